import { describe, expect, it, vi } from 'vitest';
import { afterLevel, standingWords, type VerdictFacts } from '@/components/person/verdict-line';
import { createFormat } from '@/components/ui/format';
import { levelName } from '@/components/ui/names';
import { type Judged, judge } from '@/utils/functions/peer';
import type { Profile } from '@/utils/functions/profile';
import { between, reportingLine } from '@/utils/functions/reporting-line';
import { person, profile } from '../../builders';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const { list, number } = createFormat('en-GB', 'Europe/Berlin');
const NAMES: Record<string, string> = { finance: 'Finance', product: 'Product' };

const EDGES = 'me<tove tove<jan jan<ada ada<gil gil<top bo<me eli<bo fay<eli'
  .split(' ')
  .map((pair) => ({ personId: pair.split('<')[0] ?? '', managerId: pair.split('<')[1] ?? '' }));

/** What is read of somebody in Finance by a director of Product. */
function read(facts: Partial<Judged>, user: Partial<Profile> = {}, tree = EDGES) {
  const line = reportingLine(tree);
  const me = profile(user);
  const them = person({ id: 'ines', functionId: 'finance', level: 'director', ...facts });
  const told: VerdictFacts = {
    person: them,
    verdict: judge(them, me, line),
    profile: me,
    through: between(line, them.id),
    nameOf: (id) => NAMES[id] ?? id,
    list,
    number,
  };
  const level = them.level === undefined ? 'Level' : levelName(them.level);
  const why = `${level}${afterLevel(told)}`.replaceAll(/[\u2068\u2069]/g, '');
  return [standingWords(told), why];
}

describe('how somebody stands and why, in two lines', () => {
  it.each([
    ['a peer', {}, 'Peer outside Product', 'Director, Finance · your level · not in your line'],
    [
      'one rung up',
      { level: 'senior-director' },
      'Peer outside Product',
      'Senior director, Finance · one rung above you · not in your line',
    ],
    [
      'far below',
      { level: 'individual' },
      'Not a peer',
      'Individual contributor, Finance · 4 rungs below you',
    ],
    [
      'of unknown level',
      { level: undefined },
      'Peer outside Product',
      'Level, Finance · level not known · not in your line',
    ],
    [
      'of unknown function',
      { functionId: undefined },
      'Perhaps a peer',
      'Director · your level · not in your line · function not known',
    ],
    [
      'of the own function',
      { functionId: 'product' },
      'Peer in Product',
      'Director, Product · your level · not in your line',
    ],
    ['said to be none', { relation: 'not-peer' }, 'Not a peer', 'Director, Finance · you said so'],
    [
      'said to be one, whatever the level',
      { relation: 'peer', level: 'individual' },
      'Peer outside Product',
      'Individual contributor, Finance · you said so',
    ],
    ['the manager', { id: 'tove' }, 'Your manager', 'Director, Finance · you report to them'],
    [
      'further up',
      { id: 'ada' },
      'Above you',
      'Director, Finance · above you in the line: tove → jan',
    ],
    [
      'far up',
      { id: 'top' },
      'Above you',
      'Director, Finance · above you in the line: tove → jan → … → gil',
    ],
    ['a report', { id: 'bo' }, 'Reports to you', 'Director, Finance · reports to you'],
    [
      'further down',
      { id: 'fay' },
      'Below you',
      'Director, Finance · reports to you through bo and eli',
    ],
    [
      'outside',
      { emails: ['ines@client.example'] },
      'Outside your organisation',
      'Director, Finance · client.example',
    ],
    ['the user', { emails: ['mara.vogt@lumen.example'] }, 'This is you', 'Director, Finance'],
  ] satisfies [string, Partial<Judged>, string, string][])('%s', (_, facts, what, why) => {
    expect(read(facts)).toEqual([what, why]);
  });

  it('does not speak of a line that nobody knows', () => {
    expect(read({}, {}, [])[1]).toBe('Director, Finance · your level');
  });

  it('says what is not known of the user', () => {
    expect(read({}, { level: undefined }, [])[1]).toBe(
      'Director, Finance · your own level is not known',
    );
    expect(read({}, { functionId: undefined }, [])).toEqual([
      'Peer',
      'Director, Finance · your level · your own function is not known',
    ]);
  });
});
