import { describe, expect, it } from 'vitest';
import { readSettings } from './settings';

const enough = { DATABASE_URL: 'postgres://x', PAYLOAD_SECRET: 'x'.repeat(32) };

describe('readSettings', () => {
  it('needs a database and a secret, and nothing else', () => {
    expect(readSettings(enough)).toMatchObject({ HOST: '127.0.0.1', PORT: 3000, SITE_URL: 'http://127.0.0.1:3000' });
  });

  it('takes an empty setting for none, and the site’s address without its last slash', () => {
    expect(readSettings({ ...enough, PORT: '', SITE_URL: 'https://www.example.gov/' })).toMatchObject({
      PORT: 3000,
      SITE_URL: 'https://www.example.gov',
    });
  });

  it('lists everything that is wrong, each in a sentence, and shows no value', () => {
    const wrong = {
      PAYLOAD_SECRET: 'short-and-secret',
      PORT: '99999',
      SITE_URL: 'example',
      MAIL_FROM: 'x',
      TRUSTED_PROXIES: '-1',
    };
    let message = '';
    try {
      readSettings(wrong);
    } catch (error) {
      message = (error as Error).message;
    }
    for (const name of [
      'DATABASE_URL is missing',
      'PAYLOAD_SECRET is too short',
      'PORT must be',
      'SITE_URL must be',
      'MAIL_FROM must be',
    ]) {
      expect(message).toContain(name);
    }
    expect(message).toContain('TRUSTED_PROXIES');
    expect(message).not.toContain('short-and-secret');
  });

  it('makes no demands while the site is built', () => {
    expect(() => readSettings({ NEXT_PHASE: 'phase-production-build' })).not.toThrow();
  });
});
