import { randomBytes } from 'node:crypto';
import type { Role } from '@/cms/roles';
import type { Country, News, Office, Page, Program, Staff, Topic, User } from '@/payload-types';

/*
 * Documents as an editor would fill them in, complete enough to be published. Each call makes another one; what a test
 * is about, it says itself: `anOffice({ country, city: 'Lima' })`.
 */

let made = 0;
const next = () => (made += 1);

let countries = 0;
const LETTERS = 26;
const letter = (n: number) => String.fromCharCode('A'.charCodeAt(0) + n);

/** There are 676 codes of two letters. */
export const aCountry = (own: Partial<Country> = {}) => {
  const code = letter(Math.floor(countries / LETTERS)) + letter(countries % LETTERS);
  countries += 1;
  return { code, name: `Country ${next()}`, region: 'europe' as const, ...own };
};

export const anOffice = (own: Partial<Office> & { country: string }) => {
  const n = next();
  return {
    name: `Office ${n}`,
    slug: `address-of-office-${n}`,
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
  return { title: `Attaché ${n}`, slug: `address-of-attache-${n}`, vacant: true, ...own };
};

export const aNewsItem = (own: Partial<News> = {}) => {
  const n = next();
  return {
    headline: `Item ${n}`,
    slug: `address-of-item-${n}`,
    summary: `What item ${n} says in short.`,
    type: 'news-release' as const,
    date: '2012-07-23T12:00:00.000Z',
    ...own,
  };
};

export const aTopic = (own: Partial<Topic> = {}) => {
  const n = next();
  return { name: `Topic ${n}`, slug: `address-of-topic-${n}`, ...own };
};

export const aProgram = (own: Partial<Program> = {}) => {
  const n = next();
  return { name: `Program ${n}`, slug: `address-of-program-${n}`, summary: `What program ${n} does.`, ...own };
};

export const aPerson = (own: Partial<Staff> = {}) => {
  const n = next();
  return { name: `Person ${n}`, slug: `address-of-person-${n}`, position: 'Deputy', ...own };
};

export const aPage = (own: Partial<Page> = {}) => {
  const n = next();
  return { title: `Page ${n}`, slug: `address-of-page-${n}`, ...own };
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
