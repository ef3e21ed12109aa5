import { createServer } from 'vite';
import { root } from './install.mjs';

/** Runs an exported function of one of the project's TypeScript modules, with its path aliases. */
export async function runTypeScript(path, name, ...args) {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'warn',
    appType: 'custom',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    resolve: { alias: { '@': root } },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule(path);
    return await module[name](...args);
  } finally {
    await server.close();
  }
}
