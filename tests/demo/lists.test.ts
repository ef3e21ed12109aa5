import { describe, expect, it } from 'vitest';
import { companyCalendar } from '@/demo/company/company-calendar';
import { found, scheduleFrom } from '@/demo/google/page/list';
import { addDays } from '@/demo/wall-time';

const calendar = companyCalendar(Date.parse('2026-05-12T10:18:00+01:00'), 'Europe/London');
const titles = (listed: ReturnType<typeof found>) =>
  listed.flatMap(({ events }) => events.map(({ title }) => title));

describe('the schedule', () => {
  const listed = scheduleFrom('2026-05-12', calendar);

  it('goes on from its day, and leaves out days with nothing', () => {
    const dates = listed.map(({ date }) => date);
    expect(dates[0]).toBe('2026-05-12');
    expect(dates).toEqual([...dates].sort());
    expect(listed.every(({ events }) => events.length > 0)).toBe(true);
  });

  it('has an event of several days under each of them, and one across midnight under both', () => {
    const days = (title: string) =>
      listed.flatMap(({ date, events }) =>
        events.some((event) => event.title === title) ? [date] : [],
      );
    const [first = ''] = days('Product offsite, Gull Point');
    expect(days('Product offsite, Gull Point')).toEqual([0, 1, 2].map((by) => addDays(first, by)));
    expect(days('Depot cut-over watch')).toHaveLength(2);
  });
});

describe('a search', () => {
  it('finds by title, place and guest, cancelled events never', () => {
    expect(titles(found('guardrails, ROUND two', calendar))).toEqual([
      'Pricing guardrails, round two',
    ]);
    expect(titles(found('gull point lodge', calendar))).toEqual(['Product offsite, Gull Point']);
    expect(titles(found('petra.oyelaran@', calendar))).toContain('Risk round table');
    const cancelled = calendar.events.find(({ status }) => status === 'cancelled');
    const twin = calendar.events.some(
      ({ title, status }) => title === cancelled?.title && status !== 'cancelled',
    );
    expect(titles(found(cancelled?.title ?? '', calendar)).includes(cancelled?.title ?? '')).toBe(
      twin,
    );
    expect(found('', calendar)).toEqual([]);
  });

  it('stops somewhere', () => {
    expect(titles(found('a', calendar))).toHaveLength(200);
  });
});
