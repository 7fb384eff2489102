import type { PayloadRequest } from 'payload';
import { describe, expect, it } from 'vitest';
import type { Account } from './roles';
import { countriesInScope, isLimited, officeIds, officesInScope, publishedOr, publishedOwnOrInReview } from './rules';

const req = {} as PayloadRequest;
const manager = (own: Partial<Account> = {}): Account => ({ id: 'me', role: 'listing-manager', ...own });

describe('the scope of a listing manager', () => {
  it('is everything where the account names nothing, and nothing for a visitor', () => {
    expect(officesInScope(manager())).toBe(true);
    expect(officesInScope(manager({ regions: [], offices: [] }))).toBe(true);
    expect(officesInScope(null)).toBe(false);
    expect(countriesInScope(null)).toBe(false);
  });

  it('is the regions, or the offices with their sub-offices, and what one has begun', () => {
    const begun = { and: [{ region: { exists: false } }, { createdBy: { equals: 'me' } }] };
    expect(officesInScope(manager({ regions: ['europe'] }))).toEqual({ or: [{ region: { in: ['europe'] } }, begun] });
    expect(officesInScope(manager({ offices: [{ id: 'lima' }] }))).toEqual({
      or: [{ region: { in: [] } }, { id: { in: ['lima'] } }, { parent: { in: ['lima'] } }, begun],
    });
  });

  it('holds countries by region alone', () => {
    expect(countriesInScope(manager({ regions: ['europe'] }))).toEqual({ region: { in: ['europe'] } });
    expect(countriesInScope(manager({ offices: ['lima'] }))).toBe(false);
  });

  it('limits nobody of another role', () => {
    expect(isLimited(manager({ regions: ['europe'] }))).toBe(true);
    expect(isLimited(manager())).toBe(false);
    expect(isLimited({ id: 'me', role: 'administrator', regions: ['europe'] })).toBe(false);
    expect(isLimited(null)).toBe(false);
  });

  it('takes offices as ids and as documents', () => {
    expect(officeIds(manager({ offices: ['lima', { id: 'quito' }] }))).toEqual(['lima', 'quito']);
    expect(officeIds(manager())).toEqual([]);
  });
});

describe('what is public', () => {
  it('is always part of what somebody may read', async () => {
    const verdict = await publishedOr(() => false)(manager(), req);
    expect(JSON.stringify(verdict)).toContain('"_status":{"equals":"published"}');
    expect(await publishedOr(() => true)(manager(), req)).toBe(true);
  });

  it('is never a document in the bin', () => {
    const [published] = (publishedOwnOrInReview(manager()) as { or: object[] }).or;
    expect(published).toEqual({ and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] });
    expect(publishedOwnOrInReview(null)).toBe(false);
  });
});
