import type { Access, Field, PayloadRequest } from 'payload';
import { describe, expect, it } from 'vitest';
import { cms } from './support/cms';

/*
 * Payload opens whatever has no rule to everybody who may sign in. So nothing is without one, Payload's own included.
 */
const KEYS = ['create', 'read', 'update', 'delete', 'readVersions'] as const;
const { collections, globals } = cms.config;

/** Somebody with a session whose role is none of ours: rules of ours treat them as a visitor, Payload's let them in. */
const stranger = { id: 'stranger', role: 'nobody', collection: 'users', email: 'stranger@example.gov' };

function requestOf(user: unknown): PayloadRequest {
  return { user, context: {}, headers: new Headers(), payload: cms, i18n: { language: 'en' } } as never;
}

async function verdicts(access: unknown): Promise<unknown[]> {
  const ask = (user: unknown) => (access as Access)({ req: requestOf(user), id: 'x', data: {} });
  return [await ask(stranger), await ask(null)];
}

/** Payload filters these by the account itself, whatever its role. */
const OWN_ROWS = ['payload-preferences'];

describe.each(collections.map((collection) => [collection.slug, collection] as const))('%s', (slug, collection) => {
  const keys = [...KEYS, ...(collection.auth ? (['admin', 'unlock'] as const) : [])];

  it.each(keys)('has a rule of its own for %s', async (key) => {
    const access = collection.access[key];
    expect(access, `${slug} has no rule for ${key}`).toBeTypeOf('function');
    if (OWN_ROWS.includes(slug) && key !== 'create' && key !== 'readVersions') return;
    const [strange, visiting] = await verdicts(access);
    expect(strange).toEqual(visiting);
  });

  it('gives a visitor no right but to read', async () => {
    for (const key of keys.filter((key) => key !== 'read')) {
      expect((await verdicts(collection.access[key]))[1], key).toBe(false);
    }
  });
});

describe.each(globals.map((global) => [global.slug, global] as const))('%s', (slug, global) => {
  it.each(['read', 'update', 'readVersions'] as const)('has a rule of its own for %s', async (key) => {
    const access = global.access[key];
    expect(access, `${slug} has no rule for ${key}`).toBeTypeOf('function');
    const [strange, visiting] = await verdicts(access);
    expect(strange).toEqual(visiting);
    if (key !== 'read') expect(visiting).toBe(false);
  });
});

describe('jobs', () => {
  it.each(['run', 'queue', 'cancel'] as const)('have a rule of their own for %s', async (key) => {
    const access = cms.config.jobs.access?.[key];
    expect(access, key).toBeTypeOf('function');
    const answer = await access?.({ req: requestOf(stranger) } as never);
    expect(answer).toBe(false);
  });
});

describe('a field that visitors must not see', () => {
  const HIDDEN = ['createdBy', 'authorName', 'stage', 'released'];
  const isPublic = (slug: string) => !/^payload-|^(users|audit-log)$/.test(slug);
  const found = collections
    .filter(({ slug }) => isPublic(slug))
    .flatMap(({ slug, fields }) =>
      allFields(fields).flatMap((field) => {
        const refersToAccount = 'relationTo' in field && [field.relationTo].flat().includes('users');
        const isHidden = 'name' in field && (HIDDEN.includes(field.name) || refersToAccount);
        return isHidden ? [[`${slug}.${'name' in field ? field.name : ''}`, field] as const] : [];
      }),
    );

  it('is looked for in every collection', () => {
    expect(found.length).toBeGreaterThan(20);
  });

  it.each(found)('%s has a rule for reading', async (_name, field) => {
    const read = 'access' in field ? field.access?.read : undefined;
    expect(read).toBeTypeOf('function');
    expect(await read?.({ req: requestOf(null) } as never)).toBe(false);
    expect(await read?.({ req: requestOf(stranger) } as never)).toBe(false);
  });
});

describe('the configuration', () => {
  it('accepts the session’s cookie from this site alone, and reads no cookie elsewhere', () => {
    expect(cms.config.csrf).toEqual(expect.arrayContaining([process.env.SITE_URL]));
    expect(cms.config.csrf.every((origin) => /^http:\/\/(127\.0\.0\.1|localhost):3000$/.test(origin))).toBe(true);
    expect(cms.config.cors).toEqual(expect.not.arrayContaining(['*']));
  });

  it('has no GraphQL, no telemetry, no avatar from elsewhere, and shallow answers', () => {
    expect(cms.config.graphQL.disable).toBe(true);
    expect(cms.config.telemetry).toBe(false);
    expect(cms.config.admin.avatar).toBe('default');
    expect(cms.config.maxDepth).toBeLessThanOrEqual(3);
    expect(cms.config.defaultDepth).toBe(0);
    expect(cms.config.localization).toMatchObject({ fallback: false });
  });
});

function allFields(fields: Field[]): Field[] {
  return fields.flatMap((field): Field[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => allFields(tab.fields));
    return [field, ...('fields' in field ? allFields(field.fields) : [])];
  });
}
