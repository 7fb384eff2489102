import { describe, expect, it } from 'vitest';
import { choose, joined, langProps, plain, requiredText, textIn } from './text';

describe('textIn', () => {
  it('is the page’s language, else English and marked, else none', () => {
    expect(textIn({ en: 'News', es: 'Noticias' }, 'es')).toEqual({ value: 'Noticias' });
    expect(textIn({ en: 'News', es: '' }, 'es')).toEqual({ value: 'News', lang: 'en', dir: 'ltr' });
    expect(textIn({ fr: 'Actualités' }, 'es')).toBeNull();
    expect(textIn(null, 'en')).toBeNull();
  });

  it('takes a text that all languages share for English', () => {
    expect(textIn('Lima', 'en')).toEqual({ value: 'Lima' });
    expect(textIn('Lima', 'ar')).toEqual({ value: 'Lima', lang: 'en', dir: 'ltr' });
  });
});

describe('choose', () => {
  it('keeps a zero and a false', () => {
    expect(choose({ en: 0 }, 'en')).toEqual({ value: 0, locale: 'en' });
    expect(choose({ en: false }, 'en')).toEqual({ value: false, locale: 'en' });
  });
});

describe('the rest', () => {
  it('is empty rather than nothing where a text is compulsory', () => {
    expect(requiredText(undefined, 'en')).toEqual({ value: '' });
  });

  it('puts the comma of the language between two texts', () => {
    expect(joined({ value: 'Attaché' }, { value: 'Lima' }, 'en').value).toBe('Attaché, Lima');
    expect(joined({ value: 'ملحق' }, { value: 'ليما' }, 'ar').value).toBe('ملحق، ليما');
    const english = { value: 'Attaché', lang: 'en', dir: 'ltr' } as const;
    expect(joined(english, { value: 'Lima' }, 'ar')).toEqual({ ...english, value: 'Attaché, Lima' });
  });

  it('marks an element only where the language differs', () => {
    expect(langProps(plain('x'))).toEqual({});
    expect(langProps({ value: 'x', lang: 'ar', dir: 'rtl' })).toEqual({ lang: 'ar', dir: 'rtl' });
  });
});
