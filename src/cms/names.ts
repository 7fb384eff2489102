import { sql } from '@payloadcms/db-postgres';
import type { Payload } from 'payload';
import { postgresOf } from './database';
import { idsIn } from './effects';

/** How each kind of document is called and addressed: its column of the address, and whether its name is translated. */
const NAMED = {
  countries: { address: 'code', localized: true },
  offices: { address: 'slug', localized: true },
  programs: { address: 'slug', localized: true },
  staff: { address: 'slug', localized: false },
  topics: { address: 'slug', localized: true },
} as const;

type Brief = { id: string };

/**
 * The documents with `{ id, slug or code, name }` in place of the ids of other documents, from one query for all
 * collections, where Payload would send one for each. It answers a visitor's question: whatever is not published,
 * or is in the bin, stays a bare id. Other collections than the above stay ids too.
 */
export async function withNames<T>(cms: Payload, documents: T): Promise<T> {
  const ids = [...new Set(idsIn(documents))];
  if (!ids.length) return documents;
  const { rows } = await postgresOf(cms).drizzle.execute<{ brief: Brief }>(statement(ids));
  return filled(documents, new Map(rows.map(({ brief }) => [brief.id, brief])));
}

function statement(ids: string[]) {
  const wanted = sql`any(${sql.param(ids)}::uuid[])`;
  const selects = Object.entries(NAMED).map(([collection, { address, localized }]) => {
    const table = sql.identifier(collection);
    const column = sql.identifier(address);
    const translations = sql.identifier(`${collection}_locales`);
    const name = localized
      ? sql`(select jsonb_object_agg(_locale::text, name) from ${translations} where _parent_id = ${table}.id)`
      : sql`to_jsonb(name)`;
    return sql`select jsonb_build_object('id', id, ${sql.raw(`'${address}'`)}, ${column}, 'name', ${name}) as brief
      from ${table} where id = ${wanted} and _status = 'published' and deleted_at is null`;
  });
  return sql.join(selects, sql` union all `);
}

/** A document's own id stays; every other known id becomes the document. */
function filled<T>(value: T, briefs: Map<string, Brief>): T {
  if (typeof value === 'string') return (briefs.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((item) => filled(item, briefs)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, key === 'id' ? inner : filled(inner, briefs)]);
  return Object.fromEntries(entries) as T;
}
