import { describe, expect, it } from 'vitest';
import { NOBODY_KNOWN } from '@/utils/capture/find-names';
import { wordsToKeep } from '@/utils/capture/keep-words';
import { createNameIndex } from '@/utils/capture/name-index';
import { understand } from '@/utils/capture/understand';
import { NOW, office } from './office';
import { SENTENCES } from './sentences';
import { told } from './told';

const rows = SENTENCES.trim()
  .split('\n')
  .map((row): [string, string] => {
    const at = row.indexOf(' | ');
    return [row.slice(0, at), row.slice(at + 3)];
  });

describe('a sentence', () => {
  it('has many ways to be said', () => {
    expect(rows.length).toBeGreaterThan(150);
  });

  it.each(rows)('%s', (sentence, expected) => {
    expect(told(sentence)).toBe(expected);
  });

  it('says what told its kind', () => {
    expect(understand('promised Priya the numbers', office()).why).toBe('promised Priya');
    expect(understand('Priya liked the numbers', office()).why).toBe('');
  });

  it('is a note in a language that has no grammar yet, with the people it names', () => {
    const said = understand('promised Priya the numbers by Monday', office({ language: 'de' }));
    expect(said).toMatchObject({ kind: 'note', people: [{ personId: 'priya' }] });
    expect(said.due).toBeUndefined();
  });

  it('tells how big a favour was, where it says so', () => {
    const weight = (sentence: string) => understand(sentence, office()).weight;
    expect(weight('Tom helped with the plan')).toBe(1);
    expect(weight('Dov covered for me')).toBe(2);
    expect(weight('Dov did me a huge favour')).toBe(4);
  });

  it('never costs more than a key may, whatever is pasted', () => {
    const people = Array.from({ length: 2000 }, (_, at) => ({
      id: `p${at}`,
      name: `First${at % 300} Last${at}`,
      weight: at,
    }));
    const context = office({ names: createNameIndex(people) });
    const hostile = [
      'a '.repeat(300),
      'and also '.repeat(70),
      'First1, '.repeat(75),
      `promised ${'First1 and '.repeat(50)}`,
      'by the '.repeat(90),
      '@'.repeat(600),
      `had ${'a quick '.repeat(70)}`,
    ];
    for (const sentence of hostile) {
      const start = performance.now();
      understand(sentence, context);
      expect(performance.now() - start, sentence.slice(0, 20)).toBeLessThan(250);
    }
  });
});

describe('days', () => {
  const due = (sentence: string, now: number, timeZone: string, language = 'en') =>
    understand(sentence, office({ now, timeZone, language })).due;

  it('are the user’s own, whatever the machine’s zone', () => {
    // Half past midnight in Auckland, still the day before in Honolulu.
    const now = Date.UTC(2026, 4, 12, 12, 30);
    expect(due('promised Tom a demo tomorrow', now, 'Pacific/Auckland')).toBe('2026-05-14');
    expect(due('promised Tom a demo tomorrow', now, 'Pacific/Honolulu')).toBe('2026-05-13');
  });

  it('are counted over a change of the clock, a leap day and the end of a year', () => {
    const before = Date.UTC(2026, 2, 28, 23, 30);
    expect(due('promised Tom a demo in 2 days', before, 'Europe/Berlin')).toBe('2026-03-31');
    const leap = Date.UTC(2028, 1, 28, 12);
    expect(due('promised Tom a demo tomorrow', leap, 'Europe/London')).toBe('2028-02-29');
    const end = Date.UTC(2026, 11, 30, 12);
    expect(due('promised Tom a demo by Friday', end, 'Europe/London')).toBe('2027-01-01');
  });

  it('are written day first where they are', () => {
    expect(due('promised Tom a demo by 5/6', NOW, 'Europe/London', 'en-GB')).toBe('2026-06-05');
    expect(due('promised Tom a demo by 6/5', NOW, 'Europe/London', 'en-US')).toBe('2026-06-05');
  });

  it('that are this weekday are today, the next one is a week on', () => {
    expect(due('promised Tom a demo by Tuesday', NOW, 'Europe/London')).toBe('2026-05-12');
    expect(due('promised Tom a demo next Tuesday', NOW, 'Europe/London')).toBe('2026-05-19');
  });
});

describe('names', () => {
  it('are those of the page first', () => {
    const said = understand('asked Jun for an analyst', office({ here: ['jun-i'] }));
    expect(said.people).toMatchObject([{ personId: 'jun-i', certain: true, inRole: true }]);
    expect(said.unclear).toEqual([]);
  });

  it('that several have wait for a choice, which is remembered', () => {
    expect(understand('asked Jun for an analyst', office()).unclear).toMatchObject([
      { words: 'Jun', candidates: ['jun-a', 'jun-i'], inRole: true },
    ]);
    const chosen = understand('asked Jun for an analyst', office({ choices: { jun: 'jun-i' } }));
    expect(chosen.people).toMatchObject([{ personId: 'jun-i' }]);
  });

  it('that go on with a last name nobody known has wait for a choice, even on the page', () => {
    const sentence = 'promised Petra Smith the map';
    expect(understand(sentence, office({ here: ['petra'] }))).toMatchObject({
      people: [],
      unclear: [{ words: 'Petra Smith', candidates: ['petra'], inRole: true }],
    });
    const chosen = understand(sentence, office({ choices: { 'petra smith': 'petra' } }));
    expect(chosen.people).toMatchObject([{ personId: 'petra', inRole: true }]);
    const nobody = understand(sentence, office({ choices: { 'petra smith': NOBODY_KNOWN } }));
    expect(nobody).toMatchObject({ kind: 'promise-mine', people: [], unclear: [] });
    const decided = { kind: nobody.kind, personIds: ['other'], dayKept: true };
    expect(wordsToKeep(sentence, nobody, decided)).toBe('Promised Petra Smith the map');
  });

  it('that are words too need a capital, or the page, or an @', () => {
    const people = (sentence: string, here: string[] = []) =>
      understand(sentence, office({ here })).people.map(({ personId }) => personId);
    expect(people('asked grace for help')).toEqual([]);
    expect(people('asked grace for help', ['grace'])).toEqual(['grace']);
    expect(people('asked @grace for help')).toEqual(['grace']);
    expect(people('will send the deck', ['will'])).toEqual([]);
    expect(people('asked @will for help')).toEqual(['will']);
  });

  it('are the longest there are', () => {
    const spans = understand('met Jun Ito and Ana Maria dos Santos', office()).people;
    expect(spans.map(({ personId }) => personId)).toEqual(['jun-i', 'long']);
  });
});
