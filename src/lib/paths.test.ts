import { describe, expect, it } from 'vitest';
import { alternates, documentPath, isSection, path } from './paths';

describe('path', () => {
  it('stands at the root in English, and under the language elsewhere', () => {
    expect(path('en')).toBe('/');
    expect(path('es')).toBe('/es');
    expect(path('en', '/offices', 'tokyo')).toBe('/offices/tokyo');
    expect(path('ar', '/offices', 'tokyo')).toBe('/ar/offices/tokyo');
  });

  it('escapes what is not for an address', () => {
    expect(path('en', '/search', 'a b?')).toBe('/search/a%20b%3F');
  });

  it('has one address in every language', () => {
    expect(alternates('/news')).toEqual({ en: '/news', es: '/es/news', fr: '/fr/news', ar: '/ar/news' });
  });
});

describe('documentPath', () => {
  it('is where the section shows it; pages stand at the root', () => {
    expect(documentPath('en', 'staff', 'vincent')).toBe('/leadership/vincent');
    expect(documentPath('es', 'topics', 'art')).toBe('/es/news/topics/art');
    expect(documentPath('fr', 'pages', 'about')).toBe('/fr/about');
    expect(isSection('users')).toBe(false);
  });
});
