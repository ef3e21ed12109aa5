import { describe, expect, it } from 'vitest';
import { type AgendaFacts, walkAgenda } from '@/utils/coffee/walk-agenda';
import type { Ask, PromiseRecord } from '@/utils/records/schema-between';

const stamp = { id: 'x', createdAt: 1, updatedAt: 1 };
const promise = (patch: Partial<PromiseRecord>): PromiseRecord => ({
  ...stamp,
  text: 'Send the tables',
  personIds: ['dana'],
  by: 'me',
  state: 'open',
  ...patch,
});
const ask = (patch: Partial<Ask>): Ask => ({
  ...stamp,
  text: 'A view on pricing',
  personIds: ['dana'],
  by: 'them',
  at: 1,
  state: 'open',
  ...patch,
});
const agenda = (patch: Partial<AgendaFacts>, without: (string | null)[] = []) =>
  walkAgenda(
    { people: [{ id: 'dana', caresAbout: [] }], promises: [], asks: [], ...patch },
    without,
  ).map(({ kind, text }) => `${kind}: ${text}`);

describe('walkAgenda', () => {
  it('has two open threads and what they care about, at most three lines', () => {
    const lines = agenda({
      people: [{ id: 'dana', caresAbout: ['key rotation', 'night shifts'] }],
      promises: [
        promise({ text: 'Late', due: '2026-05-01' }),
        promise({ text: 'Soon', due: '2026-03-01', by: 'them' }),
      ],
      asks: [ask({ by: 'me', text: 'A crane', at: 1 }), ask({ at: 5 })],
    });
    expect(lines).toEqual([
      'ask-theirs: A view on pricing',
      'ask-mine: A crane',
      'cares-about: key rotation',
    ]);
  });

  it('names promises both ways, what is due first before the rest', () => {
    expect(
      agenda({
        promises: [
          promise({ text: 'No day' }),
          promise({ text: 'Late', due: '2026-05-01' }),
          promise({ text: 'Soon', due: '2026-03-01', by: 'them' }),
        ],
      }),
    ).toEqual(['promise-theirs: Soon', 'promise-mine: Late', 'promise-mine: No day']);
  });

  it('says nothing that is settled, or that stands with somebody else as well', () => {
    expect(
      agenda({
        promises: [
          promise({ state: 'kept' }),
          promise({ personIds: ['dana', 'kim'] }),
          promise({ personIds: ['kim'] }),
          promise({ personIds: [] }),
        ],
        asks: [ask({ state: 'declined' }), ask({ personIds: ['kim', 'dana'] })],
      }),
    ).toEqual([]);
  });

  it('with several shows only what stands with all of them, and nobody’s own concerns', () => {
    const people = [
      { id: 'dana', caresAbout: ['a promotion'] },
      { id: 'kim', caresAbout: ['budget'] },
    ];
    expect(
      agenda({
        people,
        promises: [promise({}), promise({ text: 'For both', personIds: ['kim', 'dana'] })],
        issue: 'Returns  pile up\nat the depot',
      }),
    ).toEqual(['issue: Returns pile up at the depot', 'promise-mine: For both']);
  });

  it('does not say twice what the words say already', () => {
    const people = [{ id: 'dana', caresAbout: ['Key  rotation', 'night shifts'] }];
    expect(agenda({ people }, ['key rotation', null])).toEqual(['cares-about: night shifts']);
  });

  it('cuts a long line between words and leaves out an empty one', () => {
    const [line = ''] = agenda({ promises: [promise({ text: 'many words '.repeat(40) })] });
    expect(line.length).toBeLessThan(170);
    expect(line).toMatch(/words…$|many…$/);
    expect(agenda({ promises: [promise({ text: ' \n ' })] })).toEqual([]);
    const [emoji = ''] = agenda({ promises: [promise({ text: '🚶'.repeat(200) })] });
    expect(emoji.isWellFormed()).toBe(true);
  });
});
