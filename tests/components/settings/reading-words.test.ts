import { beforeAll, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import {
  lastGoodInWords,
  nothingInWords,
  outcomeInWords,
} from '@/components/settings/reading-words';
import { reasonInWords } from '@/components/settings/reason-words';
import { createFormat, type Format } from '@/components/ui/format';
import type { PartState } from '@/utils/browser/page-state-schema';
import { FAILURE_REASONS } from '@/utils/calendars/read-result';

const { words } = vi.hoisted(() => ({ words: new Map<string, string>() }));

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, count?: number | string[], more: string[] = []) => {
      const plural = typeof count === 'number' ? `.${count === 1 ? 1 : 'n'}` : '';
      const given = Array.isArray(count) ? count : more;
      const text = words.get(`${key}${plural}`) ?? words.get(key) ?? key;
      return text.replaceAll(/\$(\d)/g, (_, at: string) => given[Number(at) - 1] ?? '');
    },
  },
}));

let format: Format;
beforeAll(async () => {
  const { readFileSync } = await import('node:fs');
  const flatten = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) words.set(path, String(value));
    else
      for (const [key, inner] of Object.entries(value))
        flatten(inner, path ? `${path}.${key}` : key);
  };
  flatten(parse(readFileSync('locales/en.yml', 'utf8')), '');
  format = createFormat('en-GB', 'Europe/London');
});

const NOW = Date.UTC(2026, 4, 12, 9, 18);
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const monday = Date.UTC(2026, 4, 10, 23);
const part = (patch: Partial<PartState>): PartState => ({
  readAt: NOW - HOUR,
  outcome: 'read',
  missed: 0,
  latest: {},
  problems: {},
  ...patch,
});
const said = (patch: Partial<PartState>) => outcomeInWords(part(patch), NOW, format);

describe('what a part last said', () => {
  it('keeps the outcomes apart, in one line each', () => {
    expect(said({ count: 34 })).toBe('Last read: 9:18, 34 entries.');
    expect(said({ count: 1 })).toBe('Last read: 9:18, 1 entry.');
    expect(said({})).toBe('Last read: 9:18.');
    expect(said({ outcome: 'none', shown: { from: monday, to: monday + 7 * DAY } })).toBe(
      'Last read: 9:18. Nothing on the calendar this week.',
    );
    expect(said({ outcome: 'partial' })).toBe('Last read: 9:18, in part.');
    expect(said({ outcome: 'partial', latest: { 'guests-collapsed': 1 } })).toBe(
      'Last read: 9:18, in part. The guests were shown as a number only.',
    );
    expect(said({ outcome: 'not-understood', latest: { 'no-grid': 2 } })).toBe(
      'Not understood: 9:18. The days of the calendar were not found on the page.',
    );
    expect(said({ outcome: 'not-understood' })).toBe('Not understood: 9:18.');
  });

  it('names the last good reading, or that there was none', () => {
    const failed = { outcome: 'not-understood' } as const;
    const since = lastGoodInWords(part({ ...failed, understoodAt: NOW - 3 * DAY }), NOW, format);
    expect(since).toBe('Last good reading: Sat 9 May, 10:18.');
    expect(lastGoodInWords(part(failed), NOW, format)).toBe('It has not worked yet.');
  });
});

it.each([
  ['this week', monday, 7],
  ['this week', monday, 5],
  ['today', monday + DAY, 1],
  ['on the days that were shown', monday, 35],
  ['on the days that were shown', monday + 7 * DAY, 7],
])('says of an empty calendar that nothing is on %s', (when, from, days) => {
  const words = nothingInWords(part({ shown: { from, to: from + days * DAY } }), NOW);
  expect(words).toMatch(new RegExp(`^Nothing .*${when}$`));
});

it('has a sentence of its own for every reason', () => {
  const sentences = FAILURE_REASONS.map(reasonInWords);
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z][^$_]{15,}\.$/);
  expect(new Set(sentences).size).toBe(sentences.length);
});
