import { utcOf } from '../wall-time';

/** How a page in one language writes what its labels are made of. */
export interface Words {
  /** Between the parts of a label. */
  separator: string;
  /** 'START to END' */
  range: (start: string, end: string) => string;
  /** '10:15 pm' for minutes since midnight. */
  clock: (minutes: number, hourCycle: 12 | 24) => string;
  /** 'June 9, 2024' */
  date: (date: string) => string;
  /** 'June 9, 2024 at 10:15pm' */
  dateAndTime: (date: string, time: string) => string;
  calendar: (name: string) => string;
  noLocation: string;
  location: (place: string) => string;
  color: (name: string) => string;
  allDay: string;
  task: string;
  done: string;
  notDone: string;
  workingLocation: string;
  answers: { accepted: string; declined: string; tentative: string; 'needs-action': string };
  noTitle: string;
  today: string;
  /** '3 events' */
  events: (count: number) => string;
  /** '1 all day event' */
  allDayEvents: (count: number) => string;
  week: (date: string) => string;
  /** Heading of a column: 'Sunday, November 30' */
  weekdayAndDay: (date: string) => string;
  more: (count: number) => string;
  moreLabel: (count: number) => string;
}

function intl(language: string, options: Intl.DateTimeFormatOptions): (date: string) => string {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
  return (date) => format.format(utcOf(date));
}

function clock24(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}

/** '9', '9:30' */
function hour12(minutes: number): string {
  const hour = (Math.floor(minutes / 60) + 11) % 12;
  const rest = minutes % 60;
  return rest === 0 ? `${hour + 1}` : `${hour + 1}:${String(rest).padStart(2, '0')}`;
}

const isMorning = (minutes: number) => minutes % 1440 < 720;

const english: Words = {
  separator: ', ',
  range: (start, end) => `${start} to ${end}`,
  clock: (minutes, cycle) =>
    cycle === 24 ? clock24(minutes) : `${hour12(minutes)}${isMorning(minutes) ? 'am' : 'pm'}`,
  date: intl('en-US', { dateStyle: 'long' }),
  dateAndTime: (date, time) => `${date} at ${time}`,
  calendar: (name) => `Calendar: ${name}`,
  noLocation: 'No location',
  location: (place) => `Location: ${place}`,
  color: (name) => `Color: ${name}`,
  allDay: 'All day',
  task: 'task',
  done: 'Completed',
  notDone: 'Not completed',
  workingLocation: 'Working location',
  answers: {
    accepted: 'Accepted',
    declined: 'Declined',
    tentative: 'Tentative',
    'needs-action': 'Needs RSVP',
  },
  noTitle: '(No title)',
  today: 'today',
  events: (count) => (count === 0 ? 'No events' : count === 1 ? '1 event' : `${count} events`),
  allDayEvents: (count) =>
    count === 0 ? 'No all day events' : `${count} all day event${count === 1 ? '' : 's'}`,
  week: (date) => `Week of ${date}`,
  weekdayAndDay: intl('en-US', { weekday: 'long', month: 'long', day: 'numeric' }),
  more: (count) => `${count} more`,
  moreLabel: (count) => `${count} more event${count === 1 ? '' : 's'}`,
};

const german: Words = {
  ...english,
  range: (start, end) => `${start} bis ${end}`,
  clock: (minutes, cycle) =>
    cycle === 24 ? clock24(minutes) : `${hour12(minutes)}${isMorning(minutes) ? 'AM' : 'PM'}`,
  date: intl('de-DE', { dateStyle: 'long' }),
  dateAndTime: (date, time) => `${date} um ${time}`,
  calendar: (name) => `Kalender: ${name}`,
  noLocation: 'Kein Ort',
  location: (place) => `Ort: ${place}`,
  color: (name) => `Farbe: ${name}`,
  allDay: 'Ganztägig',
  task: 'Aufgabe',
  done: 'Erledigt',
  notDone: 'Nicht erledigt',
  workingLocation: 'Arbeitsort',
  answers: {
    accepted: 'Zugesagt',
    declined: 'Abgelehnt',
    tentative: 'Mit Vorbehalt',
    'needs-action': 'Antwort ausstehend',
  },
  noTitle: '(Kein Titel)',
  today: 'heute',
  events: (count) =>
    count === 0 ? 'Keine Termine' : count === 1 ? '1 Termin' : `${count} Termine`,
  allDayEvents: (count) =>
    count === 0
      ? 'Keine ganztägigen Termine'
      : `${count} ganztägige${count === 1 ? 'r Termin' : ' Termine'}`,
  week: (date) => `Woche ab ${date}`,
  weekdayAndDay: intl('de-DE', { weekday: 'long', month: 'long', day: 'numeric' }),
  more: (count) => `${count} weitere`,
  moreLabel: (count) => `${count} weitere Termine`,
};

const arabic: Words = {
  ...english,
  separator: '، ',
  range: (start, end) => `${start} إلى ${end}`,
  clock: (minutes, cycle) =>
    cycle === 24 ? clock24(minutes) : `${hour12(minutes)} ${isMorning(minutes) ? 'ص' : 'م'}`,
  date: intl('ar-EG-u-nu-latn', { day: 'numeric', month: 'long', year: 'numeric' }),
  dateAndTime: (date, time) => `${date} في الساعة ${time}`,
  calendar: (name) => `التقويم: ${name}`,
  noLocation: 'ليس هناك موقع',
  location: (place) => `الموقع: ${place}`,
  color: (name) => `اللون: ${name}`,
  allDay: 'طوال اليوم',
  task: 'مهمة',
  done: 'مكتملة',
  notDone: 'غير مكتملة',
  workingLocation: 'مكان العمل',
  answers: {
    accepted: 'تم القبول',
    declined: 'تم الرفض',
    tentative: 'ربما',
    'needs-action': 'بانتظار الرد',
  },
  noTitle: '(بلا عنوان)',
  today: 'اليوم',
  events: (count) => (count === 0 ? 'لا أحداث' : `${count} أحداث`),
  allDayEvents: (count) => (count === 0 ? 'لا أحداث طوال اليوم' : `${count} أحداث طوال اليوم`),
  week: (date) => `أسبوع ${date}`,
  weekdayAndDay: intl('ar-EG-u-nu-latn', { weekday: 'long', month: 'long', day: 'numeric' }),
  more: (count) => `${count} أخرى`,
  moreLabel: (count) => `${count} أحداث أخرى`,
};

const LANGUAGES: Record<string, Words> = { en: english, de: german, ar: arabic };

/** English stands in for a language the replica does not speak. */
export function wordsOf(language: string): Words {
  return LANGUAGES[language.slice(0, 2)] ?? english;
}

export function directionOf(language: string): 'ltr' | 'rtl' {
  return /^(ar|he|iw|fa|ur)/.test(language) ? 'rtl' : 'ltr';
}
