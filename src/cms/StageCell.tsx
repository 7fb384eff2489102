import { getTranslation } from '@payloadcms/translations';
import type { DefaultServerCellComponentProps, SelectField } from 'payload';

/** In lists the stage is said only of what waits for a review; beside "Published", a word for the rest would mislead. */
export function StageCell({ cellData, field, i18n }: DefaultServerCellComponentProps) {
  if (cellData !== 'in-review') return null;
  const option = (field as SelectField).options.find(
    (candidate) => typeof candidate === 'object' && candidate.value === cellData,
  );
  return (
    <span>
      {typeof option === 'object' ? getTranslation(option.label as Record<string, string>, i18n) : String(cellData)}
    </span>
  );
}
