import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** One of the modules in `in-page/`, bundled as a content script is; its exports become `window.bench`. */
export async function bundled(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      lib: {
        entry: `${root}/tests/bench/in-page/${name}.ts`,
        formats: ['iife'],
        name: 'bench',
        fileName: name,
      },
    },
  });
  for (const one of Array.isArray(result) ? result : [result]) {
    if (!('output' in one)) continue;
    const chunk = one.output.find((item) => item.type === 'chunk');
    if (chunk) return chunk.code;
  }
  throw new Error(`${name} gave no script`);
}

/** An empty page in the browser that holds one of the modules in `in-page/`. */
export async function pageWith(browser: Browser, name: string, language: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="${language}"><body></body></html>`);
  await page.addScriptTag({ content: await bundled(name) });
  return page;
}
