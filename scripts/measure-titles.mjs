// Prints the measures of the title classifier that docs/functions.md cites.
import { root } from './lib/install.mjs';
import { runTypeScript } from './lib/run-typescript.mjs';

process.stdout.write(
  `${await runTypeScript('/tests/functions/measures/report.ts', 'report', root)}\n`,
);
