import { expect, it, vi } from 'vitest';

vi.mock('#i18n', async () => ({
  i18n: { t: (await import('../components/english')).english },
}));

import { outsideInWords } from '@/components/insights/trends/outside-words';

const told = (fourWeeks: number | null, lastWeek: number | null) =>
  outsideInWords(fourWeeks, lastWeek, 'Product', (value) => `${Math.round(value)}`);

it('says what the last week was only where it differs, as the picture ends with it', () => {
  expect(told(29.4, 24)).toMatch(/four weeks, 29 of 100 are outside Product; in the last .* 24\.$/);
  expect(told(29.4, 29)).toMatch(/29 of 100 are outside Product\.$/);
  expect(told(29.4, null)).toMatch(/29 of 100 are outside Product\.$/);
  expect(told(null, null)).toMatch(/^There were no hours/);
});
