import type { Words } from '../words';
import { type Language, languageOf } from './language';

const american: Language = {
  tag: 'en-US',
  firstDay: 7,
  range: (start, end) => `${start} to ${end}`,
  across: (from, to) => `${from.date} at ${from.time} to ${to.date} at ${to.time}`,
  dash: ' – ',
  halves: { am: 'am', pm: 'pm' },
  keys: {
    calendar: 'Calendar: ',
    location: 'Location: ',
    color: 'Color: ',
    workingLocation: 'Working location: ',
  },
  noLocation: 'No location',
  allDay: 'All day',
  task: 'task',
  done: 'Completed',
  notDone: 'Not completed',
  answers: {
    accepted: 'Accepted',
    declined: 'Declined',
    tentative: 'Tentative',
    'needs-action': 'Needs RSVP',
  },
  organizer: 'Organizer',
  optional: 'Optional',
  noTitle: '(No title)',
  today: 'today',
  events: { zero: 'No events', one: '# event', other: '# events' },
  allDayEvents: { zero: 'No all day events', one: '# all day event', other: '# all day events' },
  week: (date) => `Week of ${date}`,
  more: { other: '# more' },
  moreLabel: { one: '# more event', other: '# more events' },
  dayOf: (day, days) => `Day ${day} of ${days}`,
};

export const english: Record<string, Words> = {
  en: languageOf(american),
  'en-GB': languageOf({
    ...american,
    tag: 'en-GB',
    firstDay: 1,
    keys: { ...american.keys, color: 'Colour: ' },
    organizer: 'Organiser',
  }),
};
