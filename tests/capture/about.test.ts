import { describe, expect, it } from 'vitest';
import { aboutWhom, type CapturePlace, needsSomebody, saysMore } from '@/utils/capture/about';
import { atWord, offeredFor, writtenName } from '@/utils/capture/at-word';
import { wordsToKeep } from '@/utils/capture/keep-words';
import { understand } from '@/utils/capture/understand';
import { office, PEOPLE } from './office';

const NOTHING = { without: [], with: [] };
const about = (sentence: string, place: CapturePlace, byHand = NOTHING) => {
  const understood = understand(sentence, office({ here: place.personIds }));
  return aboutWhom(understood, understood.kind, place, byHand);
};

describe('whom it is about', () => {
  const page = { personIds: ['lena'] };
  const card = { personIds: ['lena', 'tom', 'noa'], meetingId: 'm' };

  it.each([
    ['promised the numbers by Friday', page, ['lena']],
    ['promised Tom the numbers', page, ['tom']],
    ['Tom is unhappy with pricing', page, ['lena', 'tom']],
    ['cares about on-call load', page, ['lena']],
    ['promised the numbers by Friday', card, ['lena', 'tom', 'noa']],
    ['Tom is unhappy with pricing', card, ['tom']],
    ['pricing is stuck', card, ['lena', 'tom', 'noa']],
    ['pricing is stuck', { personIds: [] }, []],
    ['helped Tom and Priya with the audit', { personIds: [] }, ['tom', 'priya']],
  ] as [string, CapturePlace, string[]][])('%s', (sentence, place, expected) => {
    expect(about(sentence, place)).toEqual(expected);
  });

  it('is what the user says, whatever the sentence does', () => {
    const byHand = { without: ['tom'], with: ['dov'] };
    const understood = understand('promised Tom and Lena the plan', office());
    expect(aboutWhom(understood, 'promise-mine', { personIds: [] }, byHand)).toEqual([
      'lena',
      'dov',
    ]);
  });

  it('may be the meeting alone for a note, never for a promise', () => {
    expect(needsSomebody('note', 'm')).toBe(false);
    expect(needsSomebody('note', undefined)).toBe(true);
    expect(needsSomebody('promise-mine', 'm')).toBe(true);
  });
});

describe('the words that are kept', () => {
  const sentence = 'promised Priya the numbers by Friday';
  const whole = 'Promised Priya the numbers by Friday';
  const understood = understand(sentence, office());
  const kept = { kind: 'promise-mine', personIds: ['priya'], dayKept: true } as const;

  it.each([
    ['the record tells the rest', kept, 'The numbers'],
    ['another day was chosen', { ...kept, dayKept: false }, 'The numbers by Friday'],
    ['another person was', { ...kept, personIds: ['tom'] }, 'Promised Priya the numbers'],
    ['another kind was', { ...kept, kind: 'ask-of-me' as const }, whole],
    ['it is a note', { ...kept, kind: 'note' as const }, sentence],
  ])('when %s', (_, decided, expected) => {
    expect(wordsToKeep(sentence, understood, decided)).toBe(expected);
  });

  it('go without the day when a kind that was chosen by hand is due then', () => {
    const chosen = understand('the numbers by Friday', office({ kind: 'promise-mine' }));
    expect(chosen).toMatchObject({ kind: 'promise-mine', due: '2026-05-15', why: '' });
    const words = wordsToKeep('the numbers by Friday', chosen, { ...kept, personIds: [] });
    expect(words).toBe('The numbers');
  });
});

describe('contact that says more than that there was one', () => {
  it.each([
    ['called Noa yesterday', false],
    ['met Tom and Lena', false],
    ['Tom called yesterday', false],
    ['called Noa about the summit', true],
    ['had a long lunch with Noa', true],
    ['met Zoë at the harbour on 3 May', true],
  ])('%s', (sentence, expected) => {
    expect(saysMore(sentence, understand(sentence, office()))).toBe(expected);
  });
});

describe('a name after an @', () => {
  it('is what is typed of it up to the caret', () => {
    expect(atWord('ask @jun about it', 8)).toEqual({ from: 4, to: 8, typed: 'jun' });
    expect(atWord('ask @jun about it', 17)).toBeNull();
    expect(atWord('mail tom@harbour', 16)).toBeNull();
    expect(atWord('@', 1)).toEqual({ from: 0, to: 1, typed: '' });
  });

  it('offers those of the page, then those met last', () => {
    const ids = (typed: string, here: string[] = []) =>
      offeredFor(typed, PEOPLE, here, 3).map(({ id }) => id);
    expect(ids('jun')).toEqual(['jun-a', 'jun-i']);
    expect(ids('jun', ['jun-i'])).toEqual(['jun-i', 'jun-a']);
    expect(ids('zoe luk')).toEqual(['zoe']);
    expect(ids('דנ')).toEqual(['dana']);
  });

  it('is written so that it is found again', () => {
    expect(writtenName('Noh, Kim (Legal)')).toBe('Kim Noh');
    expect(writtenName('Ana Maria dos Santos')).toBe('Ana Maria dos Santos');
  });
});
