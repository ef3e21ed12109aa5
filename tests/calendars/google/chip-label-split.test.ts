import { describe, expect, test } from 'vitest';
import { readResponse } from '@/utils/calendars/google/response';
import { valueAfterKey } from '@/utils/calendars/label/segments';
import { splitAroundTitle } from '@/utils/calendars/label/split';

describe('splitAroundTitle', () => {
  test.each([
    ['9am to 10am, A, B: c, Ana Roe, Accepted, No location, May 5, 2026', 'A, B: c'],
    ['9am to 10am, Time , Ana Roe, Accepted, No location, May 5, 2026', 'Time'],
    ['9am to 10am, 9am to 10am, Ana Roe, Accepted, No location, May 5, 2026', '9am to 10am'],
    ['9am to 10am, nv,, Ana Roe, Accepted, No location, May 5, 2026', 'nv,'],
  ])('%s', (label, title) => {
    const expected = ['Ana Roe', 'Accepted', 'No location', 'May 5', '2026'];
    expect(splitAroundTitle(label, title)?.segments).toEqual(expected);
  });

  test('in other languages, with quotes and separators of their own', () => {
    const ja = splitAroundTitle('9:00～10:00、「定例、A」、山田、承諾、2026年 5月 5日', '定例、A');
    expect(ja).toMatchObject({
      before: '9:00～10:00、「',
      segments: ['山田', '承諾', '2026年 5月 5日'],
    });
    const zh = splitAroundTitle('9:00至10:00，T，日历：A，2026年5月5日', 'T');
    expect(zh?.segments).toEqual(['日历：A', '2026年5月5日']);
  });

  test('after the colon of a task', () => {
    const task = splitAroundTitle('task: b , Completed, May 5, 2026, 10am', 'b');
    expect(task?.segments).toEqual(['Completed', 'May 5', '2026', '10am']);
  });

  test('a title that only stands inside other words is not found', () => {
    expect(splitAroundTitle('9am to 10am, Standup, Ana, May 5, 2026', 'Stand')).toBeUndefined();
    expect(splitAroundTitle('9am to 10am, Standup, Ana, May 5, 2026', ' ')).toBeUndefined();
  });
});

describe('readResponse', () => {
  test.each([
    [['Ana Roe', 'Accepted', 'No location'], 'en', 'accepted'],
    [['Ana Roe', 'Needs RSVP', 'No location'], 'en_GB', 'needs-action'],
    [['山田', '辞退', '場所の指定なし'], 'ja', 'declined'],
    [['Ana Roe', 'Vielleicht', 'Kein Ort'], 'de', 'tentative'],
    [['Ana Roe', 'Declined', 'Kein Ort'], 'de', 'declined'],
    [['Ana Roe', 'No location', 'Declined'], 'en', undefined],
    [['Declined'], 'en', undefined],
    [['Ana Roe', 'xyz'], 'constructor', undefined],
    [[], 'en', undefined],
  ])('%j in %s is %s', (segments, language, response) => {
    expect(readResponse(segments, language)).toBe(response);
  });
});

test('valueAfterKey needs a key, a colon and a blank or a wide colon', () => {
  expect(valueAfterKey('Agenda\u00a0: Team A')).toBe('Team A');
  expect(valueAfterKey('日历：Team')).toBe('Team');
  expect(valueAfterKey('Kalendorius: „Team“')).toBe('Team');
  expect(valueAfterKey('https://x.example')).toBeUndefined();
  expect(valueAfterKey('No location')).toBeUndefined();
});
