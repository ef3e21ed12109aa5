import { describe, expect, it, vi } from 'vitest';
import { driftLine } from '@/components/person/drift-line';
import { emptyBlocks } from '@/components/person/empty-blocks';
import { historyWords, keptWords, owesWords } from '@/components/promises/promise-words';
import { createFormat } from '@/components/ui/format';
import type { PromiseRecord } from '@/utils/records/schema-between';
import { person } from '../../builders';
import { personStory } from './person-story';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const format = createFormat('en-GB', 'Europe/Berlin');
const NOW = Date.parse('2026-05-12T08:00Z');
const plain = (text: string | undefined) => text?.replaceAll(/[\u2068\u2069]/g, '');
const promise = (facts: Partial<PromiseRecord> = {}): PromiseRecord => ({
  id: 'promise',
  createdAt: Date.parse('2026-04-01T08:00Z'),
  updatedAt: 0,
  text: 'x',
  by: 'me',
  personIds: ['ada'],
  state: 'open',
  ...facts,
});

describe('a rhythm that has stopped', () => {
  const line = (rhythmDays: number | null, silenceDays: number) =>
    driftLine({ drifting: true, rhythmDays, silenceDays }, format);

  it.each([
    [14, 49, 'You used to meet every 2 weeks; it has been 7 weeks.'],
    [7, 30, 'You used to meet every week; it has been 4 weeks.'],
    [1, 16, 'You used to meet every day; it has been 16 days.'],
    [0.5, 16, 'You used to meet every day; it has been 16 days.'],
    [5, 20, 'You used to meet every 5 days; it has been 20 days.'],
    [30, 70, 'You used to meet every 4 weeks; it has been 10 weeks.'],
    [91, 300, 'You used to meet every 3 months; it has been 10 months.'],
  ])('of %s days, %s days ago, is said in words of one size', (rhythm, silence, words) => {
    expect(line(rhythm, silence)).toBe(words);
  });

  it('is not said of whom no rhythm is known', () => {
    expect(line(null, 10)).toBeUndefined();
  });
});

describe('how promises are kept', () => {
  const rate = (kept: number, total: number) => ({
    kept,
    late: total - kept,
    broken: 0,
    total,
    rate: kept / total,
  });

  it('is said of both sides, or of the one that settled any', () => {
    const words = (mine: boolean, theirs: boolean, name?: string) =>
      plain(
        keptWords(
          { mine: mine ? rate(7, 8) : null, theirs: theirs ? rate(5, 7) : null },
          name,
          format,
        ),
      );
    expect(words(true, true, 'Odalys')).toBe('You kept 7 of 8 in time, Odalys 5 of 7');
    expect(words(true, true)).toBe('You kept 7 of 8 in time, they 5 of 7');
    expect(words(true, false, 'Odalys')).toBe('You kept 7 of 8 in time');
    expect(words(false, true, 'Odalys')).toBe('Odalys kept 5 of 7 in time');
    expect(words(false, true)).toBe('They kept 5 of 7 in time');
    expect(words(false, false)).toBeUndefined();
  });

  it('names who owes', () => {
    expect(owesWords(promise(), 'Odalys')).toBe('You owe');
    expect(plain(owesWords(promise({ by: 'them' }), 'Odalys'))).toBe('Odalys owes');
    expect(owesWords(promise({ by: 'them' }), undefined)).toBe('They owe');
  });

  it('says how often one was moved, and that it is late all the same', () => {
    const moved = (due: string, at: string) =>
      historyWords(
        promise({ due, moves: [{ from: '2026-04-20', at: Date.parse(`${at}T08:00Z`) }] }),
        NOW,
        format,
      );
    expect(historyWords(promise(), NOW, format)).toBe('Promised 1 April');
    expect(moved('2026-05-20', '2026-04-19')).toBe('Promised 1 April, moved once');
    expect(moved('2026-05-20', '2026-04-25')).toBe(
      'Promised 1 April, moved once, already late by then',
    );
    // A first date, given later, moved nothing.
    expect(historyWords(promise({ due: '2026-05-20', moves: [{ at: NOW }] }), NOW, format)).toBe(
      'Promised 1 April',
    );
    // The days in the gutter say so already.
    expect(moved('2026-05-01', '2026-04-25')).toBe('Promised 1 April, moved once');
  });
});

it('offers to add what is empty, and asks for what they care about by itself', () => {
  const nothing = emptyBlocks(person(), personStory());
  expect(nothing).toContain('promise');
  expect(nothing).not.toContain('cares-about');
  const known = emptyBlocks(
    person({ theirInitiatives: ['One price list'], introducedBy: 'bo' }),
    personStory({ promises: [promise()] }),
  );
  expect(nothing.filter((block) => !known.includes(block))).toEqual([
    'promise',
    'initiatives',
    'introductions',
  ]);
});
