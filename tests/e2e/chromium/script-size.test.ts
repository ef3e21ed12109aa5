import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CHROMIUM, FIREFOX } from '../support/built';

/** Every calendar page loads them, before anything of it can be read. */
const MOST_BYTES = 25_000;

describe.each([CHROMIUM.extension, FIREFOX.extension])('the content scripts of %s', (built) => {
  const folder = join(built, 'content-scripts');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));

  it('are there', () => expect(scripts).toContain('google-calendar.js'));

  it.each(scripts)('%s is at most 25 kB, gzipped', (name) => {
    const size = gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
    expect(size).toBeLessThanOrEqual(MOST_BYTES);
  });
});
