import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';

const text = (file: string) => readFileSync(file, 'utf8');
const all = (pattern: RegExp, file: string) => [...text(file).matchAll(pattern)].map(([, found = '']) => found);

const settings = all(/^ {4}([A-Z_]+): z/gm, 'src/lib/settings.ts');
const documents = ['README.md', ...globSync('docs/**/*.md')];

test('every setting is explained in docs/operations.md and stands in .env.example', () => {
  expect(settings).toContain('DATABASE_URL');
  for (const setting of settings) {
    expect(text('docs/operations.md')).toContain(`\`${setting}\``);
    expect(text('.env.example')).toMatch(new RegExp(`^#?${setting}=`, 'm'));
  }
});

describe('docker-compose.yml', () => {
  const file = 'docker-compose.yml';

  it('takes its variables from settings that .env.example has', () => {
    const variables = new Set(all(/\$\{([A-Z_]+)/g, file));
    expect(variables).toContain('PAYLOAD_SECRET');
    for (const variable of variables) expect(text('.env.example')).toMatch(new RegExp(`^#?${variable}=`, 'm'));
  });

  it('holds no secret: they are asked for, with a sentence, and have no default', () => {
    for (const value of all(/^ +[A-Z_]*(?:SECRET|PASSWORD): (.*)$/gm, file)) {
      expect(value).toMatch(/^\$\{[A-Z_]+:\?[A-Z].+\}$/);
    }
  });

  it('gives the programs only settings that they know', () => {
    const given = all(/^ {4,6}((?!POSTGRES_)[A-Z_]+): /gm, file);
    for (const name of given) expect([...settings, 'INTERNAL_URL']).toContain(name);
  });

  it('names scripts that exist', () => {
    const scripts = all(/(scripts\/\w+\.ts)/g, file);
    expect(scripts).toContain('scripts/prepare.ts');
    for (const script of scripts) expect(existsSync(script), script).toBe(true);
  });
});

test('the image gets every configuration file that is copied into it', () => {
  const copied = all(/^COPY (?!--from)(.+) \S+$/gm, 'Dockerfile').flatMap((files) => files.split(' '));
  const ignored = text('.dockerignore').split('\n');
  for (const file of copied.filter((name) => name !== '.')) {
    expect(existsSync(file), file).toBe(true);
    expect(
      ignored.some((line) => line === `!${file}` || (line === '!*.config.ts' && file.endsWith('.config.ts'))),
    ).toBe(true);
  }
});

describe.each(documents)('%s', (document) => {
  it('leads to documents that exist', () => {
    for (const address of all(/(?<!!)\[[^\]]*\]\((?!https?:|#)([^)#]+)/g, document)) {
      expect(existsSync(path.join(path.dirname(document), address)), address).toBe(true);
    }
  });

  it('names files that exist', () => {
    for (const file of all(/`((?:src|scripts|tests|docs|migrations)\/[^`*…]+)`/g, document)) {
      expect(existsSync(file), file).toBe(true);
    }
  });
});
