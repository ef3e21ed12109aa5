// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import { decodeEventId } from '@/utils/calendars/google/event-id';
import { readForm } from '@/utils/calendars/google/form';
import { watchGoogleCalendar } from '@/utils/calendars/google/watch';
import { watchGoogleCards } from '@/utils/calendars/google/watch-cards';
import type { PageAccount, PageReading, Sighting } from '@/utils/calendars/sighting';
import {
  ACCOUNT,
  encodeId,
  type FormSpec,
  form,
  guest,
  sevenDays,
  show,
  timedChip,
  userInfo,
  week,
} from './page-builder';

const NOW = Date.UTC(2026, 5, 1);
const at = (text: string) => Date.parse(text);
const TIMED: FormSpec = { startTime: '9:30am', endTime: '10:15am' };

function read(
  html: string,
  { account = ACCOUNT, chip = null }: { account?: PageAccount; chip?: Sighting | null } = {},
) {
  const id = decodeEventId(encodeId('evt1'));
  if (id?.kind !== 'event') throw new Error('no id');
  return readForm(show(html), { id, account, now: NOW, chip });
}

describe('the form of an event', () => {
  it('tells its title, times, place, guests, groups and rooms', () => {
    const guests = [
      guest('robin@harbour.example', 'Robin Vale, Attending, Organizer', 'id="xDtlDlgOrg"'),
      guest('kim@harbour.example', 'Sol, Kim, Maybe, Optional'),
      guest('crew@harbour.example', 'Crew (12)', 'data-is-expandable="true"'),
    ];
    const rooms = [guest('pier4@resource.calendar.google.com', 'Pier 4')];
    expect(read(form({ ...TIMED, guests, rooms, location: 'Dock B, shed 3' }))).toEqual({
      problems: [],
      sighting: {
        source: 'google-page',
        keys: { googleEventId: 'evt1' },
        detail: 'form',
        seenAt: NOW,
        title: 'Sync',
        start: at('2026-06-09T07:30Z'),
        end: at('2026-06-09T08:15Z'),
        allDay: false,
        calendar: 'robin@harbour.example',
        onMyCalendar: true,
        myResponse: 'accepted',
        organizerEmail: 'robin@harbour.example',
        location: 'Dock B, shed 3',
        attendees: [
          {
            email: 'robin@harbour.example',
            name: 'Robin Vale',
            response: 'accepted',
            organizer: true,
            kind: 'person',
          },
          {
            email: 'kim@harbour.example',
            name: 'Sol, Kim',
            response: 'tentative',
            optional: true,
            kind: 'person',
          },
          { email: 'crew@harbour.example', name: 'Crew (12)', kind: 'group' },
          { email: 'pier4@resource.calendar.google.com', name: 'Pier 4', kind: 'room' },
        ],
      },
    });
  });

  test.each([
    ['en', '9am', '9:45pm', '09:00', '21:45'],
    ['de', '09:00', '21:45', '09:00', '21:45'],
    ['fi', '9.00', '21.45', '09:00', '21:45'],
    ['ja', '午前9時00分', '午後9:45', '09:00', '21:45'],
    ['ko', '오전 9:00', '오후 9:45', '09:00', '21:45'],
    ['ar', '٩:٠٠ ص', '٩:٤٥ م', '09:00', '21:45'],
    ['es', '9:00a. m.', '9:45p. m.', '09:00', '21:45'],
  ])('tells its times in %s: %s to %s', (language, startTime, endTime, from, to) => {
    const account = { ...ACCOUNT, timeZone: 'UTC', language };
    expect(read(form({ startTime, endTime }), { account })).toMatchObject({
      sighting: { start: at(`2026-06-09T${from}Z`), end: at(`2026-06-09T${to}Z`) },
    });
  });

  it('goes over midnight and over days', () => {
    const night = { startTime: '22:00', endTime: '06:30', last: '2026-06-11' };
    expect(read(form(night))).toMatchObject({
      sighting: { start: at('2026-06-09T20:00Z'), end: at('2026-06-11T04:30Z') },
    });
  });

  it('takes whole days when it shows no times, or hides them', () => {
    const days = { allDay: true, start: at('2026-06-08T22:00Z'), end: at('2026-06-11T22:00Z') };
    expect(read(form({ last: '2026-06-11' }))).toMatchObject({ sighting: days });
    const html = form({ ...TIMED, last: '2026-06-11' }).replaceAll(
      /id="x(?:St|En)TiIn"/g,
      '$& style="display: none"',
    );
    expect(read(html)).toMatchObject({ sighting: days });
  });

  test.each([
    ['a time that is none', form({ startTime: 'noonish', endTime: '10am' })],
    ['an end before its start', form({ startTime: '11am', endTime: '10am' })],
    ['a day that is none', form({ ...TIMED, first: '2026-06-31' })],
    ['no days', form(TIMED).replaceAll(/<input id="x(?:St|En)DaIn"[^>]*>/g, '')],
  ])('leaves out its times with %s, says so, and tells the rest', (_, html) => {
    const result = read(html);
    expect(result).toMatchObject({
      problems: ['form-without-times'],
      sighting: { title: 'Sync', keys: { googleEventId: 'evt1' } },
    });
    expect(result).not.toHaveProperty('sighting.start');
  });

  it('is a failure when none of its fields is there', () => {
    expect(read('<div role="main"><input value="Search"></div>')).toEqual({
      reason: 'form-without-times',
    });
  });

  it('has unknown guests when it lists none', () => {
    expect(read(form(TIMED))).not.toHaveProperty('sighting.attendees');
  });

  it('knows rooms by their address where their list has another name', () => {
    const rooms = [
      '<div data-email="pier4@resource.calendar.google.com" aria-label="Kai 4"></div>',
    ];
    const html = form({ ...TIMED, guests: [guest('kim@harbour.example', 'Kim Sol')], rooms });
    expect(read(html.replace('Rooms added', 'Räume'))).toMatchObject({
      sighting: { attendees: [{ kind: 'person' }, { kind: 'room', name: 'Kai 4' }] },
    });
  });
});

describe('the form of an event whose chip is known', () => {
  const chip: Sighting = {
    source: 'google-page',
    keys: { googleEventId: 'evt1' },
    detail: 'chip',
    seenAt: NOW - 1,
    kind: 'focus',
    title: 'Sync',
    start: at('2026-06-09T07:30Z'),
    end: at('2026-06-09T08:15Z'),
    allDay: false,
    calendar: 'harbour-team@group.calendar.google.com',
    onMyCalendar: true,
  };

  it('keeps what only the chip tells', () => {
    expect(read(form(TIMED), { chip })).toMatchObject({
      problems: [],
      sighting: { ...chip, detail: 'form', seenAt: NOW },
    });
  });

  it('shows another event’s content when the title differs', () => {
    expect(read(form({ ...TIMED, title: 'Other' }), { chip })).toEqual({
      reason: 'form-title-mismatch',
    });
  });

  it('has the chip’s times when the form is written in a zone of its own', () => {
    expect(read(form({ startTime: '3:30am', endTime: '4:15am' }), { chip })).toMatchObject({
      problems: ['label-time-mismatch'],
      sighting: { start: chip.start, end: chip.end },
    });
  });
});

describe('the watch on forms', () => {
  const FORM = `https://calendar.google.com/calendar/u/0/r/eventedit/${encodeId('evt1')}`;
  const WEEK = 'https://calendar.google.com/calendar/u/0/r/week/2026/6/8';
  const KIM = guest('kim@harbour.example', 'Kim Sol');
  let page: { href: string };
  let ended: AbortController;
  let readings: PageReading[];
  const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const outline = () =>
    readings.map(
      ({ part, outcome, sightings, problems }) =>
        `${part} ${outcome} ${sightings.map(({ title, attendees }) => `${title} ${attendees?.length ?? '?'}`)}${Object.keys(problems)}`,
    );
  const set = (selector: string, value: string) => {
    const input = document.querySelector<HTMLInputElement>(selector);
    if (!input) throw new Error(`no ${selector}`);
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };

  function watch(href: string, html: string) {
    page.href = href;
    show(userInfo() + html);
    const options = {
      document,
      location: page,
      signal: ended.signal,
      now: Date.now,
      onReading: (reading: PageReading) => readings.push(reading),
      onFocus: () => undefined,
    };
    watchGoogleCalendar(options);
    watchGoogleCards(options);
  }
  function goTo(href: string, html: string) {
    page.href = href;
    document.body.innerHTML = userInfo() + html;
  }

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
    page = { href: '' };
    ended = new AbortController();
    readings = [];
  });
  afterEach(() => {
    ended.abort();
    vi.useRealTimers();
  });

  it('tells a form once, and again when guests come later, and then rests', async () => {
    watch(FORM, form(TIMED));
    await wait(1_500);
    expect(outline()).toEqual(['form read Sync ?']);
    document.querySelector('[role=main]')?.insertAdjacentHTML('beforeend', KIM);
    await wait(20_000);
    expect(outline()).toEqual(['form read Sync ?', 'form read Sync 1']);
    expect(readings[0]).toMatchObject({ site: 'google', extent: 'change', account: ACCOUNT_OF });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not tell what is being typed, nor what goes', async () => {
    watch(FORM, form({ ...TIMED, guests: [KIM, guest('ada@harbour.example', 'Ada')] }));
    await wait(1_500);
    document.querySelector('[data-email^="ada"]')?.remove();
    await wait(1_500);
    set('#xTiIn', 'Draft');
    set('#xStTiIn', '8am');
    await wait(10_000);
    expect(outline()).toEqual(['form read Sync 2']);
  });

  it('tells the saved event anew when its form opens again', async () => {
    watch(FORM, form(TIMED));
    await wait(1_500);
    set('#xTiIn', 'Renamed');
    await wait(500);
    goTo(WEEK, week(sevenDays('2026-06-08')));
    await wait(5_000);
    goTo(FORM, form({ ...TIMED, title: 'Renamed' }));
    await wait(5_000);
    const forms = outline().filter((line) => line.startsWith('form'));
    expect(forms).toEqual(['form read Sync ?', 'form read Renamed ?']);
  });

  test.each([
    ['a new event', 'eventedit', form(TIMED)],
    ['a copy of one', `eventedit/duplicate/${encodeId('evt1')}`, form(TIMED)],
    ['a task’s block', `eventedit/ttb_${encodeId('evt1')}`, form(TIMED)],
  ])('tells nothing of %s', async (_, path, html) => {
    watch(FORM.replace(/eventedit.*/, path), html);
    await wait(20_000);
    expect(readings).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('tells nothing of a link that only names an event', async () => {
    watch(`https://calendar.google.com/calendar/event?eid=${encodeId('evt1')}`, '<p>…</p>');
    await wait(20_000);
    expect(readings).toEqual([]);
  });

  it('invents nothing when the form is gone and its address stays', async () => {
    watch(FORM, form(TIMED));
    await wait(1_500);
    document.querySelector('[role=main]')?.remove();
    await wait(20_000);
    expect(outline()).toEqual(['form read Sync ?']);
  });

  test.each([
    ['an id that tells nothing', `${FORM.slice(0, -4)}%%`, form(TIMED), 'form-without-id'],
    ['no field that it knows', FORM, '<div role="main">?</div>', 'form-without-times'],
  ])('counts %s once', async (_, href, html, reason) => {
    watch(href, html);
    await wait(30_000);
    expect(outline()).toEqual([`form partial ${reason}`]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits while the page still shows the last event', async () => {
    const chip = timedChip({
      id: 'evt1',
      title: 'Sync',
      label: '9:30am to 10:15am, Sync, Robin Vale, No location, June 9, 2026',
    });
    const days = sevenDays('2026-06-08').map((day, index) =>
      index === 1 ? { ...day, chips: [chip] } : day,
    );
    watch(WEEK, week(days));
    await wait(2_000);
    readings.length = 0;
    goTo(FORM, form({ ...TIMED, title: 'Other' }));
    await wait(1_000);
    set('#xTiIn', 'Other');
    expect(outline()).toEqual([]);
    goTo(FORM, form(TIMED));
    await wait(3_000);
    expect(outline()).toEqual([]); // somebody typed
    goTo(WEEK, week(days));
    await wait(3_000);
    goTo(FORM, form({ ...TIMED, title: 'Other' }));
    await wait(1_000);
    goTo(FORM, form(TIMED));
    await wait(3_000);
    expect(outline().filter((line) => line.startsWith('form'))).toEqual(['form read Sync ?']);
  });

  const ACCOUNT_OF = {
    email: ACCOUNT.email,
    timeZone: ACCOUNT.timeZone,
    language: ACCOUNT.language,
  };
});
