import { describe, expect, it } from 'vitest';
import { NO_LINE } from '@/utils/functions/reporting-line';
import type { PeerRows } from '@/utils/records/brief-rows';
import type { Person } from '@/utils/records/schema';
import { meetingBriefs, type PeerBrief } from '@/utils/relationships/brief';
import { firstLine, mostLines } from '@/utils/relationships/brief-lines';
import { history, loggedTouch, meeting, profile } from '../builders';
import {
  ahead,
  ask,
  DAY,
  favour,
  followUp,
  lastMeeting,
  NOW,
  note,
  peerRows,
  promise,
} from './brief-records';

function briefs(peers: readonly PeerRows[], me = profile(), now = NOW) {
  const rows = {
    line: NO_LINE,
    meetings: [ahead(peers)],
    peers: new Map(peers.map((one) => [one.person.id, one])),
  };
  const [brief] = meetingBriefs(rows, me, now);
  if (!brief) throw new Error('no brief');
  return brief;
}
function brief(facts: Partial<Person> = {}, more: Partial<PeerRows> = {}, me = profile()) {
  const [first] = briefs([peerRows(facts, more)], me).peers;
  if (!first) throw new Error('no peer');
  return first;
}
const kinds = ({ lines }: PeerBrief) => lines.map(({ kind }) => kind);
const line = (of: PeerBrief, kind: PeerBrief['lines'][number]['kind']) =>
  of.lines.filter((one) => one.kind === kind);

describe('what a brief tells of a peer', () => {
  it('begins with the last time: the day and the title of the meeting', () => {
    const [last] = line(brief(), 'last');
    expect(last).toMatchObject({
      at: lastMeeting().end,
      touch: 'meeting',
      title: 'Pricing, round one',
    });
  });

  it('names the kind of a contact that was logged by hand', () => {
    const rows = { history: history([], { touches: [loggedTouch({ at: NOW - DAY })] }) };
    expect(line(brief({}, rows), 'last')).toMatchObject([{ touch: 'call', at: NOW - DAY }]);
    expect(line(brief({}, rows), 'last')[0]).not.toHaveProperty('title');
  });

  it('says nothing of a meeting that is still ahead, nor of somebody never met', () => {
    const rows = { history: history([meeting({ start: NOW + DAY })]) };
    expect(kinds(brief({}, rows))).toEqual([]);
  });

  it('tells a new role for 120 days, by the days of the user’s zone', () => {
    const role = (to: string) => ({
      title: 'VP Finance',
      jobHistory: [{ title: 'Director, Finance', to }],
    });
    const news = line(brief(role('2026-05-02')), 'news');
    expect(news).toMatchObject([
      { role: { since: '2026-05-02', was: { title: 'Director, Finance' } } },
    ]);
    expect(line(brief(role('2026-01-12')), 'news')).toHaveLength(1);
    expect(line(brief(role('2026-01-11')), 'news')).toEqual([]);
    expect(line(brief(role('2026-05-13')), 'news')).toEqual([]);
  });

  it('has what is open both ways, the user’s own first, and nothing that is settled', () => {
    const promises = [
      promise({ by: 'them', due: '2026-05-01', text: 'theirs' }),
      promise({ due: '2026-05-10', text: 'late' }),
      promise({ text: 'undated' }),
      promise({ state: 'kept', text: 'kept' }),
    ];
    const asks = [
      ask({ by: 'me', text: 'of them' }),
      ask({ text: 'of me' }),
      ask({ state: 'answered' }),
    ];
    const told = brief({}, { promises, asks });
    expect(
      told.lines.flatMap((one) =>
        one.kind === 'promise' ? one.promise.text : one.kind === 'ask' ? one.ask.text : [],
      ),
    ).toEqual(['late', 'undated', 'theirs', 'of me', 'of them']);
  });

  it('carries talking points over, oldest first, but not those of a meeting’s agenda', () => {
    const points = [
      followUp({ atNextMeeting: true, text: 'newer', createdAt: NOW - DAY }),
      followUp({ atNextMeeting: true, text: 'older', createdAt: NOW - 40 * DAY }),
      followUp({ atNextMeeting: true, text: 'agenda', meetingId: 'next' }),
      followUp({ atNextMeeting: true, text: 'talked about', state: 'done' }),
      followUp({ text: 'to do' }),
    ];
    const told = brief({}, { followUps: points });
    expect(line(told, 'point')).toMatchObject([
      { followUp: { text: 'older' } },
      { followUp: { text: 'newer' } },
    ]);
    expect(line(told, 'follow-up')).toMatchObject([{ followUp: { text: 'to do' } }]);
  });

  it('quotes the first line that says something of the newest note that does', () => {
    const notes = [note('---\n'), note('\n## Wants *one* number\n- and more'), note('older')];
    expect(line(brief({}, { notes }), 'note')).toMatchObject([{ text: 'Wants *one* number' }]);
  });

  it('names two things they care about, and where they touch the user’s focus', () => {
    const cares = { caresAbout: ['churn', 'month end', 'hiring'] };
    const me = profile({ focusAreas: ['Churn of small merchants'] });
    const told = brief(cares, {}, me);
    expect(line(told, 'cares')).toMatchObject([{ texts: ['churn', 'month end'] }]);
    expect(line(told, 'theme')).toMatchObject([
      { theme: { theirs: 'churn', focusArea: 'Churn of small merchants' } },
    ]);
  });

  it('puts the balance into words only where one of the two clearly helped more', () => {
    const told = (favours: ReturnType<typeof favour>[]) =>
      line(brief({ caresAbout: ['churn'] }, { favours, asks: [ask()] }), 'balance');
    expect(told([])).toEqual([]);
    expect(told([favour(), favour({ direction: 'given' })])).toEqual([]);
    expect(told([favour({ direction: 'given' })])).toMatchObject([{ more: 'mine', given: 1 }]);
    expect(told([favour()])).toMatchObject([{ more: 'theirs', received: 1 }]);
  });

  it('says it once when the suggestion says it', () => {
    const told = brief({}, { favours: [favour()] });
    expect(told.suggestion).toEqual({ kind: 'give-first' });
    expect(line(told, 'balance')).toEqual([]);
  });
});

describe('a brief that can be read in 20 seconds', () => {
  const much = {
    promises: Array.from({ length: 9 }, (_, at) => promise({ by: at % 2 ? 'me' : 'them' })),
    asks: Array.from({ length: 9 }, () => ask()),
    followUps: Array.from({ length: 60 }, (_, at) => followUp({ atNextMeeting: at % 2 === 0 })),
    notes: [note('One churn number')],
  };
  const shown = (of: PeerBrief) => of.lines.filter(({ extra }) => !extra);

  it('shows seven lines with the suggestion, the first of each sort before a second', () => {
    const told = brief({ caresAbout: ['churn'] }, much);
    expect(shown(told)).toHaveLength(mostLines(1) - 1);
    expect(shown(told).map(({ kind }) => kind)).toEqual([
      'last',
      'promise',
      'promise',
      'ask',
      'point',
      'note',
    ]);
    expect(told.lines.length).toBeGreaterThan(70);
  });

  it('leaves fewer lines to each of several, so that the card stays one screenful', () => {
    const lines = (count: number) => {
      const ids = Array.from({ length: count }, (_, at) => `p${at}`);
      const told = briefs(ids.map((id) => peerRows({ id, name: id }, much)));
      return told.peers.map((peer) => shown(peer).length);
    };
    expect(lines(2)).toEqual([5, 5]);
    expect(lines(4)).toEqual([4, 4, 4, 4]);
  });

  it('hides no single line behind a button that takes one', () => {
    const told = brief(
      { caresAbout: ['churn'] },
      { promises: [promise(), promise({ by: 'them' })], asks: [ask()], notes: [note('x')] },
    );
    expect(shown(told)).toHaveLength(told.lines.length);
  });
});

describe('the one suggestion', () => {
  const everything = {
    promises: [promise({ due: '2026-05-10' })],
    asks: [ask({ id: 'waits' })],
    favours: [favour()],
  };
  const working = { theirInitiatives: ['Self-service refunds'] };

  it('takes the first that holds, in the documented order', () => {
    const of = (facts: Partial<Person>, more: Partial<PeerRows>) =>
      brief(facts, more).suggestion?.kind;
    expect(of(working, everything)).toBe('promise');
    expect(of(working, { ...everything, promises: [promise({ due: '2026-05-12' })] })).toBe('ask');
    expect(of(working, { favours: everything.favours })).toBe('give-first');
    expect(of(working, {})).toBe('ask-cares');
    expect(of({ ...working, caresAbout: ['churn'] }, {})).toBe('help');
    expect(of({ caresAbout: ['churn'] }, { history: history() })).toBe('introduce');
    expect(of({ caresAbout: ['churn'] }, {})).toBeUndefined();
  });

  it('settles the oldest first, and never what they owe', () => {
    const promises = [
      promise({ id: 'old', due: '2026-04-01' }),
      promise({ id: 'new', due: '2026-05-01' }),
      promise({ due: '2026-01-01', by: 'them' }),
    ];
    expect(brief({}, { promises }).suggestion).toMatchObject({ promise: { id: 'old' } });
    expect(brief({}, { promises: promises.slice(2) }).suggestion?.kind).toBe('ask-cares');
  });

  it('offers what touches a focus area, and nothing that touches none', () => {
    const facts = { caresAbout: ['churn'], theirInitiatives: ['Depot hours', 'Refund desk'] };
    const of = (focusAreas: string[]) => brief(facts, {}, profile({ focusAreas })).suggestion;
    expect(of(['Refund times'])).toMatchObject({ kind: 'help', theme: { text: 'Refund desk' } });
    expect(of(['Hiring'])).toBeNull();
    expect(of([])).toMatchObject({ kind: 'help', theme: { text: 'Depot hours' } });
  });

  it('counts days of the user’s zone: late in Auckland, not yet in Honolulu', () => {
    const promises = [promise({ due: '2026-05-12' })];
    const at = Date.UTC(2026, 4, 12, 13);
    const of = (timeZone: string) => {
      const me = profile({ working: { timeZone, days: {} } });
      return briefs([peerRows({}, { promises })], me, at).peers[0]?.suggestion?.kind;
    };
    expect(of('Pacific/Auckland')).toBe('promise');
    expect(of('Pacific/Honolulu')).toBe('ask-cares');
  });
});

describe('the peers of a meeting', () => {
  const long = history([lastMeeting({ start: NOW - 200 * DAY })]);
  const someone = (id: string, more: Partial<PeerRows> = {}, facts: Partial<Person> = {}) =>
    peerRows({ id, name: id, ...facts }, more);

  it('come by what matters: overdue, open, lapsed, never met, the longest ago', () => {
    const peers = [
      someone('recent', { history: history([lastMeeting({ start: NOW - DAY })]) }),
      someone('longer'),
      someone('new', { history: history() }, { createdAt: NOW }),
      someone('lapsed', { history: long }),
      someone('asks', { asks: [ask()] }),
      someone('late', { promises: [promise({ due: '2026-05-01' })] }),
    ];
    expect(briefs(peers).peers.map(({ standing }) => standing.person.id)).toEqual([
      'late',
      'asks',
      'lapsed',
      'new',
      'longer',
      'recent',
    ]);
  });

  it('are names where nothing of them was read, and others stay others', () => {
    const [known, crowd] = [someone('known'), someone('crowd')];
    const own = someone('own', {}, { functionId: 'product' });
    const unsorted = someone('unsorted');
    delete unsorted.person.functionId;
    const [told] = meetingBriefs(
      {
        line: NO_LINE,
        meetings: [ahead([known, crowd, own, unsorted])],
        peers: new Map([['known', known]]),
      },
      profile(),
      NOW,
    );
    expect(told?.peers.map(({ standing }) => standing.person.id)).toEqual(['known']);
    expect(told?.unread.map(({ id }) => id)).toEqual(['crowd']);
    expect(told?.others.map(({ person }) => person.id)).toEqual(['own']);
    expect(told?.unsorted.map(({ person }) => person.id)).toEqual(['unsorted']);
  });
});

describe('the first line of a note', () => {
  it.each([
    ['- [ ] one', '[ ] one'],
    ['> 1. Said so', 'Said so'],
    ['2026 was good', '2026 was good'],
    ['\r\n\r\n  بعد الاجتماع\r\nmore', 'بعد الاجتماع'],
    ['', ''],
    ['***', ''],
  ])('of %j is %j', (text, line) => {
    expect(firstLine(text)).toBe(line);
  });

  it('is cut between letters, not within them', () => {
    expect([...firstLine('😀'.repeat(500))]).toHaveLength(141);
  });
});
