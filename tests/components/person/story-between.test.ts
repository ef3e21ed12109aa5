import { describe, expect, it, vi } from 'vitest';
import { findInStory, isIn, STORY_GROUPS } from '@/components/person/find-in-story';
import { storyEntries } from '@/components/person/story-entries';
import { storyLine } from '@/components/person/story-line';
import { createFormat } from '@/components/ui/format';
import type { PersonStory } from '@/utils/records/story-of';
import { history, loggedTouch, meeting } from '../../builders';
import { personStory } from './person-story';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const NOW = Date.parse('2026-05-12T08:00Z');
const DAY = 86_400_000;
const ZONE = 'Europe/Berlin';
const format = createFormat('en-GB', ZONE);
const ago = (days: number) => NOW - days * DAY;
const about = (id: string, days = 30) => ({
  id,
  createdAt: ago(days),
  updatedAt: ago(days),
  personIds: ['ada', 'bo'],
});

const STORY: PersonStory = personStory({
  history: history([meeting({ id: 'met', title: 'Depot costs', start: ago(3) })], {
    touches: [loggedTouch({ id: 'called', at: ago(4) })],
  }),
  notes: [
    { ...about('note', 5), text: 'One churn number, Zoë says' },
    { ...about('under', 3), text: 'Two directors', meetingId: 'met' },
  ],
  followUps: [{ ...about('todo'), text: 'Send the deck', state: 'done', doneAt: ago(6) }],
  promises: [
    {
      ...about('floor', 40),
      text: 'Discount floor',
      by: 'them',
      due: '2026-05-01',
      moves: [
        { from: '2026-04-10', at: ago(33) },
        { from: '2026-04-20', at: ago(25) },
      ],
      state: 'kept',
      settledAt: ago(7),
    },
    { ...about('seat', 20), text: 'A seat', by: 'me', state: 'broken', settledAt: ago(8) },
    { ...about('open', 20), text: 'Cohort table', by: 'me', state: 'open' },
  ],
  favours: [
    {
      ...about('lent'),
      text: 'Lent an analyst',
      direction: 'received',
      weight: 2,
      at: ago(30),
      settlements: [
        { personId: 'ada', weight: 1, at: ago(9), text: 'Reviewed the plan' },
        { personId: 'bo', weight: 1, at: ago(9) },
      ],
    },
  ],
  asks: [
    {
      ...about('ask'),
      text: 'A reference',
      by: 'me',
      at: ago(20),
      state: 'answered',
      closedAt: ago(18),
    },
  ],
  issues: [
    {
      ...about('issue'),
      title: 'Returns without owner',
      stage: 'case-built',
      stages: [
        { stage: 'spotted', at: ago(28) },
        { stage: 'case-built', at: ago(14) },
      ],
      functionIds: [],
      rank: 0,
    },
  ],
  initiatives: [
    {
      ...about('plan', 27),
      title: 'One price list',
      state: 'done',
      functionIds: [],
      closedAt: ago(1),
    },
  ],
  credits: [{ ...about('credit'), text: 'The depot model', at: ago(2) }],
  skirmishes: [
    {
      ...about('skirmish', 26),
      title: 'Who owns refunds',
      sides: [{}, {}],
      secondSideIds: [],
      tried: [{ text: 'Lunch for both', at: ago(16) }],
      state: 'settled',
      settledAt: ago(13),
    },
  ],
  rotations: [
    {
      ...about('tour'),
      functionId: 'finance',
      reached: [{ step: 'chat', at: ago(12), note: 'Close of the month' }],
      state: 'active',
    },
  ],
  invitations: [
    { ...about('invited'), meetingTitle: 'Product weekly', at: NOW + 2 * DAY },
    { ...about('came'), meetingTitle: 'Product weekly', at: ago(11) },
  ],
});

const { ahead, behind } = storyEntries(STORY, 'ada', NOW, ZONE);

/** What stands on the page for an entry that is told in two lines. */
function said(id: string): string {
  const entry = [...ahead, ...behind].find((one) => one.id === id);
  if (!entry || entry.kind === 'meeting' || entry.kind === 'touch' || entry.kind === 'note') {
    throw new Error(`${id} is not among them`);
  }
  const nameOf = () => 'Finance';
  const { title, words } = storyLine(entry, { name: 'Ada', nameOf, format, now: NOW });
  return `${title} | ${words}`.replaceAll(/[\u2068\u2069]/g, '');
}

describe('the story of what stands between two people', () => {
  it('has every kind of record on one line of time, newest first', () => {
    expect(ahead.map(({ id }) => id)).toEqual(['invited']);
    expect(behind.map(({ id }) => id)).toEqual([
      'plan done',
      'credit',
      'met',
      'called',
      'note',
      'todo',
      'floor late',
      'seat broken',
      'lent back 0',
      'came',
      'tour 0',
      'skirmish settled',
      'issue 1',
      'skirmish tried 0',
      'ask answered',
      'seat made',
      'open made',
      'ask',
      'floor moved 1',
      'skirmish',
      'plan',
      'issue 0',
      'lent',
      'floor moved 0',
      'floor made',
    ]);
  });

  it('tells what became of a promise, and of each time it was moved', () => {
    expect(said('floor made')).toBe('Discount floor | Ada promised');
    expect(said('floor moved 0')).toBe('Discount floor | Promise moved from 10 April to 20 April');
    expect(said('floor moved 1')).toBe('Discount floor | Promise moved from 20 April to 1 May');
    expect(said('floor late')).toBe('Discount floor | Ada kept it, late');
    expect(said('seat broken')).toBe('A seat | You did not keep it');
  });

  it('says that a promise lost its date in between, and got another', () => {
    const moves = [{ from: '2026-04-10', at: ago(33) }, { at: ago(25) }];
    const late = { ...about('late'), text: 'Late', by: 'me', due: '2026-05-01', moves } as const;
    const story = personStory({ promises: [{ ...late, moves: [...moves], state: 'open' }] });
    const told = storyEntries(story, 'ada', NOW, ZONE).behind.flatMap((entry) =>
      entry.kind === 'promise' && entry.step === 'moved' ? [[entry.from, entry.to]] : [],
    );
    expect(told).toEqual([
      [undefined, '2026-05-01'],
      ['2026-04-10', undefined],
    ]);
  });

  it('tells of help, asks and shared work in plain words', () => {
    expect(said('lent')).toBe('Lent an analyst | Favour received, solid');
    expect(said('lent back 0')).toBe('Reviewed the plan | Given back for: Lent an analyst');
    expect(said('ask answered')).toBe('A reference | Ada answered your ask');
    expect(said('issue 1')).toBe('Returns without owner | Gray zone, case built');
    expect(said('skirmish tried 0')).toBe('Lunch for both | Tried in: Who owns refunds');
    expect(said('tour 0')).toBe('Close of the month | Tour of duty in Finance, first chat');
  });

  it('keeps what was written in a meeting that is gone from the calendar', () => {
    const gone = storyEntries({ ...STORY, history: history() }, 'ada', NOW, ZONE).behind;
    expect(gone.map(({ id }) => id)).toContain('under');
  });

  it('can be narrowed so that everything is in some kind', () => {
    for (const entry of behind) {
      expect(STORY_GROUPS.some((group) => isIn(entry, group))).toBe(true);
    }
    const ids = (group: (typeof STORY_GROUPS)[number]) =>
      behind.filter((entry) => isIn(entry, group)).map(({ id }) => id);
    expect(ids('meetings')).toEqual(['met', 'called']);
    expect(ids('words')).toEqual(['met', 'note']);
    expect(ids('give-and-get')).toEqual(['credit', 'lent back 0', 'ask answered', 'ask', 'lent']);
    expect(ids('promises')).toHaveLength(8);
  });

  it('is searched in the words of the user and the calendar, whatever their case and marks', () => {
    const found = (typed: string) => findInStory(behind, typed).map(({ id }) => id);
    expect(found('zoe CHURN')).toEqual(['note']);
    expect(found('directors')).toEqual(['met']);
    expect(found('analyst')).toEqual(['lent back 0', 'lent']);
    expect(found('promised')).toEqual([]);
    expect(found('  ')).toHaveLength(behind.length);
  });
});
