import { describe, expect, it } from 'vitest';
import { type CalendarForm, formAddress, holdsText } from '@/components/coffee/calendar-form';

const FORMS: CalendarForm[] = [
  { site: 'google', account: undefined },
  { site: 'outlook', host: 'outlook.cloud.microsoft' },
];
const START = Date.UTC(2026, 2, 3, 9);

function holds(form: CalendarForm, details: string, guests = ['dana@harbour.example']): boolean {
  const event = { title: 'Walk', start: START, end: START + 1_800_000, guests, details };
  return holdsText(formAddress(form, event, 'Europe/Berlin'), details);
}

describe.each(FORMS)('the text in the address of the form of $site', (form) => {
  it('is whole while it is short, whatever is in it', () => {
    for (const text of [
      '',
      ' A walk?\n\n– 1 + 1 & <b>\n– the rest…',
      '散歩しませんか',
      'half \ud83d',
    ]) {
      expect(holds(form, text), text).toBe(true);
    }
  });

  it('is known to be cut, also where it ends in an ellipsis or nothing of it is left', () => {
    expect(holds(form, 'pricing for partners\n'.repeat(200))).toBe(false);
    expect(holds(form, `${'散歩しませんか'.repeat(60)}\n\n– a long point that was cut…`)).toBe(
      false,
    );
    const many = Array.from({ length: 60 }, (_, n) => `guest${n}@harbour-and-quay.example`);
    expect(holds(form, 'A walk?', many)).toBe(false);
  });
});
