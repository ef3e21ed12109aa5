import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

let script: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: here('page/main.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    const chunk = one.output.find((item) => item.type === 'chunk');
    if (chunk) return chunk.code;
  }
  throw new Error('The replica page gave no script');
}

/** The page's script, bundled in memory once per process. */
export function pageScript(): Promise<string> {
  script ??= bundle();
  return script;
}

export async function pageStyle(): Promise<string> {
  const sheets = ['page.css', 'chips.css', 'cards.css'].map((name) => readFile(here(name), 'utf8'));
  return (await Promise.all(sheets)).join('\n');
}
