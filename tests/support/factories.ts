import { randomBytes } from 'node:crypto';
import type { Role } from '@/cms/roles';
import type { Country, News, Office, Page, Program, Staff, Topic, User } from '@/payload-types';

/*
 * Documents as an editor would fill them in, complete enough to be published. Each call makes another one; what a test
 * is about, it says itself: `anOffice({ country, city: 'Lima' })`.
 */

let made = 0;
const next = () => (made += 1);

const FIRST_CODE = 10;
const code = (n: number) => (n + FIRST_CODE * 36).toString(36).toUpperCase().slice(-2);

export const aCountry = (own: Partial<Country> = {}) => {
  const n = next();
  return { code: code(n), name: `Country ${n}`, region: 'europe' as const, ...own };
};

export const anOffice = (own: Partial<Office> & { country: string }) => {
  const n = next();
  return {
    name: `Office ${n}`,
    slug: `office-${n}`,
    kind: 'attache-office' as const,
    city: `City ${n}`,
    region: 'europe' as const,
    timeZone: 'Europe/Paris',
    telephones: [{ kind: 'voice' as const, telephone: '+1 202 555 0100' }],
    ...own,
  };
};

export const aPosting = (own: { office: string } & Record<string, unknown>) => {
  const n = next();
  return { title: `Attaché ${n}`, slug: `attache-${n}`, vacant: true, ...own };
};

export const aNewsItem = (own: Partial<News> = {}) => {
  const n = next();
  return {
    headline: `Item ${n}`,
    slug: `item-${n}`,
    summary: `What item ${n} says in short.`,
    type: 'news-release' as const,
    date: '2012-07-23T12:00:00.000Z',
    ...own,
  };
};

export const aTopic = (own: Partial<Topic> = {}) => {
  const n = next();
  return { name: `Topic ${n}`, slug: `topic-${n}`, ...own };
};

export const aProgram = (own: Partial<Program> = {}) => {
  const n = next();
  return { name: `Program ${n}`, slug: `program-${n}`, summary: `What program ${n} does.`, ...own };
};

export const aPerson = (own: Partial<Staff> = {}) => {
  const n = next();
  return { name: `Person ${n}`, slug: `person-${n}`, position: 'Deputy', ...own };
};

export const aPage = (own: Partial<Page> = {}) => {
  const n = next();
  return { title: `Page ${n}`, slug: `page-${n}`, ...own };
};

export const anAccount = (role: Role, own: Partial<User> = {}) => {
  const n = next();
  return {
    name: `${role} ${n}`,
    email: `${role}-${n}@example.gov`,
    password: randomBytes(12).toString('hex'),
    role,
    ...own,
  };
};
