// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { type ChipContext, type ChipReading, readChip } from '@/utils/calendars/google/chip';
import { ACCOUNT, type ChipSpec, encodeId, show, stackedChip, timedChip } from './page-builder';

const DAY = '2026-06-09';
const NOW = Date.UTC(2026, 5, 1);
const at = (text: string) => Date.parse(text);

function read(html: string, context: Partial<ChipContext> = {}) {
  const chip = show(html).querySelector('[data-eventchip]');
  if (!chip) throw new Error('the fixture has no chip');
  return readChip(chip, {
    day: DAY,
    daySure: true,
    rowDays: [],
    account: ACCOUNT,
    now: NOW,
    ...context,
  });
}

function sighting(html: string, context: Partial<ChipContext> = {}): ChipReading['sighting'] {
  const result = read(html, context);
  if (result === 'not-an-event' || !('sighting' in result)) {
    throw new Error(`not read: ${JSON.stringify(result)}`);
  }
  return result.sighting;
}

const timed = (spec: ChipSpec) => timedChip(spec);

describe('a timed chip', () => {
  const own = timed({
    id: 'evt7_20251202T170000Z',
    title: 'Plan',
    label: '9am to 10:15am, Plan, Robin Vale, Accepted, No location, June 9, 2026',
  });

  it('is an event on my calendar, its times in the page’s zone', () => {
    expect(sighting(own)).toEqual({
      source: 'google-page',
      keys: { googleEventId: 'evt7_20251202T170000Z' },
      detail: 'chip',
      seenAt: NOW,
      kind: 'event',
      title: 'Plan',
      start: at('2026-06-09T07:00Z'),
      end: at('2026-06-09T08:15Z'),
      allDay: false,
      calendar: 'robin@harbour.example',
      onMyCalendar: true,
      myResponse: 'accepted',
      recurring: true,
    });
  });

  it('knows nothing that its label does not say', () => {
    const plain = sighting(
      timed({ title: 'Plan', label: '9am to 10am, Plan, Robin Vale, No location, June 9, 2026' }),
    );
    for (const field of ['myResponse', 'location', 'recurring', 'attendees', 'organizerEmail']) {
      expect(plain).not.toHaveProperty(field);
    }
  });

  test.each([
    'Review: cost, scope, time ',
    'All day, every day',
    '9am to 5pm, the musical',
    'June 1, 2020',
    'nv,,',
    'm',
  ])('keeps the title %j apart from the rest', (title) => {
    const read = sighting(
      timed({
        title,
        label: `9am to 10am, ${title}, Robin Vale, Declined, Location: Pier 4, Dock B, Color: Team, June 9, 2026`,
      }),
    );
    expect(read).toMatchObject({
      title: title.trim(),
      start: at('2026-06-09T07:00Z'),
      end: at('2026-06-09T08:00Z'),
      myResponse: 'declined',
      location: 'Pier 4, Dock B',
    });
  });

  it('crosses midnight with its dates in front and nothing behind', () => {
    const label =
      'June 8, 2026 at 10:15pm to June 9, 2026 at 6:30am, Night, Robin Vale, No location, ';
    expect(sighting(timed({ title: 'Night', label }))).toMatchObject({
      start: at('2026-06-08T20:15Z'),
      end: at('2026-06-09T04:30Z'),
    });
    expect(read(timed({ title: 'Night', label }))).toMatchObject({ problems: [] });
  });

  it('follows the column when the label has another date, and says so', () => {
    const label = '11pm to 12am, Plan, Robin Vale, No location, June 8, 2026';
    expect(read(timed({ title: 'Plan', label }))).toMatchObject({
      sighting: { start: at('2026-06-09T21:00Z'), end: at('2026-06-09T22:00Z') },
      problems: ['label-date-mismatch'],
    });
  });

  it('takes the date from its column when the label has none, and says so', () => {
    expect(read(timed({ title: 'Plan', label: '3pm to 4pm, Plan' }))).toMatchObject({
      sighting: { start: at('2026-06-09T13:00Z'), end: at('2026-06-09T14:00Z'), allDay: false },
      problems: ['label-without-date'],
    });
    expect(read(timed({ title: 'Plan', label: '3pm to 4pm, Plan' }), { day: null })).toHaveProperty(
      'reason',
    );
  });

  it('says when the clock skips its time', () => {
    const label = '2:30am to 3:30am, Plan, Robin Vale, No location, March 29, 2026';
    expect(read(timed({ title: 'Plan', label }), { day: '2026-03-29' })).toMatchObject({
      sighting: { start: at('2026-03-29T01:30Z') },
      problems: ['time-in-gap'],
    });
  });

  it('is found by its shown text when the class names are gone', () => {
    const html = timed({
      title: 'Plan, part 2',
      label: '9am to 10am, Plan, part 2, Robin Vale, Needs RSVP, No location, June 9, 2026',
    }).replace(/I0UMhf|lhydbb/g, 'xYz');
    expect(sighting(html)).toMatchObject({ title: 'Plan, part 2', myResponse: 'needs-action' });
  });

  test.each([
    [
      'ja',
      '09:00～10:00、「計画、その2」、山田、承諾、場所の指定なし、2026年 6月 9日',
      '計画、その2',
      'accepted',
    ],
    ['fr', 'de 09:00 à 10:00, Plan, Robin Vale, Aucun lieu, 9 juin 2026', 'Plan', undefined],
    ['lv', '09:00–10:00; Plans; Robin Vale; Nav vietas; 2026. gada 9. jūnijs', 'Plans', undefined],
    ['ar', '09:00 إلى 10:00، خطة، Robin Vale، ليس هناك موقع، \u200f9 يونيو 2026', 'خطة', undefined],
  ])('reads %s', (language, label, title, myResponse) => {
    const account = { ...ACCOUNT, language };
    const result = sighting(timed({ title, label }), { account });
    expect(result).toMatchObject({
      title,
      start: at('2026-06-09T07:00Z'),
      end: at('2026-06-09T08:00Z'),
    });
    expect(result.myResponse).toBe(myResponse);
  });
});

describe('what a chip stands for', () => {
  const label = 'task: File report, Not completed, June 9, 2026, 9am to 10am';

  it('is a task in both forms of id, and a task block', () => {
    const task = { title: 'File report', label, jslog: 185338 };
    expect(sighting(timed({ ...task, rawId: 'tasks_Ab1' })).kind).toBe('task');
    expect(sighting(timed({ ...task, rawId: 'tasks.Ab1' })).kind).toBe('task');
    const block = sighting(timed({ ...task, rawId: `ttb_${encodeId('abc')}` }));
    expect(block).toMatchObject({
      kind: 'task-block',
      title: 'File report',
      start: at('2026-06-09T07:00Z'),
      end: at('2026-06-09T08:00Z'),
      onMyCalendar: true,
    });
    expect(block.keys.googleEventId).toBe('abc');
  });

  it('is no event when it sums up tasks', () => {
    const html = stackedChip({
      rawId: 'tasks_rollover_view',
      label: '30 pending tasks',
      jslog: 139091,
    });
    expect(read(html)).toBe('not-an-event');
  });

  it('is no event while it is only being created', () => {
    expect(read(timed({ label: 'event is being created', title: '(No title)' }))).toBe(
      'not-an-event',
    );
  });

  it('is a holiday by its calendar, never mine', () => {
    const html = stackedChip({
      id: '20260609_x',
      calendar: 'en.x#holiday@group.v.calendar.google.com',
      ownership: 5,
      title: 'Harbour Day',
      label: 'All day, Harbour Day, Calendar: Holidays in X, June 9, 2026',
    });
    expect(sighting(html)).toMatchObject({ kind: 'holiday', allDay: true, onMyCalendar: false });
  });

  it('is a working location, focus time or absence', () => {
    const kind = (title: string, text: string) =>
      sighting(stackedChip({ title, label: text })).kind;
    expect(kind('Home', 'Working location: Home, Robin Vale, June 9, 2026')).toBe(
      'working-location',
    );
    expect(kind('Home', 'Arbeitsort: Home, Robin Vale, 9. Juni 2026')).toBe('working-location');
    expect(kind('勤務: Home', '終日、勤務: Home、Robin Vale、2026年6月9日')).toBe('event');
    expect(kind('Out of office', 'All day, Out of office, Robin Vale, June 9, 2026')).toBe(
      'out-of-office',
    );
    expect(kind('Focus time', 'All day, Focus time, Robin Vale, June 9, 2026')).toBe('focus');
    expect(kind('Focus time review', 'All day, Focus time review, Robin Vale, June 9, 2026')).toBe(
      'event',
    );
  });

  it('is somebody else’s on a calendar that is shown over mine', () => {
    const label = '9am to 10am, Plan, Calendar: Kim Sol, No location, June 9, 2026';
    const other = { title: 'Plan', label, calendar: 'kim@harbour.example', ownership: 4 };
    expect(sighting(timed(other)).onMyCalendar).toBe(false);
    expect(sighting(timed({ ...other, ownership: 2 })).onMyCalendar).toBe(true);
    const group = timed({ ...other, calendar: 'c_7f@group.calendar.google.com', ownership: 4 });
    expect(sighting(group).onMyCalendar).toBe(false);
    const unlogged = sighting(group.replace(/ jslog="[^"]*"/, ''));
    expect(unlogged.calendar).toBe('c_7f@group.calendar.google.com');
    expect(unlogged).not.toHaveProperty('onMyCalendar');
  });
});

describe('an all-day chip', () => {
  it('takes its days from the label', () => {
    const label =
      'All day, Offsite 9am to 5pm, Robin Vale, Needs RSVP, No location, June 9 – 11, 2026';
    expect(sighting(stackedChip({ title: 'Offsite 9am to 5pm', label }))).toMatchObject({
      allDay: true,
      start: at('2026-06-08T22:00Z'),
      end: at('2026-06-11T22:00Z'),
      myResponse: 'needs-action',
    });
  });

  it('takes them from its place where the label cannot be read', () => {
    const rowDays = ['2026-06-08', '2026-06-09', '2026-06-10', '2026-06-11'];
    const html = stackedChip({
      title: 'Qeyl',
      label: 'Hoch jaj, Qeyl, Robin, vagh',
      style: 'left: 25%; width: 50%; top: 0em',
    });
    const account = { ...ACCOUNT, language: 'tlh' };
    expect(sighting(html, { rowDays, account })).toMatchObject({
      allDay: true,
      start: at('2026-06-08T22:00Z'),
      end: at('2026-06-10T22:00Z'),
    });
  });
});

describe('bad chips', () => {
  const label = '9am to 10am, Plan, Robin Vale, No location, June 9, 2026';

  it('has a reason for no label, no id and no time', () => {
    expect(read(timed({}))).toEqual({ reason: 'chip-without-label' });
    expect(read(timed({ label }).replaceAll('data-eventid', 'data-x'))).toEqual({
      reason: 'chip-without-id',
    });
    expect(read(timed({ label: 'mumble' }))).toMatchObject({
      reason: expect.stringMatching(/^label-/),
    });
    expect(read(timed({ label: `9am to 10am, ${'x'.repeat(100_000)}` }))).toEqual({
      reason: 'label-too-long',
    });
  });

  it('reads the times of one whose place is as long as a letter', () => {
    const place = 'Gull Point, '.repeat(900);
    const long = `9am to 10am, Plan, Robin Vale, Location: ${place}June 9, 2026`;
    expect(sighting(timed({ title: 'Plan', label: long }))).toMatchObject({
      title: 'Plan',
      start: at('2026-06-09T07:00Z'),
    });
  });

  it('finds the id a second way when the first does not decode, and counts it', () => {
    const html = timed({ id: 'evt9', rawId: 'not base64!', title: 'Plan', label });
    expect(read(html)).toMatchObject({
      sighting: { keys: { googleEventId: 'evt9' }, title: 'Plan' },
      problems: ['id-undecodable'],
    });
    expect(read(html.replace(/jslog="[^"]*"/, ''))).toEqual({ reason: 'id-undecodable' });
  });

  it('never throws', () => {
    for (const text of ['\u0000', ',,,,', '99:99 to 99:99, x, June 99, 9999', '️', '<b>', '‮9am']) {
      expect(() => read(timed({ title: text, label: text }))).not.toThrow();
      expect(() => read(stackedChip({ title: '', label: text, rawId: text }))).not.toThrow();
    }
  });
});
