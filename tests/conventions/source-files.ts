import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Files of the project, tracked or new, without what git ignores. */
export function sourceFiles(...endings: string[]): string[] {
  return execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter((path) => endings.some((ending) => path.endsWith(ending)));
}

export function source(path: string): string {
  return readFileSync(path, 'utf8');
}
