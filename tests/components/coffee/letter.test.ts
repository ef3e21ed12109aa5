import { describe, expect, it, vi } from 'vitest';
import { type Letter, letterOf } from '@/components/coffee/letter';
import type { WalkMaterial } from '@/components/coffee/walk-material';
import { createFormat } from '@/components/ui/format';
import type { WalkDraft } from '@/utils/browser/walk-draft';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const SHIFTS = { text: 'night shifts', private: true };
const material: WalkMaterial = {
  situation: 'lapsed',
  detailOf: () => SHIFTS,
  agendaBeside: () => [
    { kind: 'promise-mine', text: 'The churn' },
    { kind: 'promise-mine', text: 'The churn tables' },
  ],
};
const wishes = { me: 'Alex', texts: [], agenda: true, format: createFormat('en-GB', 'UTC') };
const letter = (draft?: WalkDraft, agenda = true): Letter =>
  letterOf(material, [{ name: 'Ada Okafor' }], { ...wishes, agenda }, draft);
const typed = (text: string): WalkDraft => ({ texts: { lapsed: text }, flipped: [] });
const ticks = ({ fromNotes }: Letter) => fromNotes.map(({ named }) => named);
const [detail = '', churn = '', tables = ''] = letter().fromNotes.map(({ key }) => key);

describe('what of a letter comes from the notes', () => {
  it('is all of it to begin with, or nothing where the settings say so', () => {
    expect(ticks(letter())).toEqual([true, true, true]);
    expect(letter().sent).toContain('– Still open from me: The churn tables');
    expect(ticks(letter(undefined, false))).toEqual([false, false, false]);
    expect(letter(undefined, false).sent).not.toMatch(/churn|night shifts/);
  });

  it('is nothing once words of the user’s own stand there alone', () => {
    expect(ticks(letter(typed('Once round the quay?')))).toEqual([false, false, false]);
  });

  it('is what the words still name, whatever was typed beside it', () => {
    const text = letter()
      .text.replace('– Still open from me: The churn\n', '')
      .replace('churn tables', 'churn tables, at last');
    expect(ticks(letter(typed(`Hello! ${text}`)))).toEqual([true, false, true]);
  });

  it('comes into own words when it is ticked, and goes again', () => {
    const own = letter(typed('Once round the quay?'));
    const named = letter(own.toggled(churn));
    expect(named.text).toBe(
      'Once round the quay?\n\nTo talk about:\n– Still open from me: The churn',
    );
    expect(ticks(named)).toEqual([false, true, false]);
    expect(letter(named.toggled(churn)).text).toBe('Once round the quay?');
    const both = letter(letter(own.toggled(churn)).toggled(tables));
    expect(ticks(letter(both.toggled(churn)))).toEqual([false, false, true]);
    expect(letter(own.toggled(detail)).text).toMatch(/quay\?\n\n.*night shifts$/);
  });

  it('is as it was last ticked when the usual words come back', () => {
    const ticked = letter(typed('Once round the quay?')).toggled(churn);
    expect(ticks(letter({ ...ticked, texts: {} }))).toEqual([true, true, true]);
    const taken = letter(ticked).toggled(churn);
    expect(ticks(letter({ ...taken, texts: {} }))).toEqual([true, false, true]);
  });
});

it('words for another time keep nothing of a line that was moved, also where another begins alike', () => {
  const moved = letter(typed('Still open from me: The churn tables\n\nOnce round the quay?'));
  expect(moved.template()).toBe('Once round the quay?');
});

it('what was made of words that were forgotten since is there still', () => {
  const draft: WalkDraft = { words: 'gone', texts: { gone: 'At the quay, {name}?' }, flipped: [] };
  expect(letter(draft)).toMatchObject({
    chosen: 'lapsed',
    edited: true,
    sent: 'At the quay, Ada?',
  });
});

it('a letter that was written goes out with the words it began with', () => {
  const draft: WalkDraft = {
    words: 'offering-help',
    texts: { 'offering-help': 'At your service, {name}.', lapsed: 'Not this' },
    flipped: [],
  };
  expect(letter(draft)).toMatchObject({
    chosen: 'offering-help',
    edited: true,
    sent: 'At your service, Ada.',
  });
});
