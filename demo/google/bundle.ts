import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundlePage } from '../bundle-page';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let script: Promise<string> | undefined;

/** The page's script, bundled in memory once per process. */
export function pageScript(): Promise<string> {
  script ??= bundlePage(here('page/main.ts'));
  return script;
}

export async function pageStyle(): Promise<string> {
  const sheets = ['page.css', 'chips.css', 'lists.css', 'cards.css'].map((name) =>
    readFile(here(name), 'utf8'),
  );
  return (await Promise.all(sheets)).join('\n');
}
