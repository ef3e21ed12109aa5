import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { source, sourceFiles } from './source-files';

/** A folder with the project's lint configuration and one file, linted as the project is. */
const folder = mkdtempSync(join(tmpdir(), 'directions-'));
afterAll(() => rmSync(folder, { recursive: true }));

function lint(path: string, code: string): string {
  const configuration = JSON.parse(readFileSync('biome.json', 'utf8'));
  writeFileSync(
    join(folder, 'biome.json'),
    JSON.stringify({ ...configuration, vcs: { enabled: false } }),
  );
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  const biome = join(process.cwd(), 'node_modules', '.bin', 'biome');
  const result = spawnSync(biome, ['lint', path], { cwd: folder, encoding: 'utf8' });
  rmSync(file);
  return `${result.stdout}${result.stderr}`;
}

const WRONG_WAY: [from: string, to: string][] = [
  ['utils/calendars/google/x.ts', '@/utils/records/database'],
  ['utils/calendars/google/x.ts', '@/utils/browser/messages'],
  ['utils/functions/x.ts', 'react'],
  ['utils/records/x.ts', '@/utils/ingest/ingest-reading'],
  ['utils/records/x.ts', '@/utils/relationships/cadence'],
  ['utils/relationships/x.ts', '@/utils/browser/settings'],
  ['utils/ingest/x.ts', '@/components/ui/button'],
  ['utils/capture/x.ts', '@/components/ui/button'],
  ['utils/records/x.ts', '@/utils/capture/understand'],
  ['utils/browser/x.ts', '@/utils/capture/kinds'],
  ['utils/browser/x.ts', '@/utils/records/people'],
  ['components/today/x.tsx', '@/utils/calendars/google/card'],
  ['components/today/x.tsx', '@/utils/browser/badge'],
  ['entrypoints/google-calendar.content.ts', '@/utils/records/database'],
  ['entrypoints/google-calendar.content.ts', 'dexie'],
];

const RIGHT_WAY: [from: string, to: string][] = [
  ['utils/ingest/x.ts', '@/utils/records/people'],
  ['utils/records/x.ts', '@/utils/calendars/sighting'],
  ['components/today/x.tsx', '@/utils/relationships/cadence'],
  ['components/today/x.tsx', '@/utils/browser/focus'],
  ['entrypoints/google-calendar.content.ts', '@/utils/calendars/google/watch'],
];

describe('the way an import may go', () => {
  it.each(WRONG_WAY)('%s must not import %s', (from, to) => {
    expect(lint(from, `export { a } from '${to}';\n`)).toContain('noRestrictedImports');
  });

  it.each(RIGHT_WAY)('%s may import %s', (from, to) => {
    expect(lint(from, `export { a } from '${to}';\n`)).not.toContain('noRestrictedImports');
  });

  it('leaves a room only by its full name, where the rule above can see it', () => {
    const room = (path: string) =>
      path
        .split('/')
        .slice(0, path.startsWith('utils/') ? 2 : 1)
        .join('/');
    // What configures the build is read before there are full names.
    const inRooms = sourceFiles('.ts', '.tsx').filter((path) => path.includes('/'));
    const strays = inRooms.flatMap((path) =>
      [...source(path).matchAll(/from '(\.{1,2}\/[^']+)'/g)]
        .map(([, to]) => normalize(join(dirname(path), to ?? '')))
        .filter((to) => room(to) !== room(path))
        .map((to) => `${path} → ${to}`),
    );
    expect(strays).toEqual([]);
  });
});
