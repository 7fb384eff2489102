import type { Role } from '@/cms/roles';

/*
 * What each role may do, written from docs and the order book, not from src/cms/accessTable.ts: the test compares the
 * two. A right is the list of documents for which it is granted.
 *
 * Newsroom: public, another's draft, another's draft in review, one's own draft, one's own that is public, one in the bin.
 * Directory: public, draft, and the same in another region; one in the bin.
 */

export type Holder = Role | 'visitor' | 'european-manager';

export type Rights = {
  /** Reads it, its latest draft and the bin asked for. */
  reads: string[];
  readsVersions: string[];
  /** Saves a draft of it. */
  drafts: string[];
  publishes: string[];
  withdraws: string[];
  bins: string[];
  deletes: string[];
  /** Kinds of document that it makes: a draft, a public one. */
  creates: string[];
};

const nothing: Rights = {
  reads: [],
  readsVersions: [],
  drafts: [],
  publishes: [],
  withdraws: [],
  bins: [],
  deletes: [],
  creates: [],
};

const onlyReads = (...reads: string[]): Rights => ({ ...nothing, reads });

export const NEWSROOM = ['public', 'draft', 'review', 'own', 'ownPublic', 'binned'];
const everythingOf = (documents: string[]): Rights => ({
  reads: documents,
  readsVersions: documents,
  drafts: documents.filter((name) => name !== 'binned'),
  publishes: documents.filter((name) => name !== 'binned'),
  withdraws: documents.filter((name) => /public/i.test(name)),
  bins: documents.filter((name) => name !== 'binned'),
  deletes: documents,
  creates: ['draft', 'public'],
});

const newsroom: Record<Holder, Rights> = {
  visitor: onlyReads('public', 'ownPublic'),
  administrator: everythingOf(NEWSROOM),
  publisher: everythingOf(NEWSROOM),
  author: {
    reads: ['public', 'review', 'own', 'ownPublic'],
    // What was public once is no secret in the house.
    readsVersions: ['public', 'review', 'own', 'ownPublic', 'binned'],
    drafts: ['own', 'ownPublic'],
    publishes: [],
    withdraws: [],
    bins: ['own'],
    deletes: ['own'],
    creates: ['draft'],
  },
  'listing-manager': onlyReads('public', 'ownPublic'),
  'european-manager': onlyReads('public', 'ownPublic'),
  auditor: { ...onlyReads(...NEWSROOM), readsVersions: NEWSROOM },
};

/** The author reads topics and does not write them. */
const topics: Record<Holder, Rights> = { ...newsroom, author: onlyReads('public', 'ownPublic') };

export const DIRECTORY = ['public', 'draft', 'asianPublic', 'asianDraft', 'binned'];
const IN_EUROPE = ['public', 'draft', 'binned'];

const directory: Record<Holder, Rights> = {
  visitor: onlyReads('public', 'asianPublic'),
  administrator: everythingOf(DIRECTORY),
  publisher: onlyReads('public', 'asianPublic'),
  author: onlyReads('public', 'asianPublic'),
  'listing-manager': everythingOf(DIRECTORY),
  'european-manager': {
    ...everythingOf(IN_EUROPE),
    reads: ['public', 'draft', 'asianPublic', 'binned'],
    creates: ['draft', 'public'],
  },
  auditor: { ...onlyReads(...DIRECTORY), readsVersions: DIRECTORY },
};

export const expected = {
  news: newsroom,
  pages: newsroom,
  programs: newsroom,
  staff: newsroom,
  topics,
  offices: directory,
  attaches: directory,
  countries: directory,
} satisfies Record<string, Record<Holder, Rights>>;
