// Builds the weights of the title classifier from ../shared/titles (docs/functions.md).
import { root } from './lib/install.mjs';
import { runTypeScript } from './lib/run-typescript.mjs';

const said = await runTypeScript('/scripts/lib/titles/build.ts', 'buildWeights', root);
process.stdout.write(`${said}\n`);
if (said.startsWith('Missing')) process.exitCode = 1;
