import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { source, sourceFiles } from './source-files';

const CODE = ['.ts', '.tsx', '.mjs', '.css'];

describe('the house', () => {
  it('has no file longer than 400 lines', () => {
    const long = sourceFiles(...CODE, '.json', '.md', '.yml', '.html')
      .filter((path) => path !== 'package-lock.json' && !path.startsWith('locales/'))
      .filter((path) => source(path).split('\n').length > 400);
    expect(long).toEqual([]);
  });

  it('never writes markup from strings', () => {
    const markup = /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML/;
    const writers = sourceFiles('.ts', '.tsx')
      .filter((path) => !path.startsWith('tests/'))
      .filter((path) => markup.test(source(path)));
    expect(writers).toEqual([]);
  });

  it('reads the clock only at its edges', () => {
    const pure =
      /^utils\/(calendars|functions|relationships|coffee|ingest|records|transfer|capture)\//;
    const readers = sourceFiles('.ts')
      .filter((path) => pure.test(path))
      .filter((path) => /Date\.now\(\)|new Date\(\)/.test(source(path)));
    expect(readers).toEqual([]);
  });

  it('calls nothing that the oldest Chrome it is offered to (116) does not have', () => {
    const newer =
      /\b(URL\.canParse|(Object|Map)\.groupBy|Promise\.(withResolvers|try)|Array\.fromAsync|RegExp\.escape|Iterator\.from)\b/;
    const callers = sourceFiles('.ts', '.tsx')
      .filter((path) => /^(entrypoints|components|utils)\//.test(path))
      .filter((path) => newer.test(source(path).replace(/\/\*\*.*?\*\//gs, '')));
    expect(callers).toEqual([]);
  });

  it('asks for live records in one way, the one that stays live', () => {
    const askers = sourceFiles('.ts', '.tsx')
      .filter((path) => !path.startsWith('tests/') && source(path).includes('useLiveQuery'))
      .filter((path) => path !== 'components/app/use-records.ts');
    expect(askers).toEqual([]);
  });

  it('skips a test only with the reason beside it', () => {
    const silent = sourceFiles('.test.ts', '.test.tsx')
      .filter((path) => !path.startsWith('tests/conventions/'))
      .filter((path) => /\b(it|test|describe)\.(only|todo|skip)\b/.test(source(path)));
    expect(silent).toEqual([]);
  });
});

describe('the words on screen', () => {
  const keys = (value: unknown, path: string): string[] =>
    typeof value === 'object' &&
    value !== null &&
    !Object.keys(value).some((k) => /^(\d+|n)$/.test(k))
      ? Object.entries(value).flatMap(([key, inner]) => keys(inner, path ? `${path}.${key}` : key))
      : [path];
  const all = keys(parse(source('locales/en.yml')), '');

  it('stand in every locale alike', () => {
    for (const file of readdirSync('locales')) {
      expect(keys(parse(source(`locales/${file}`)), '').sort(), file).toEqual([...all].sort());
    }
  });

  it('are told to be of the locale that they are of', () => {
    for (const file of readdirSync('locales')) {
      const named = file.replace(/\.yml$/, '').replace('-', '_');
      expect(parse(source(`locales/${file}`)), file).toMatchObject({ app: { locale: named } });
    }
  });

  it('are all used, and nothing is asked for that is not there', () => {
    const code = sourceFiles('.ts', '.tsx')
      .filter((path) => /^(entrypoints|components|utils)\//.test(path))
      .map(source)
      .join('\n');
    const asked = [...code.matchAll(/i18n\.t\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
    expect(asked.filter((key) => !all.includes(key))).toEqual([]);
    const prefixes = [...code.matchAll(/i18n\.t\(\s*`([^`$]+)\$\{/g)].map(
      ([, start]) => start ?? '',
    );
    const unused = all
      .filter((key) => !key.startsWith('app.'))
      .filter(
        (key) => !code.includes(`'${key}'`) && !prefixes.some((start) => key.startsWith(start)),
      );
    expect(unused).toEqual([]);
  });
});
