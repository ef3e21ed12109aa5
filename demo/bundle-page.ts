import { build } from 'vite';

/** A page's script and all it imports as one module, made in memory. `entry`: path of its file. */
export async function bundlePage(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'es2023',
      lib: { entry: entry, formats: ['es'], fileName: 'page' },
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
