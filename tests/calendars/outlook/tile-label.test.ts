import { describe, expect, test } from 'vitest';
import { readTileLabel } from '@/utils/calendars/outlook/tile-label';

const read = (label: string, tooltip?: string, language = 'en') =>
  readTileLabel({ label, ...(tooltip !== undefined && { tooltip }) }, language);
const DATE = 'Tuesday, September 15, 2026';
const WHEN = `9:00 AM to 10:00 AM, ${DATE}`;
const base = { start: '2026-09-15T09:00', end: '2026-09-15T10:00', allDay: false, showAs: 'busy' };

describe('a tile in English', () => {
  test('all its parts', () => {
    expect(
      read(
        `Garden plan, ${WHEN}, Shed 4, By Vale, Ida Jr. [GB-NE], Busy, Exception to recurring event, Private`,
      ),
    ).toEqual({
      ...base,
      title: 'Garden plan',
      location: 'Shed 4',
      organizer: 'Vale, Ida Jr. [GB-NE]',
      recurring: true,
      exception: true,
      private: true,
    });
  });

  test('an own appointment has no organizer', () => {
    expect(read(`Dentist, ${WHEN}, Busy`)).toEqual({ ...base, title: 'Dentist' });
  });

  test.each([
    ['Free', 'free'],
    ['Tentative', 'tentative'],
    ['Busy', 'busy'],
    ['Away', 'away'],
    ['Out of office', 'away'],
    ['Working elsewhere', 'elsewhere'],
  ])('shows as %s', (word, showAs) => {
    expect(read(`T, ${WHEN}, ${word}`)).toMatchObject({ showAs });
  });

  test('a show-as word that nobody knows leaves out what it makes unsure', () => {
    const unknown = read(`T, ${WHEN}, Shed, By Vale, Ida, Perhaps`);
    expect(unknown).toEqual({ title: 'T', start: base.start, end: base.end, allDay: false });
  });

  test.each([
    ['12:00 AM to 12:30 AM', 'T00:00', 'T00:30'],
    ['11:30 AM to 12:00 PM', 'T11:30', 'T12:00'],
    ['12:00 PM to 1:15 PM', 'T12:00', 'T13:15'],
    ['12:00\u202fAM to 12:00\u202fPM', 'T00:00', 'T12:00'],
    ['00:00 to 23:59', 'T00:00', 'T23:59'],
    ['9:05 to 9:50', 'T09:05', 'T09:50'],
    ['\u200e15：30\u200f to 17：00', 'T15:30', 'T17:00'],
  ])('%s', (times, start, end) => {
    const wanted = { start: `2026-09-15${start}`, end: `2026-09-15${end}` };
    expect(read(`T, ${times}, ${DATE}, Busy`)).toMatchObject(wanted);
  });

  test('an end at midnight is the next day’s first minute', () => {
    const late = read(`T, 10:00 PM to 12:00 AM, ${DATE}, Busy`);
    expect(late).toMatchObject({ start: '2026-09-15T22:00', end: '2026-09-16T00:00' });
  });

  test('a night shows two dates', () => {
    const night = read(`T, 10:00 PM to 6:00 AM, ${DATE} to Wednesday, September 16, 2026, Busy`);
    expect(night).toMatchObject({ start: '2026-09-15T22:00', end: '2026-09-16T06:00' });
    expect(read(`T, 10:00 PM to 6:00 AM, ${DATE}, Busy`)).toEqual({ reason: 'label-ambiguous' });
  });

  test.each([
    `T, all day event, ${DATE} to Friday, September 18, 2026, Free`,
    'T, all day event, Tuesday 15 September 2026 to Friday 18 September 2026, Free',
    'T, all day event, Tuesday, 15 September 2026 – Friday, 18 September 2026, By Vale, Free',
  ])('several whole days end at the midnight after the last: %s', (label) => {
    const wanted = { title: 'T', start: '2026-09-15T00:00', end: '2026-09-19T00:00', allDay: true };
    expect(read(label)).toMatchObject(wanted);
  });

  test('a date and no time is the whole day', () => {
    const wanted = { title: 'T', start: '2026-09-15T00:00', end: '2026-09-16T00:00', allDay: true };
    expect(read(`T, ${DATE}, Free`)).toMatchObject(wanted);
    expect(read(`T, ${DATE}, Free`, 'T')).toMatchObject(wanted);
  });
});

describe('the date is checked', () => {
  test('against its weekday', () => {
    const label = 'T, 9:00 AM to 10:00 AM, Monday, September 15, 2026, Busy';
    const told = { start: '2026-09-15T09:00', title: 'T', doubt: 'label-date-mismatch' };
    expect(read(label)).toMatchObject(told);
    expect(read(label, 'T\n9:00 AM to 10:00 AM')).toMatchObject(told);
  });

  test('each of two', () => {
    const label = `T, all day event, ${DATE} to Monday, September 18, 2026, Free`;
    expect(read(label)).toMatchObject({ allDay: true, doubt: 'label-date-mismatch' });
  });

  test('in digits: the weekday tells day from month, else the language, else nothing does', () => {
    const digits = (date: string, language: string) =>
      read(`T, 9:00 to 10:00, ${date}, Busy`, undefined, language);
    expect(digits('Tue 9/8/2026', 'en')).toMatchObject({ start: '2026-09-08T09:00' });
    expect(digits('Sun 9/8/2026', 'en')).toMatchObject({ start: '2026-08-09T09:00' });
    expect(digits('9/8/2026', 'en-US')).toMatchObject({ start: '2026-09-08T09:00' });
    expect(digits('9/8/2026', 'en-GB')).toMatchObject({ start: '2026-08-09T09:00' });
    expect(digits('9/8/2026', 'en')).toEqual({ reason: 'label-ambiguous' });
  });

  test('and exists', () => {
    const label = 'T, 9:00 AM to 10:00 AM, Wednesday, September 31, 2026, Busy';
    expect(read(label)).toEqual({ reason: 'label-without-date' });
  });
});

describe('the tooltip settles', () => {
  test('a subject that looks like a tile’s times', () => {
    const title = 'Plan, 9:00 AM to 10:00 AM, Monday, September 14, 2026';
    const label = `${title}, ${WHEN}, Busy`;
    expect(read(label, `${title}\n9:00 AM to 10:00 AM`)).toEqual({ ...base, title });
    expect(read(label)).toEqual({ reason: 'label-ambiguous' });
  });

  test('a place with commas, "By" and a date', () => {
    const place = 'Hall, By the lake, Monday, September 14, 2026';
    const label = `T, ${WHEN}, ${place}, By Vale, By Ida, Busy`;
    const tooltip = `T\n${place}\n9:00 AM to 10:00 AM`;
    const wanted = { ...base, title: 'T', location: place, organizer: 'Vale, By Ida' };
    expect(read(label, tooltip)).toEqual(wanted);
  });

  test('that there is no place: all behind "By" is the name', () => {
    const label = `T, ${WHEN}, By Vale, By Ida, Busy`;
    const wanted = { ...base, title: 'T', organizer: 'Vale, By Ida' };
    expect(read(label, 'T\r\n9:00 AM to 10:00 AM')).toEqual(wanted);
  });

  test('what an icon adds, in any language', () => {
    const tooltip = 'Besprechung, Teil 2\n09:00 bis 10:00';
    const label =
      'Symbol „Prüfung“, Besprechung, Teil 2, 09:00 bis 10:00, Dienstag, 15. September 2026, Frei';
    expect(read(label, tooltip, 'de')).toMatchObject({ title: 'Besprechung, Teil 2' });
  });

  test('blanks and direction marks are no difference', () => {
    const wanted = { ...base, title: 'One two' };
    expect(read(`One  two , ${WHEN}, Busy`, 'One two\n9:00 AM to 10:00 AM')).toEqual(wanted);
    expect(read(`One \u200etwo, ${WHEN}, Busy`, 'One two')).toEqual(wanted);
  });

  test('other times than the label’s are a reason', () => {
    const other = { reason: 'label-time-mismatch' };
    expect(read(`T, ${WHEN}, Busy`, 'T\n9:30 AM to 10:00 AM')).toEqual(other);
    expect(read(`T, ${WHEN}, Busy`, 'T\n9 – 10 AM')).toMatchObject({ title: 'T' });
  });

  test('a tooltip that says something else is left aside', () => {
    expect(read(`T, ${WHEN}, Busy`, 'Press Enter to open')).toEqual({ ...base, title: 'T' });
  });

  test('an event without a subject', () => {
    expect(read(`, ${WHEN}, Busy`, '\n9:00 AM to 10:00 AM')).toEqual({ ...base, title: '' });
    expect(read(`T, ${WHEN}, Busy`, '9:00 AM to 10:00 AM')).toEqual({ ...base, title: 'T' });
  });
});

describe('cancelled and declined', () => {
  test.each([
    [`Canceled: Sync, ${WHEN}, Free, Canceled`, 'Canceled: Sync'],
    [`Canceled: Sync, ${WHEN}, Free`, 'Canceled: Sync'],
    [`Canceled: Sync, ${WHEN}, Free, Canceled`, 'Sync'],
    [`Sync, ${WHEN}, Free, Canceled`, 'Sync'],
    [`Canceled event, Sync, ${WHEN}, Free`, 'Sync'],
    [`Meeting icon, Canceled: Sync, ${WHEN}, Free`, 'Canceled: Sync'],
  ])('%s', (label, tooltip) => {
    const wanted = { ...base, title: 'Sync', showAs: 'free', cancelled: true };
    expect(read(label, tooltip)).toEqual(wanted);
    expect(read(label)).toEqual(wanted);
  });

  test('declined', () => {
    const wanted = { ...base, title: 'Sync', showAs: 'free', declined: true };
    expect(read(`Declined: Sync, ${WHEN}, Free`)).toEqual(wanted);
  });

  test('a word that the label repeats behind the show-as word', () => {
    const label = 'Storniert: Sync, 09:00 bis 10:00, Dienstag, 15. September 2026, Frei, Storniert';
    expect(read(label, undefined, 'de')).toMatchObject({ title: 'Sync', cancelled: true });
  });

  test.each(['Canceled flights', 'Canceled, then what?', 'Review: canceled orders', 'Canceled:'])(
    'a subject with the word is no status: %s',
    (title) => {
      const tile = read(`${title}, ${WHEN}, Busy`, `${title}\n9:00 AM to 10:00 AM`);
      expect(tile).toEqual({ ...base, title });
    },
  );
});

describe('what is no event', () => {
  test.each([
    ['9:30 AM', 'en'],
    ['10:00 AM to 10:30 AM', 'en'],
    ['09:30 bis 10:00', 'de'],
    ['3 events, first at 9:30 AM', 'en'],
    [`3 events, ${DATE}`, 'en'],
    [`3 events, 1 all day event, ${DATE}`, 'en'],
    [`No events, ${DATE}`, 'en'],
    [`9:30 AM to 10:00 AM, ${DATE}`, 'en'],
    [DATE, 'en'],
    ['3 件のイベント、2026年9月15日火曜日', 'ja'],
    ['3 more events', 'en'],
    ['+2', 'en'],
    ['New event', 'en'],
    ['', 'en'],
  ])('%s (%s)', (label, language) => {
    expect(read(label, undefined, language)).toBe('not-an-event');
  });

  test('an event whose subject looks like one', () => {
    expect(read(`3 events, ${WHEN}, Busy`)).toEqual({ ...base, title: '3 events' });
    const allDay = read(`3 events, all day event, ${DATE}, Busy`);
    expect(allDay).toMatchObject({ title: '3 events', allDay: true });
  });
});

describe('words beside times and dates that Intl does not know', () => {
  test.each([
    ['fr', 'T, de 9:05 à 9:50, mardi 1er septembre 2026, Occupé', '2026-09-01T09:05'],
    ['fr', 'T, 9 h 05 à 9 h 50, mardi 1 septembre 2026, Occupé', '2026-09-01T09:05'],
    ['de', 'T, von 9:05 Uhr bis 9:50 Uhr, Mo., den 14. Sept. 2026, Frei', '2026-09-14T09:05'],
    ['sv', 'T, kl. 9:05 till 9:50, måndag den 14 september 2026, Ledig', '2026-09-14T09:05'],
    ['fi', 'T, 9.05–9.50, maanantaina 14. syyskuuta 2026', '2026-09-14T09:05'],
    ['ja', 'T, 9:05～9:50, 2026年9月14日 (月)、予定あり', '2026-09-14T09:05'],
    ['ko', 'T, 오전 9:05에서 오전 9:50까지, 2026년 9월 14일 (월)', '2026-09-14T09:05'],
    ['ar', 'T، ٩:٠٥ ص إلى ٩:٥٠ ص، الاثنين، ١٤ سبتمبر ٢٠٢٦', '2026-09-14T09:05'],
    ['th', 'T, 9:05 ถึง 9:50, วันจันทร์ที่ 14 กันยายน 2569', '2026-09-14T09:05'],
    ['vi', 'T, 9:05 đến 9:50, Thứ Hai, ngày 14 tháng 9 năm 2026', '2026-09-14T09:05'],
    ['hu', 'T, 9:05 – 9:50, 2026. szeptember 14., hétfő, Foglalt', '2026-09-14T09:05'],
  ])('%s: %s', (language, label, start) => {
    const end = `${start.slice(0, 10)}T09:50`;
    expect(read(label, undefined, language)).toMatchObject({ title: 'T', start, end });
  });

  test('a name for the half of the day that nobody knows is a reason, not a guess', () => {
    const label = 'T, 9:05 xm to 1:50 ym, Tuesday, September 15, 2026, Busy';
    expect(read(label)).toEqual({ reason: 'label-ambiguous' });
  });

  test('a subject’s date is not taken for one that can’t be read', () => {
    const own = '9:00 AM to 10:00 AM, Monday, September 14, 2026';
    const finnish = '11.00–12.00, tiistai 15. syyskuuta 2026';
    expect(read(`Plan, ${own}, ${finnish}, Varattu`)).toEqual({ reason: 'label-ambiguous' });
    expect(read(`Plan, ${finnish}, ${own}, Varattu`)).toEqual({ reason: 'label-ambiguous' });
    expect(read(`Plan 2026, ${own}, Busy`)).toMatchObject({ title: 'Plan 2026' });
  });

  test('a date in another language than the page’s is a reason', () => {
    const label = 'T, 09:00 to 10:00, tiistai 15. syyskuuta 2026, Busy';
    expect(read(label)).toEqual({ reason: 'label-without-date' });
  });
});
