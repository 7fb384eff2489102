import { describe, expect, it } from 'vitest';
import type { Site } from '@/payload-types';
import { toOverview, toSiteFrame } from './view';

const site = (fields: object) => ({ name: 'Office', heroHeading: 'Heading', ...fields }) as unknown as Site;
const now = new Date('2012-09-15T12:00:00Z');

describe('links in the settings', () => {
  const frame = (path: string) => toSiteFrame(site({ navigation: [{ label: 'Link', path }] }), 'es', now).navigation[0];

  it('lead to the page in the visitor’s language, with their fragment', () => {
    expect(frame('/offices')?.href).toBe('/es/offices');
    expect(frame('/offices#europe')?.href).toBe('/es/offices#europe');
  });

  it('to other websites stay as they are', () => {
    expect(frame('https://www.example.gov/hsi')?.href).toBe('https://www.example.gov/hsi');
  });

  it('tell related places elsewhere from those on this site', () => {
    const places = [
      { name: 'A', url: '/about' },
      { name: 'B', url: 'https://www.example.gov' },
    ];
    const { relatedPlaces } = toOverview(site({ relatedPlaces: places }), 'en');
    expect(relatedPlaces.map(({ external }) => external)).toEqual([false, true]);
  });
});

describe('the announcement', () => {
  const shown = (fields: object) =>
    toSiteFrame(site({ announcement: { enabled: true, text: 'Closed', ...fields } }), 'en', now).announcement !== null;

  it('shows from its beginning until its end', () => {
    expect(shown({ from: '2012-09-15T12:00:00Z', until: '2012-09-16T00:00:00Z' })).toBe(true);
    expect(shown({ from: '2012-09-15T12:00:01Z' })).toBe(false);
    expect(shown({ until: '2012-09-15T12:00:00Z' })).toBe(false);
  });

  it('needs to be switched on and to say something', () => {
    expect(shown({ enabled: false })).toBe(false);
    expect(shown({ text: '' })).toBe(false);
  });
});
