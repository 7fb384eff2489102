import type { DateField } from 'payload';

/** A calendar day without a time; stored as noon UTC of that day. `dayOf` in lib/time.ts reads it. */
export function dayField(
  field: Pick<DateField, 'name' | 'required' | 'index' | 'defaultValue' | 'validate'>,
): DateField {
  return {
    ...field,
    type: 'date',
    admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' } },
  } as DateField;
}
