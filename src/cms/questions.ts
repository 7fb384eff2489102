import type { CollectionBeforeOperationHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload';
import { APIError } from 'payload';
import { kitWord } from './kitLabels';

type Question = { where?: unknown; sort?: string | string[]; joins?: Record<string, Question | false> | false };

const CONNECTIVES = new Set(['and', 'or']);
const RELATIONS = new Set(['relationship', 'upload', 'join']);

/**
 * Over REST, documents can be searched and sorted by their own fields alone. Payload checks the access to a field of
 * a related document, but not always to that document: `where[person.name][like]=A` found out what a draft says.
 */
export const refuseDeepQuestions: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  if (overrideAccess || req.payloadAPI !== 'REST') return args;
  if (isDeep(args as Question, collection.flattenedFields, req)) {
    throw new APIError(kitWord('questionTooDeep', req.i18n?.language), 400, undefined, true);
  }
  return args;
};

function isDeep({ where, sort, joins }: Question, fields: FlattenedField[], req: PayloadRequest): boolean {
  const sorted = [sort ?? []].flat().flatMap((paths) => paths.split(','));
  return (
    isDeepWhere(where, fields) ||
    sorted.some((path) => crossesRelation(path.replace(/^-/, ''), fields)) ||
    Object.entries(joins || {}).some(([path, join]) => join && isDeep(join, joinedFields(path, fields, req), req))
  );
}

function isDeepWhere(where: unknown, fields: FlattenedField[]): boolean {
  if (typeof where !== 'object' || where === null) return false;
  return Object.entries(where).some(([path, constraint]) => {
    if (CONNECTIVES.has(path.toLowerCase())) {
      return Object.values(constraint ?? {}).some((inner) => isDeepWhere(inner, fields));
    }
    // `where[offices][contains][name][equals]=…` asks the same by other means.
    const asksWithin = Object.values(constraint ?? {}).some((value) => isQuestion(value));
    return asksWithin || crossesRelation(path, fields);
  });
}

function isQuestion(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isQuestion);
  return typeof value === 'object' && value !== null && !(value instanceof Date);
}

/** Whether a path such as `office.region` leaves the document. Payload also takes two underscores for the dot. */
function crossesRelation(path: string, fields: FlattenedField[]): boolean {
  const [first = '', ...others] = path.replace(/__/g, '.').split('.');
  if (first === 'version') return others.length > 0 && crossesRelation(others.join('.'), fields);
  if (first === 'parent' && !fieldOf(first, fields)) return others.length > 0;
  let within = fields;
  for (const [index, name] of [first, ...others].entries()) {
    const field = fieldOf(name, within);
    if (!field) return false;
    if (RELATIONS.has(field.type))
      return others.slice(index).some((rest) => !['id', 'value', 'relationTo'].includes(rest));
    within = 'flattenedFields' in field ? field.flattenedFields : [];
  }
  return false;
}

function fieldOf(name: string, fields: FlattenedField[]): FlattenedField | undefined {
  return fields.find((field) => field.name === name);
}

function joinedFields(path: string, fields: FlattenedField[], { payload }: PayloadRequest): FlattenedField[] {
  const field = fieldOf(path, fields);
  if (field?.type !== 'join') return [];
  return [field.collection]
    .flat()
    .flatMap((slug) => payload.collections[slug as CollectionSlug].config.flattenedFields);
}
