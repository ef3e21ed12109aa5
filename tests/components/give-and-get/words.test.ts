import { describe, expect, it, vi } from 'vitest';
import { headline } from '@/components/give-and-get/headline';
import { helpText, offerMessage } from '@/components/give-and-get/offer-message';
import { openWords } from '@/components/give-and-get/size-words';
import { createFormat } from '@/components/ui/format';
import type { Reciprocity } from '@/utils/relationships/reciprocity-with';
import type { Theme } from '@/utils/relationships/what-to-offer';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const format = createFormat('en-GB', 'Europe/Berlin');
const plain = (lines: readonly string[]) => lines.join(' ').replaceAll(/[\u2068\u2069]/g, '');
const NOTHING: Reciprocity = { balance: null, given: 0, received: 0 };

describe('the headline', () => {
  it('says nothing while there is nothing', () => {
    expect(headline(NOTHING, 0, [], [], format)).toEqual([]);
  });

  it('says who gave more, from 0.2 on', () => {
    const first = (balance: number, given: number, received: number) =>
      headline({ balance, given, received }, 0, [], [], format)[0];
    expect(first(0.21, 7, 4)).toBe(
      'All in all you gave more than you got of late, by how much it was and how long ago: given 7 times, received 4 times.',
    );
    expect(first(-0.21, 1, 0)).toBe(
      'All in all you got more than you gave of late, by how much it was and how long ago: given once, received never.',
    );
    expect(first(0.2, 2, 1)).toMatch(/about even/);
  });

  it('names one or two, and counts the others', () => {
    const said = (iOwe: string[], oweMe: string[]) =>
      plain(headline(NOTHING, 0, iOwe, oweMe, format));
    expect(said(['Ada'], ['Bo'])).toBe('You owe Ada. Bo owes you.');
    expect(said(['Ada', 'Bo'], ['Cy', 'Di'])).toBe('You owe Ada and Bo. Cy and Di owe you.');
    expect(said(['Ada', 'Bo', 'Cy'], [])).toBe('You owe Ada and 2 more.');
  });

  it('counts the asks that wait', () => {
    expect(plain(headline(NOTHING, 1, [], [], format))).toBe('One ask waits for your answer.');
    expect(plain(headline(NOTHING, 3, [], [], format))).toBe('3 asks wait for your answer.');
  });
});

it('says in words how much of a favour is open, never a price', () => {
  expect(openWords(4, 4)).toBe('Big');
  expect(openWords(3, 4)).toBe('Big, three quarters open');
  expect(openWords(2, 4)).toBe('Big, half open');
  expect(openWords(1, 2)).toBe('Solid, half open');
  expect(openWords(1, 4)).toBe('Big, a quarter open');
  expect(openWords(0, 1)).toBe('Small, nothing open');
});

describe('an offer of help', () => {
  const theme: Theme = {
    kind: 'initiative',
    text: 'Depot launch',
    focusArea: 'Depot hours',
    common: 1,
  };

  it('is kept under the words of what it helps with', () => {
    expect(helpText(theme)).toBe('Help with: Depot launch');
    expect(helpText({ ...theme, kind: 'goal', text: 'Run a region' })).toBe(
      'Help towards: Run a region',
    );
  });

  it('is written with their words and the focus area, and without one where there is none', () => {
    const message = offerMessage('Ada', theme);
    expect(message).toContain('Hello Ada,');
    expect(message).toContain('Depot launch');
    expect(message).toContain('Depot hours');
    const { focusArea: _, ...other } = theme;
    expect(offerMessage('Ada', other)).not.toContain('close to what I care about');
  });
});
