import { describe, expect, it } from 'vitest';
import type { Change } from '@/demo/changes';
import { createReplica } from '@/demo/serve';
import { takeChange } from '@/demo/take-change';
import { instantOf } from '@/demo/wall-time';

const ZONE = 'Europe/London';
const HALF = 1_800_000;
/** A Tuesday a fortnight before the clocks go back. */
const START = instantOf('2026-10-13', 10 * 60 + 30, ZONE);
const RUBEN = 'ruben.castellow@pelicanthrush.example';

const walk: Extract<Change, { do: 'save' }> = {
  do: 'save',
  title: 'Coffee walk',
  times: { allDay: false, start: START, end: START + HALF },
  guests: [{ email: RUBEN, optional: false }],
  location: '',
  description: '',
};

function open() {
  const replica = createReplica({ now: START - 86_400_000, timeZone: ZONE });
  const send = (change: Change) => takeChange(replica, JSON.stringify(change)).status;
  const called = (title: string) => replica.calendar.events.filter((one) => one.title === title);
  return { replica, send, called };
}

describe('a series that a form saved', () => {
  const fortnightly = { ...walk, repeat: { unit: 'week', every: 2 } } as const;

  it('keeps the wall clock, each occurrence with its original start in its id', () => {
    const { replica, send, called } = open();
    expect(send(fortnightly)).toBe(200);
    const [first, second] = called('Coffee walk');
    const base = first?.recurringBaseId ?? '';
    expect(first).toMatchObject({ id: `${base}_20261013T093000Z`, start: START });
    const after = instantOf('2026-10-27', 10 * 60 + 30, ZONE);
    expect(after).not.toBe(START + 14 * 86_400_000);
    expect(second).toMatchObject({
      id: `${base}_20261027T103000Z`,
      start: after,
      end: after + HALF,
      originalStart: after,
      repeats: 'every-2-weeks',
    });
    expect(replica.saved).toHaveLength(1);
  });

  it('keeps that of another zone where the link named one', () => {
    const { send, called } = open();
    send({ ...walk, repeat: { ...fortnightly.repeat, timeZone: 'Asia/Kathmandu' } });
    expect(called('Coffee walk')[1]?.start).toBe(START + 14 * 86_400_000);
  });

  it('takes whole days too', () => {
    const { send, called } = open();
    const times = { allDay: true, start: '2026-10-13', end: '2026-10-15' } as const;
    send({ ...fortnightly, times });
    const [first, second] = called('Coffee walk');
    expect(first?.id.endsWith('_20261013')).toBe(true);
    expect(second).toMatchObject({ start: '2026-10-27', end: '2026-10-29' });
  });

  it('loses, moves and has answered one occurrence alone', () => {
    const { replica, send, called } = open();
    send(fortnightly);
    const [first, second, third] = called('Coffee walk');
    replica.answerAs(first?.id ?? '', RUBEN, 'declined');
    expect(send({ do: 'delete', id: second?.id ?? '' })).toBe(200);
    const times = { allDay: false, start: START + 3 * HALF, end: START + 4 * HALF } as const;
    expect(send({ do: 'edit', id: third?.id ?? '', title: 'Longer walk', times })).toBe(200);
    const answers = called('Coffee walk').map(({ attendees }) => attendees[1]?.response);
    expect(new Set(answers.slice(1))).toEqual(new Set(['needs-action']));
    expect(answers[0]).toBe('declined');
    expect(called('Coffee walk').map(({ status }) => status)).toContain('cancelled');
    expect(called('Longer walk')).toMatchObject([{ id: third?.id, ...times }]);
  });
});

describe('a change of what is not there', () => {
  it('is refused, and changes nothing', () => {
    const { replica, send } = open();
    const before = structuredClone(replica.calendar.events);
    const { times } = walk;
    for (const change of [
      { do: 'delete', id: 'none' },
      { do: 'edit', id: 'none', title: '', times },
      { do: 'answer', id: 'none', response: 'declined' },
    ] as const)
      expect(send(change)).toBe(400);
    expect(replica.calendar.events).toEqual(before);
    expect(() => replica.answerAs(before[0]?.id ?? '', 'nobody@x.example', 'accepted')).toThrow();
  });
});
