import type { Role } from './roles';
import {
  all,
  countriesInScope,
  inUse,
  officesInScope,
  own,
  ownUnpublished,
  postingsInScope,
  published,
  publishedOr,
  publishedOwnOrInReview,
  type Rule,
  released,
  self,
} from './rules';

export type Operation = 'create' | 'read' | 'update' | 'delete' | 'readVersions' | 'publish' | 'unlock';
export type Grants = Partial<Record<Operation, Rule>>;
export type Row = Partial<Record<Role | 'visitor', Grants>>;

const everything: Grants = { create: all, read: all, update: all, delete: all, readVersions: all, publish: all };
const looks: Grants = { read: all, readVersions: all };
const readsPublished: Grants = { read: published };

const newsroom: Row = {
  administrator: everything,
  publisher: everything,
  author: {
    create: all,
    read: publishedOwnOrInReview,
    update: own,
    delete: ownUnpublished,
    readVersions: publishedOwnOrInReview,
  },
  'listing-manager': readsPublished,
  auditor: looks,
  visitor: readsPublished,
};

const directory = (scope: Rule): Row => ({
  administrator: everything,
  publisher: readsPublished,
  author: readsPublished,
  'listing-manager': {
    create: scope,
    read: publishedOr(scope),
    update: scope,
    delete: scope,
    readVersions: scope,
    publish: scope,
  },
  auditor: looks,
  visitor: readsPublished,
});

/**
 * Who may do what: collection (or global) by role by operation. What is not written here is refused.
 * `publish` covers every step that changes what visitors see: publish, change, unpublish.
 */
export const accessTable = {
  news: newsroom,
  pages: newsroom,
  programs: newsroom,
  staff: newsroom,
  topics: { ...newsroom, author: { read: published } },
  offices: directory(officesInScope),
  attaches: directory(postingsInScope),
  countries: directory(countriesInScope),
  media: {
    administrator: everything,
    publisher: everything,
    author: { create: all, read: inUse, update: own },
    'listing-manager': { read: inUse },
    auditor: looks,
    visitor: { read: released },
  },
  users: {
    administrator: { ...everything, unlock: all },
    publisher: { read: self, update: self },
    author: { read: self, update: self },
    'listing-manager': { read: self, update: self },
    auditor: { read: all, update: self },
  },
  'audit-log': { administrator: { read: all }, auditor: { read: all } },
  redirects: { administrator: { read: all, delete: all }, auditor: { read: all }, visitor: { read: all } },
  site: {
    administrator: everything,
    publisher: { read: all },
    author: { read: all },
    'listing-manager': { read: all },
    auditor: looks,
    visitor: { read: all },
  },
} satisfies Record<string, Row>;

export type Governed = keyof typeof accessTable;
