// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { GridReader, MAX_CHIPS, readGrid } from '@/utils/calendars/google/grid';
import { headingCount } from '@/utils/calendars/google/heading-count';
import {
  ACCOUNT,
  columns,
  type DaySpec,
  encodeId,
  key,
  main,
  month,
  more,
  sevenDays,
  show,
  stackedChip,
  timedChip,
  week,
} from './page-builder';

const NOW = Date.UTC(2026, 5, 1);
const at = (text: string) => Date.parse(text);

const read = (html: string, near?: string) => readGrid(show(html), ACCOUNT, NOW, { near });
const titles = (html: string, near?: string) =>
  read(html, near).reading.sightings.map(({ title }) => title);

function meeting(id: string, title: string, date = 'June 9, 2026') {
  return timedChip({ id, title, label: `9am to 10am, ${title}, Robin Vale, No location, ${date}` });
}
function inCell(id: string, title: string, date: string) {
  const label = `9am to 10am, ${title}, Robin Vale, No location, ${date}`;
  return stackedChip({ id, title, time: '9am', label });
}
function with9th(patch: Partial<DaySpec>): DaySpec[] {
  return sevenDays('2026-06-08').map((day) =>
    day.day === '2026-06-09' ? { ...day, ...patch } : day,
  );
}

describe('a week', () => {
  it('is read whole, with its range and without its decoys', () => {
    const { reading, settled } = read(
      week(with9th({ chips: [meeting('a', 'Plan'), meeting('b', 'Sync')] })),
    );
    expect(settled).toBe(true);
    expect(reading).toMatchObject({
      outcome: 'read',
      extent: 'whole',
      problems: {},
      range: { from: at('2026-06-07T22:00Z'), to: at('2026-06-14T22:00Z') },
    });
    expect(reading.sightings.map(({ title }) => title)).toEqual(['Plan', 'Sync']);
  });

  it('is read as empty when it is', () => {
    const { reading } = read(week(sevenDays('2026-06-08')));
    expect(reading).toMatchObject({ outcome: 'read', sightings: [], problems: {} });
  });

  it('gives an event of several days once', () => {
    const label = 'All day, Offsite, Robin Vale, No location, June 9 – 10, 2026';
    const offsite = stackedChip({ id: 'off', title: 'Offsite', label });
    const days = sevenDays('2026-06-08').map((day, index) =>
      index === 1 || index === 2 ? { ...day, allDay: [offsite] } : day,
    );
    const { reading } = read(week(days));
    expect(reading).toMatchObject({
      outcome: 'read',
      sightings: [{ start: at('2026-06-08T22:00Z'), end: at('2026-06-10T22:00Z') }],
    });
  });

  it('gives a meeting once that lies on two calendars, as mine', () => {
    const theirs = meeting('a', 'Plan').replaceAll('",1];track', '",4];track');
    const both = [theirs.replaceAll('robin@', 'kim@'), meeting('a', 'Plan')];
    const { reading } = read(week(with9th({ chips: both })));
    expect(reading.sightings).toMatchObject([{ onMyCalendar: true }]);
  });

  it('takes the new week while the old one slides out', () => {
    const old = columns(with9th({ chips: [meeting('a', 'Old')] }));
    const next = columns(
      sevenDays('2026-06-15').map((day, index) =>
        index === 0 ? { ...day, chips: [meeting('b', 'New', 'June 15, 2026')] } : day,
      ),
    );
    for (const html of [main(`<div role="grid">${old}${next}</div>`), main(next + old)]) {
      expect(titles(html, '2026-06-15')).toEqual(['New']);
      expect(read(html, '2026-06-15').settled).toBe(false);
    }
    expect(read(main(old + next)).reading.range?.from).toBe(at('2026-06-14T22:00Z'));
  });

  it('also reads the chips of a day’s overview', () => {
    const overview = `<div role="dialog">${inCell('z', 'Hidden', 'June 9, 2026')}</div>`;
    expect(titles(week(with9th({ chips: [meeting('a', 'Plan')] })) + overview)).toEqual([
      'Plan',
      'Hidden',
    ]);
  });
});

describe('a month', () => {
  it('dates its cells by the strip before them', () => {
    const days = with9th({ chips: [inCell('a', 'Plan', 'June 9, 2026')] });
    expect(read(month(days)).reading).toMatchObject({
      outcome: 'read',
      problems: {},
      range: { from: at('2026-06-07T22:00Z'), to: at('2026-06-14T22:00Z') },
    });
  });

  it('is partial where its grid names days that have no cells, so that nothing there is gone', () => {
    const days = with9th({ chips: [inCell('a', 'Plan', 'June 9, 2026')] });
    const isWeekend = ({ day }: DaySpec) => [0, 6].includes(new Date(`${day}T00:00Z`).getUTCDay());
    const halfBuilt = month(days, { from: '2026-06-01', to: '2026-07-05' });
    const oneAhead = month(days, { from: '2026-06-14', to: '2026-07-18' });
    const workdays = [...days, ...sevenDays('2026-06-15')].filter((day) => !isWeekend(day));
    const columnsToCome = week(days.filter((_, index) => index !== 3));
    for (const html of [halfBuilt, oneAhead, month(workdays), columnsToCome]) {
      expect(read(html).reading.outcome).toBe('partial');
    }
  });

  it('is partial when a cell has more than it shows, by the button or by the count', () => {
    const chip = inCell('a', 'Plan', 'June 9, 2026');
    const byButton = month(with9th({ chips: [chip, more('2026-06-09', 3)] }));
    const byCount = month(with9th({ chips: [chip], heading: '٤ أحداث، 9 يونيو' }));
    expect(read(byButton).reading).toMatchObject({ outcome: 'partial', sightings: [{}] });
    expect(read(byCount).reading.outcome).toBe('partial');
  });

  it('notices a chip in the cell of another day', () => {
    const { reading } = read(month(with9th({ chips: [inCell('a', 'Plan', 'June 8, 2026')] })));
    expect(reading.problems).toEqual({ 'label-date-mismatch': 1 });
    expect(reading.sightings).toMatchObject([{ start: at('2026-06-09T07:00Z') }]);
  });
});

describe('headings', () => {
  test.each([
    ['3 events, Sunday, December 7', 3],
    ['No events, Saturday, December 13', null],
    ['No all day events, Sunday, November 30', null],
    ['7 件の予定、12月 7日 日曜日', 7],
    ['12月 13日、予定なし', null],
    ['४ कार्यक्रम, आइतबार', 4],
    ['', null],
  ])('%j counts %s', (heading, count) => expect(headingCount(heading)).toBe(count));

  it('that begin with the day are not counts', () => {
    const days = sevenDays('2026-06-08').map((day, index) => ({
      ...day,
      heading: `${8 + index}. juni`,
    }));
    expect(read(month(days)).reading).toMatchObject({ outcome: 'read', sightings: [] });
  });
});

describe('a list', () => {
  it('is always partial, and its days do not date its events', () => {
    const row = stackedChip({
      id: 'a',
      title: 'Plan',
      label: '9am to 10am, Plan, Robin Vale, No location, June 9, 2026',
    });
    const { reading } = read(
      main(`<div role="rowgroup" data-datekey="${key('2026-06-12')}">${row}</div>`),
    );
    expect(reading).toMatchObject({
      outcome: 'partial',
      problems: {},
      sightings: [{ title: 'Plan' }],
    });
    expect(reading).not.toHaveProperty('range');
  });
});

describe('a list whose ids are on its buttons', () => {
  it('is read all the same', () => {
    const label = '9am to 10am, Plan, Robin Vale, Accepted, No location, June 9, 2026';
    const row = `<div role="row"><div role="gridcell"><div role="button" data-eventid="${encodeId('a')}"
      aria-label="${label}">Plan</div></div></div>`;
    const html = main(`<div role="rowgroup" data-datekey="${key('2026-06-09')}">${row}</div>`);
    expect(read(html).reading.sightings).toMatchObject([{ title: 'Plan', myResponse: 'accepted' }]);
  });
});

describe('pages that are not understood', () => {
  test.each([
    ['', 'no-grid'],
    ['<p>Sign in</p>', 'no-grid'],
    [main('<div role="grid"><div role="row"></div></div>'), 'grid-without-dates'],
    [main(meeting('a', 'Plan')), 'grid-without-dates'],
    [
      main('<div role="grid" data-start-date-key="x" data-end-date-key="99999999"></div>'),
      'grid-without-dates',
    ],
    [week(with9th({ heading: '4 events, Tuesday' })), 'chips-missing'],
    [week(with9th({ chips: [timedChip({ label: undefined })] })), 'chip-without-label'],
  ])('%#: %s', (html, reason) => {
    const { reading } = read(html);
    expect(reading.outcome).toBe('not-understood');
    expect(reading.problems).toEqual({ [reason]: 1 });
    expect(reading.sightings).toEqual([]);
  });

  it('are not those with one bad chip among good ones, which are partial', () => {
    const chips = [meeting('a', 'Plan'), timedChip({ id: 'b', label: 'mumble' })];
    expect(read(week(with9th({ chips }))).reading).toMatchObject({
      outcome: 'partial',
      sightings: [{ title: 'Plan' }],
    });
  });

  it('do not follow from the event that is just being created', () => {
    const draft = '<div role="button" data-eventchip="">event is being created</div>';
    expect(read(week(with9th({ chips: [draft], heading: 'No events' }))).reading).toMatchObject({
      outcome: 'partial',
      sightings: [],
      problems: { 'chip-without-id': 1 },
    });
  });

  it('is partial beside chips that lost their ids: they are not gone', () => {
    const lost = meeting('b', 'Sync').replace(/ data-eventid="[^"]*"/, '');
    const { reading } = read(week(with9th({ chips: [meeting('a', 'Plan'), lost] })));
    expect(reading).toMatchObject({ outcome: 'partial', sightings: [{ title: 'Plan' }] });
  });
});

describe('a huge page', () => {
  it('is read up to a limit and says so', () => {
    const chips = Array.from({ length: MAX_CHIPS + 1 }, (_, index) =>
      meeting(`e${index}`, `T${index}`),
    );
    const { reading } = read(week(with9th({ chips })));
    expect(reading.outcome).toBe('partial');
    expect(reading.problems).toEqual({ 'page-too-large': 1 });
    expect(reading.sightings).toHaveLength(MAX_CHIPS);
  });

  it('reads again only what changed, and sees the rest with it', () => {
    const chips = Array.from({ length: 200 }, (_, index) => meeting(`e${index}`, `T${index}`));
    const body = show(week(with9th({ chips })));
    const reader = new GridReader();
    const first = reader.read(body, ACCOUNT, NOW).reading.sightings;
    const [fifth, sixth] = [...body.querySelectorAll('[data-eventchip]')].slice(5, 7);
    const later = '11am to 12pm, T5, Robin Vale, No location, June 9, 2026';
    for (const chip of [fifth, sixth]) {
      const label = chip?.querySelector('.XuJrye');
      if (label) label.textContent = later;
    }
    const told = { chips: new Set(fifth ? [fifth] : []), elsewhere: false };
    const second = reader.read(body, ACCOUNT, NOW + 1000, { changed: told }).reading.sightings;
    expect(second[5]).toMatchObject({ start: at('2026-06-09T09:00Z'), seenAt: NOW + 1000 });
    expect(second.map((one, index) => one === first[index] || index)).toEqual(
      first.map((_, index) => index !== 5 || 5),
    );
    // Nobody told of the sixth: it is found when the page was not watched all the time.
    const all = reader.read(body, ACCOUNT, NOW + 2000).reading.sightings;
    expect(all[6]?.start).toBe(at('2026-06-09T09:00Z'));
  });
});
