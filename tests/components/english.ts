import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const words: unknown = parse(readFileSync('locales/en.yml', 'utf8'));

/** The words on screen, as `i18n.t` gives them, for tests that mock it. Throws on a key without words. */
export function english(key: string, ...rest: (number | readonly string[])[]): string {
  const count = rest.find((one) => typeof one === 'number');
  const given = rest.find((one) => typeof one === 'object') ?? [];
  let found: unknown = words;
  for (const step of key.split('.')) found = part(found, step);
  const text = count === undefined ? found : (part(found, `${count}`) ?? part(found, 'n'));
  if (typeof text !== 'string') throw new Error(`no words for ${key}`);
  return text.replace(/\$(\d)/g, (_, at) => given[Number(at) - 1] ?? '');
}

function part(of: unknown, key: string): unknown {
  return typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined;
}
