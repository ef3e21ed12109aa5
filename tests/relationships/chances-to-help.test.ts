import { describe, expect, it } from 'vitest';
import { chancesToHelp } from '@/utils/relationships/chances-to-help';
import { standing } from './standings';

const works = (id: string, ...theirInitiatives: string[]) => standing({ id, theirInitiatives });
const texts = (...args: Parameters<typeof chancesToHelp>) =>
  chancesToHelp(...args).map(({ text }) => text);

describe('chancesToHelp', () => {
  const office = works('office', 'Move the office');
  const pricing = works('pricing', 'Simpler prices in the north', 'Two days of Legal a month');

  it('puts what touches a focus area first, then what names the user’s function, then the rest', () => {
    const chances = chancesToHelp([office, pricing], ['Pricing'], 'Legal');
    expect(chances.map(({ text }) => text)).toEqual([
      'Simpler prices in the north',
      'Two days of Legal a month',
      'Move the office',
    ]);
    expect(chances.map(({ focusArea, ownFunction }) => [focusArea, ownFunction])).toEqual([
      ['Pricing', false],
      [undefined, true],
      [undefined, false],
    ]);
  });

  it('needs every word of the function’s name', () => {
    const plan = works('plan', 'A success with every customer', 'Data for Customer Success');
    expect(texts([plan], [], 'Customer Success')[0]).toBe('A success with every customer');
    expect(chancesToHelp([works('x', 'customers')], [], 'Customer Success')[0]?.ownFunction).toBe(
      false,
    );
    expect(texts([plan], [])).toHaveLength(2);
  });

  it('leaves out the muted, the user, and whoever has none', () => {
    const muted = standing({ muted: true, theirInitiatives: ['Pricing'] });
    const me = standing({ emails: ['mara.vogt@lumen.example'], theirInitiatives: ['Pricing'] });
    expect(texts([muted, me, standing()], ['Pricing'])).toEqual([]);
  });
});
