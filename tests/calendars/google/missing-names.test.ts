import { expect, it } from 'vitest';
import { MISSING_DAY_PERIODS, MISSING_MONTHS } from '@/utils/calendars/label/missing-names';
import { LANGUAGES } from './chip-label-languages';

it('names twelve months, as this Intl writes them, for languages of the calendar', () => {
  for (const [language, months] of Object.entries(MISSING_MONTHS)) {
    expect(LANGUAGES).toContain(language);
    const names = months.split(' ').map((name) => name.replaceAll('_', ' '));
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
    expect(names).toHaveLength(12);
    for (const [month, name] of names.entries()) {
      expect(format.format(Date.UTC(2026, month, 25))).toContain(name);
    }
  }
});

it('names both halves of the day', () => {
  for (const periods of Object.values(MISSING_DAY_PERIODS)) {
    expect(periods).toMatch(/^[^|]+\|[^|]+(\|lead)?$/);
  }
});
