import { describe, expect, it, vi } from 'vitest';
import { createFormat } from '@/components/ui/format';
import { gutterForms, gutterRem } from '@/components/ui/gutter';

vi.mock('#i18n', () => ({
  i18n: {
    t: (key: string, [value = ''] = []) =>
      key === 'ui.days_late' ? `${value} d late` : key === 'ui.days' ? `${value} d` : 'Today',
  },
}));

/** Half an em of 12 px for each letter. */
const measure = (words: string) => words.length * 0.375;

function widthFor(locale: string): number | null {
  return gutterRem(gutterForms(createFormat(locale, 'Europe/London')), measure);
}

describe('the time column', () => {
  it('keeps its usual width where every time and date fits it', () => {
    expect(gutterRem(['10:30', 'Thu 14', '2 d late'], () => 2.6)).toBeNull();
  });

  it('has room for the longest clock of the reader, with air before the words', () => {
    expect(gutterForms(createFormat('en-US', 'Europe/London'))).toContain('10:30\u00a0PM');
    expect(widthFor('en-US')).toBeGreaterThanOrEqual('10:30 PM'.length * 0.375 + 0.5);
  });

  it('leaves the words most of a narrow panel, however long a locale writes', () => {
    expect(gutterRem(['10:30 in the evening'], measure)).toBe(4.75);
  });

  it('counts the dates of the whole year, not only of the day it was measured on', () => {
    const forms = gutterForms(createFormat('de', 'Europe/Berlin'));
    expect(forms).toContain('28. Sept.');
    expect(forms.filter((form) => form === 'Today')).not.toHaveLength(forms.length);
  });
});
