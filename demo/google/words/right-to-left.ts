import type { Words } from '../words';
import { type Language, languageOf } from './language';

const arabic: Language = {
  tag: 'ar-EG-u-nu-latn',
  firstDay: 6,
  separator: '، ',
  separatorAcross: ', ',
  range: (start, end) => `${start} إلى ${end}`,
  across: (from, to) => `${from.date} في الساعة ${from.time} إلى ${to.date} في الساعة ${to.time}`,
  dash: '\u200f – ',
  halves: { am: ' ص', pm: ' م' },
  keys: {
    calendar: 'التقويم: ',
    location: 'الموقع: ',
    color: 'اللون: ',
    workingLocation: 'مكان العمل: ',
  },
  noLocation: 'ليس هناك موقع',
  allDay: 'طوال اليوم',
  task: 'مهمة',
  done: 'مكتملة',
  notDone: 'غير مكتملة',
  answers: {
    accepted: 'تم القبول',
    declined: 'تم الرفض',
    tentative: 'ربما',
    'needs-action': 'بانتظار الرد',
  },
  organizer: 'المنظم',
  optional: 'اختياري',
  noTitle: '(بلا عنوان)',
  today: 'اليوم',
  events: { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', other: '# أحداث' },
  allDayEvents: {
    zero: 'لا أحداث طوال اليوم',
    one: 'حدث واحد طوال اليوم',
    two: 'حدثان طوال اليوم',
    other: '# أحداث طوال اليوم',
  },
  week: (date) => `أسبوع ${date}`,
  more: { other: '# أخرى' },
  moreLabel: { other: '# أحداث أخرى' },
  dayOf: (day, days) => `اليوم ${day} من ${days}`,
};

const hebrew: Language = {
  tag: 'he',
  firstDay: 7,
  range: (start, end) => `${start} עד ${end}`,
  across: (from, to) => `מ-${from.date} בשעה ${from.time} עד ${to.date} בשעה ${to.time}`,
  dash: ' – ',
  halves: { am: ' לפ.', pm: ' אח.' },
  keys: {
    calendar: 'יומן: ',
    location: 'מיקום: ',
    color: 'צבע: ',
    workingLocation: 'מקום העבודה: ',
  },
  noLocation: 'ללא מיקום',
  allDay: 'כל היום',
  task: 'משימה',
  done: 'הושלמה',
  notDone: 'לא הושלמה',
  answers: {
    accepted: 'אושר',
    declined: 'נדחה',
    tentative: 'אולי',
    'needs-action': 'נדרש אישור הגעה',
  },
  organizer: 'מארגן',
  optional: 'אופציונלי',
  noTitle: '(ללא כותרת)',
  today: 'היום',
  events: { zero: 'אין אירועים', one: 'אירוע אחד', other: '# אירועים' },
  allDayEvents: {
    zero: 'אין אירועים של יום שלם',
    one: 'אירוע אחד של יום שלם',
    other: '# אירועים של יום שלם',
  },
  week: (date) => `השבוע של ${date}`,
  more: { other: 'עוד #' },
  moreLabel: { other: 'עוד # אירועים' },
  dayOf: (day, days) => `יום ${day} מתוך ${days}`,
};

/** Arabic, and Hebrew under the old code that the page still uses (2024). */
export const rightToLeft: Record<string, Words> = {
  ar: languageOf(arabic),
  iw: languageOf(hebrew),
  he: languageOf(hebrew),
};
