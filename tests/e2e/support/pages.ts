import { defaultLocale, type Locale } from '@/lib/locales';

/** One page of every kind that a visitor can meet, in the demonstration, by its address in English. */
export const kinds = {
  'the overview': '/',
  'all offices': '/offices',
  'an attaché office': '/offices/mexico-city',
  'a sub-office': '/offices/frankfurt',
  'all attachés': '/attaches',
  'an attaché': '/attaches/berlin-attache',
  'the news': '/news',
  'a news item': '/news/painting-stolen-in-world-war-ii-goes-back-to-germany',
  'a news item with a call-out': '/news/denver-man-indicted-for-identity-theft',
  'all topics': '/news/topics',
  'a topic': '/news/topics/cultural-property-art-and-antiquities',
  'a year of news': '/news/2012',
  'all programs': '/programs',
  'a program': '/programs/visa-security',
  'the leadership': '/leadership',
  'a leader': '/leadership/peter-s-vincent',
  'a sample profile': '/leadership/haruka-minegishi',
  'the ways of contact': '/contact',
  'a page of the editors': '/about',
  'the privacy page': '/privacy',
  'the search': '/search',
  'results of a search': '/search?q=Berlin',
  'a search without results': '/search?q=xyzzy',
  'a missing page': '/no-such-page',
} as const;

export type Kind = keyof typeof kinds;

/** The same page in another language. */
export function inLanguage(address: string, locale: Locale): string {
  if (locale === defaultLocale) return address;
  return address === '/' ? `/${locale}` : `/${locale}${address}`;
}

export function statusOf(kind: Kind): 200 | 404 {
  return kind === 'a missing page' ? 404 : 200;
}
