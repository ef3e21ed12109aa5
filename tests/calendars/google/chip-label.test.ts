import { describe, expect, test } from 'vitest';
import { readChipLabel, readLabelTimes } from '@/utils/calendars/google/chip-label';

const NBSP = '\u00a0';

describe('an event on one day', () => {
  test.each([
    ['en', '3pm to 4:30pm, Budget walk, Ana Roe, No location, March 5, 2026', '15:00', '16:30'],
    ['en', '15:00 to 16:30, Budget walk, Ana Roe, No location, March 5, 2026', '15:00', '16:30'],
    ['en', '12am to 12:30am, Release, Ana Roe, No location, March 5, 2026', '00:00', '00:30'],
    ['en', '12pm to 1pm, Lunch, Ana Roe, Declined, No location, March 05, 2026', '12:00', '13:00'],
    ['en', '1 to 2pm, Lunch, Ana Roe, No location, March 5, 2026', '13:00', '14:00'],
    ['en', '11 to 1pm, Lunch, Ana Roe, No location, March 5, 2026', '11:00', '13:00'],
    ['en', '11 to 12pm, Lunch, Ana Roe, No location, March 5, 2026', '11:00', '12:00'],
    ['en', '11am to 12, Lunch, Ana Roe, No location, March 5, 2026', '11:00', '12:00'],
    ['en', '9am to 10, Lunch, Ana Roe, No location, March 5, 2026', '09:00', '10:00'],
    [
      'fr-CA',
      `de 8 h 30 à 10 h, Marche, Agenda${NBSP}: A, Aucun lieu, 5 mars 2026`,
      '08:30',
      '10:00',
    ],
    ['de', '9.30 Uhr bis 10.00 Uhr, Runde, Kalender: A, Kein Ort, 5. März 2026', '09:30', '10:00'],
    ['sv', '09:30 till 10:00, Runda, Kalender: A, Ingen plats, den 5 mars 2026', '09:30', '10:00'],
    ['vi', '09:30 đến 10:00, Họp, Lịch: A, Không có vị trí, 5 tháng 3, 2026', '09:30', '10:00'],
    ['mr', '०९:३० ते १०:००, सभा, कॅलेंडर: A, स्थान नाही, ५ मार्च, २०२६', '09:30', '10:00'],
    [
      'fi',
      '9:30ap - 1ip, Palaveri, Kalenteri: A, Ei sijaintia, 5. maaliskuuta 2026',
      '09:30',
      '13:00',
    ],
    ['is', `9:30\u202ff.h. til 1\u202fe.h., Fundur, Dagatal: A, 5. mars 2026`, '09:30', '13:00'],
    ['he', '9 לפנה״צ עד 1 אחה״צ, Sync, יומן: A, ללא מיקום, 5 במרץ 2026', '09:00', '13:00'],
    ['ja', '午前9:30～午後1時、「Sync」、カレンダー: A、2026年 3月 5日', '09:30', '13:00'],
    ['lv', '09:30–10:00; Sapulce; Kalendārs: A; Nav vietas; 2026. gada 5. marts', '09:30', '10:00'],
    ['th', '09:30 ถึง 10:00, Sync, ปฏิทิน: A, 5 มีนาคม 2569', '09:30', '10:00'],
    ['kn', '9:30AMನಿಂದ 1PMವರೆಗೆ, Sync, ಕ್ಯಾಲೆಂಡರ್: A, ಮಾರ್ಚ್ 5, 2026', '09:30', '13:00'],
    ['ka', '9:30 AM-დან 1 PM-მდე, Sync, კალენდარი: A, 5 მარტი, 2026', '09:30', '13:00'],
    ['si', '09:30 සිට 10:00, Sync, දින දර්ශනය: A, 2026 මාර්තු 5', '09:30', '10:00'],
  ])('%s: %s', (language, label, start, end) => {
    const expected = { start: `2026-03-05T${start}`, end: `2026-03-05T${end}` };
    expect(readChipLabel(label, language)).toMatchObject(expected);
  });

  test('a month spelt as pages with older language data spell it', () => {
    const label = '०९:३० देखि १०:००, सभा, पात्रो: A, स्थान छैन, २०२६ जून ५';
    expect(readChipLabel(label, 'ne')).toMatchObject({ start: '2026-06-05T09:30' });
  });

  test('an end at midnight is on the next day', () => {
    const label = '11:30pm to 12am, Late call, Ana Roe, No location, February 28, 2026';
    const expected = { start: '2026-02-28T23:30', end: '2026-03-01T00:00' };
    expect(readChipLabel(label, 'en')).toEqual(expected);
  });

  test('direction marks, Arabic commas and digits', () => {
    const label = '\u200f٩:٣٠ ص إلى ١ م، لقاء، التقويم: A، ليس هناك موقع، \u202b٥ مارس ٢٠٢٦\u202c';
    const expected = { start: '2026-03-05T09:30', end: '2026-03-05T13:00' };
    expect(readChipLabel(label, 'ar')).toMatchObject(expected);
  });

  test('is read from its ends: titles and places hold times, dates and commas', () => {
    const label =
      '9am to 10am, Move 3pm to 4pm, June 9, 2024 at 10pm to June 10, 2024, Ana Roe, Accepted, ' +
      'Location: Room 4, 12 May 2025, 8am to 9am, Color: May 1, 2020, March 5, 2026';
    const expected = { start: '2026-03-05T09:00', end: '2026-03-05T10:00' };
    expect(readChipLabel(label, 'en')).toEqual(expected);
  });

  test('the visible time settles what the label leaves open', () => {
    const label = '1:15 to 2:30, Walk, Ana Roe, No location, March 5, 2026';
    expect(readChipLabel('1 to 2, Walk, Ana Roe, March 5, 2026', 'en')).toHaveProperty('reason');
    const expected = { start: '2026-03-05T13:15', end: '2026-03-05T14:30' };
    const open = label.replace('1:15 to 2:30', '1:15 zz to 2:30 zz');
    expect(readChipLabel(open, 'en')).toEqual({ reason: 'label-ambiguous' });
    expect(readChipLabel(open, 'en', '1:15 – 2:30pm')).toEqual(expected);
    expect(readChipLabel(label, 'en', '1:15 – 2:30pm')).toEqual({ reason: 'label-ambiguous' });
  });
});

describe('an event across midnight', () => {
  test.each([
    [
      'en',
      'April 7, 2026 at 7pm to April 9, 2026 at 7:52am, Trip, Ana Roe, Needs RSVP, No location, ',
    ],
    ['en-GB', '7 April 2026 at 19:00 to 9 April 2026 at 07:52, Trip, Ana Roe, No location, '],
    ['ru', 'С 7PM 7 апреля 2026 до 7:52AM 9 апреля 2026, Trip, Календарь: A, Color: B, '],
    ['hu', '2026. április 7., 7pm – 2026. április 9., 7:52am, Trip, Naptár: A, Nincs helyadat, '],
    ['fr', 'du 7 avril 2026, 19:00 au 9 avril 2026, 07:52, Trip, Agenda : A, Aucun lieu, '],
    ['zh-CN', '2026年4月7日下午7点至 2026年4月9日上午7:52，Trip，日历：A，没有位置信息，'],
    ['ko', '2026년 4월 7일 오후 7시~2026년 4월 9일 오전 7:52, Trip, 캘린더: A, 위치 없음, '],
    [
      'eu',
      '2026(e)ko apirilaren 7(a) 19:00 – 2026(e)ko apirilaren 9(a) 07:52, Trip, Egutegia: A, ',
    ],
  ])('%s: %s', (language, label) => {
    const expected = { start: '2026-04-07T19:00', end: '2026-04-09T07:52' };
    expect(readChipLabel(label, language)).toMatchObject(expected);
  });
});

describe('whole days', () => {
  test.each([
    [
      'All day, Offsite, Ana Roe, Needs RSVP, No location, March 10 – 11, 2026',
      '2026-03-10',
      '2026-03-12',
    ],
    ['All day, Offsite, Ana Roe, No location, March 9, 2026', '2026-03-09', '2026-03-10'],
    ['All day, Offsite, Ana Roe, December 30, 2025 – January 2, 2026', '2025-12-30', '2026-01-03'],
    ['All day, Spring Day, Calendar: Holidays in X, March 31, 2026', '2026-03-31', '2026-04-01'],
    ['Working location: Room 4, Ana Roe, March 9 – 13, 2026', '2026-03-09', '2026-03-14'],
    [
      'All day, June 9, 2024 at 10pm to June 10, 2024 at 6am, Ana, March 9, 2026',
      '2026-03-09',
      '2026-03-10',
    ],
  ])('%s', (label, first, afterLast) => {
    const expected = { start: `${first}T00:00`, end: `${afterLast}T00:00`, allDay: true };
    expect(readChipLabel(label, 'en')).toMatchObject(expected);
  });

  test('a chip that shows a time is not all day', () => {
    const label = 'Noon to one, Lunch, Ana Roe, March 9, 2026';
    expect(readChipLabel(label, 'en', '12 – 1pm')).toEqual({ reason: 'label-ambiguous' });
  });
});

describe('tasks', () => {
  test.each([
    ['task: Send notes, Not completed, December 7, 2025, 12am to 1:30am', '00:00', '01:30'],
    ['task: 9am to 10am, June 3, 2024, Completed, December 7, 2025, 10am', '10:00', '10:00'],
  ])('%s', (label, start, end) => {
    const expected = { start: `2025-12-07T${start}`, end: `2025-12-07T${end}` };
    expect(readChipLabel(label, 'en')).toEqual(expected);
  });
});

describe('title and calendar', () => {
  const read = (middle: string) => readChipLabel(`9am to 10am, ${middle}, March 5, 2026`, 'en');

  test('are given where only one reading is possible', () => {
    const expected = { title: 'a: b', calendar: 'Team' };
    expect(read('a: b, Calendar: Team, No location')).toMatchObject(expected);
    expect(read('a: b, Calendar: „Team“')).toMatchObject(expected);
  });

  test('are left out where commas or colons of the title could be meant', () => {
    expect(read('Sync, part: 2, Ana Roe, Location: Room 4')).not.toHaveProperty('title');
    expect(read('Sync, Ana Roe, No location')).not.toHaveProperty('title');
  });
});

describe('what cannot be read has a reason', () => {
  test.each([
    ['', 'label-without-time'],
    ['30 pending tasks', 'label-without-time'],
    ['3pm to 4pm, Test', 'label-without-date'],
    ['3pm to 4pm, Test, Ana Roe, No location, February 30, 2026', 'label-without-date'],
    ['4pm to 3pm, Test, Ana Roe, No location, March 5, 2026', 'label-ambiguous'],
    ['9 to 10, Test, Ana Roe, No location, March 5, 2026', 'label-ambiguous'],
    ['25:00 to 26:00, Test, Ana Roe, No location, March 5, 2026', 'label-without-time'],
    ['June 9, 2026 at 10pm to June 8, 2026 at 6am, Test, Ana Roe, ', 'label-ambiguous'],
    ['x'.repeat(5001), 'label-too-long'],
  ])('%s', (label, reason) => {
    expect(readChipLabel(label, 'en')).toEqual({ reason });
  });

  test('an unusable language is read as English', () => {
    const label = '3pm to 4pm, Test, Ana Roe, No location, March 5, 2026';
    for (const language of ['', 'x', '!!', 'en_US_POSIX@x']) {
      expect(readChipLabel(label, language)).toMatchObject({ start: '2026-03-05T15:00' });
    }
  });
});

describe('readLabelTimes', () => {
  test.each([
    ['3pm to 4:15pm, Test', { start: 900, end: 975 }],
    ['11:30pm to 12am, Test', { start: 1410, end: 0 }],
    ['All day, Test, Ana Roe, March 5, 2026', { reason: 'label-without-time' }],
    ['9 to 10, Test', { reason: 'label-ambiguous' }],
  ])('%s', (label, expected) => {
    expect(readLabelTimes(label, 'en')).toEqual(expected);
  });
});
