import { describe, expect, it, vi } from 'vitest';
import { briefNotice } from '@/components/brief/brief-notice';
import { briefText } from '@/components/brief/brief-text';
import { briefsSpan, dayAfter } from '@/components/brief/briefs-span';
import { createFormat } from '@/components/ui/format';
import { NO_LINE } from '@/utils/functions/reporting-line';
import type { PeerRows } from '@/utils/records/brief-rows';
import type { Meeting } from '@/utils/records/schema';
import { meetingBriefs } from '@/utils/relationships/brief';
import { history, profile } from '../../builders';
import {
  ahead,
  ask,
  favour,
  followUp,
  NOW,
  note,
  peerRows,
  promise,
} from '../../relationships/brief-records';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const london = createFormat('en-GB', 'Europe/London');
const plain = (words: string) => words.replaceAll(/[\u2068\u2069]/g, '');

function briefOf(peers: readonly PeerRows[], facts: Partial<Meeting> = {}) {
  const rows = {
    line: NO_LINE,
    meetings: [ahead(peers, facts)],
    peers: new Map(peers.map((one) => [one.person.id, one])),
  };
  return meetingBriefs(rows, profile(), NOW);
}
function textOf(peers: readonly PeerRows[], facts: Partial<Meeting> = {}, format = london) {
  const briefs = briefOf(peers, facts).map((brief) => ({ brief, agenda: [] }));
  return briefText(briefs, { now: NOW, format, nameOf: (id) => id });
}

const busy = peerRows(
  { title: 'VP Finance', caresAbout: ['month end', 'churn'] },
  {
    promises: [
      promise({ due: '2026-05-10' }),
      promise({ by: 'them', text: 'The discount floor', due: '2026-05-15' }),
    ],
    asks: [ask()],
    followUps: [followUp({ atNextMeeting: true, text: 'Refund times' })],
    notes: [note('Wants one number\nthat both sign')],
    favours: [favour()],
  },
);

describe('the text of a brief', () => {
  it('has marks of direction only where words run both ways', () => {
    expect(textOf([busy])).not.toMatch(/[\u2066-\u2069]/);
    const hebrew = peerRows({ name: 'נועה ברקאי' }, {});
    expect(textOf([hebrew])).toContain('\u2068נועה ברקאי\u2069');
  });

  it('says everything in full lines, with days as they are spoken', () => {
    expect(plain(textOf([busy], { location: 'Room Heron' }))).toBe(
      [
        'Pricing, round two',
        'Tuesday 12 May, 10:18 to 10:48, Room Heron',
        '',
        'Odalys Brandt, finance, VP Finance',
        'Last time: 30 April, Pricing, round one',
        'You owe: The cohort table (2 days late)',
        'Odalys owes: The discount floor (due Friday 15 May)',
        'Odalys asked you: A view on pricing (8 May)',
        'Talk about: Refund times',
        '2 May: “Wants one number”',
        'Cares about: month end and churn',
        'They have helped more (once, you never). What could you offer?',
        'Suggestion: Settle what you owe first, or agree on another day.',
      ].join('\n'),
    );
  });

  it('is that of the reader’s zone and language', () => {
    const auckland = createFormat('de-DE', 'Pacific/Auckland');
    expect(plain(textOf([busy], {}, auckland))).toContain('Dienstag 12. Mai, 21:18 to 21:48');
  });

  it('keeps its order with names and words written from right to left', () => {
    const name = 'ليان الخطيب';
    const text = textOf([peerRows({ name }, { notes: [note('بعد الاجتماع')] })], { title: 'שיחה' });
    expect(text).toContain(`\u2068${name}\u2069`);
    expect(text).toContain('\u2068“بعد الاجتماع”\u2069');
    expect(text).toContain('\u2068שיחה\u2069');
    const opened = text.match(/\u2068/g)?.length;
    expect(text.match(/\u2069/g)?.length).toBe(opened);
  });

  it('says of somebody new that you never met, and nothing that is not known', () => {
    const text = plain(textOf([peerRows({}, { history: history() })]));
    expect(text.split('\n').slice(3)).toEqual([
      'Odalys Brandt, finance',
      'Not met yet',
      'Suggestion: Ask Odalys what matters to them just now.',
    ]);
  });

  it('names ten of hundreds, and says where nobody is a peer', () => {
    const crowd = Array.from({ length: 300 }, (_, at) =>
      peerRows({ id: `p${at}`, name: `Guest ${at}`, functionId: 'product' }),
    );
    const text = plain(textOf(crowd));
    expect(text).toContain('Nobody from another function');
    expect(text).toMatch(/^Also: Guest 0, .*Guest 9 and 290 more$/m);
    expect(text.length).toBeLessThan(400);
  });

  it('does not say that nobody is a peer where the guests were never read', () => {
    const text = plain(textOf([], { attendeeCount: undefined }));
    expect(text).toContain('to see who is in it');
    expect(text).not.toContain('Nobody from another function');
  });
});

describe('the browser’s message before a meeting', () => {
  const notice = (peers: readonly PeerRows[]) => briefNotice(briefOf(peers), london);

  it('says what, when and with whom, and the one thing to do', () => {
    const told = notice([busy, peerRows({ id: 'dov', name: 'Dov Marchetti' })]);
    expect(told?.meetingId).toBe('next');
    expect(plain(told?.title ?? '')).toBe('Pricing, round two at 10:18, with Odalys and Dov');
    expect(plain(told?.text ?? '')).toBe('You owe Odalys: The cohort table');
  });

  it('names two of many', () => {
    const many = ['Ada', 'Bo', 'Cy', 'Dee'].map((name) => peerRows({ id: name, name }));
    expect(plain(notice(many)?.title ?? '')).toMatch(/with \w+, \w+ and 2 more$/);
  });

  it('is one for meetings at one time', () => {
    const [first] = briefOf([busy]);
    const [second] = briefOf([peerRows({ caresAbout: ['x'] })], { id: 'b', title: 'Risk table' });
    if (!first || !second) throw new Error('no briefs');
    const told = briefNotice([first, second], london);
    expect(plain(told?.title ?? '')).toBe('Pricing, round two and Risk table at 10:18');
    expect(plain(told?.text ?? '')).toBe(
      'Pricing, round two: You owe Odalys: The cohort table\nRisk table: Nothing is open between you.',
    );
    const three = briefNotice([first, second, second], london);
    expect(three?.title).toBe('3 meetings at 10:18');
  });
});

describe('the days of an address', () => {
  const span = (from: string, search = '', zone = 'Europe/London') =>
    briefsSpan(from, search, NOW, zone);

  it('are whole days of the zone, also where the clock changes', () => {
    const { start, end } = span('2026-03-29', 'days=1');
    expect([start, end]).toEqual([Date.UTC(2026, 2, 29), Date.UTC(2026, 2, 29, 23)]);
    expect(span('2026-05-12', '?days=7', 'Pacific/Auckland')).toEqual({
      start: Date.UTC(2026, 4, 11, 12),
      end: Date.UTC(2026, 4, 18, 12),
      days: 7,
    });
  });

  it('have their query in the address itself when it was opened from outside', () => {
    expect(span('2026-05-12?days=7').days).toBe(7);
    expect(span('2026-05-12?days=1', 'days=7').days).toBe(1);
  });

  it.each(['', 'tomorrow', '2026-13-40', '12345'])('are today for %j', (from) => {
    expect(span(from)).toEqual(span('2026-05-12', 'days=400'));
  });

  it('begin the day after on the other side of the world', () => {
    expect(dayAfter(NOW, 'Europe/London')).toBe('2026-05-13');
    expect(dayAfter(Date.UTC(2026, 4, 12, 13), 'Pacific/Auckland')).toBe('2026-05-14');
  });
});
