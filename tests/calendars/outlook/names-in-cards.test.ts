// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findOpenPeek, readPeek } from '@/utils/calendars/outlook/peek';
import type { Sighting } from '@/utils/calendars/sighting';
import { ACCOUNT, show } from './page-builder';

const SYNC: Sighting = {
  source: 'outlook-page',
  keys: { outlookItemId: 'A' },
  detail: 'chip',
  seenAt: 1,
  title: 'Sync',
  start: 0,
  end: 3_600_000,
};

/** A row as it is in languages that put words around a name. */
function row(label: string, picture: string, name: string, status = ''): string {
  const target = (inside: string) =>
    `<span role="button" data-lpc-hover-target-id="x" aria-label="${label}">${inside}</span>`;
  return `<div>${target(picture)}<div>${target(name)}<div>${status}</div></div></div>`;
}

function attendees(people: string, language: string) {
  const card = findOpenPeek(
    show(
      `<div data-app-section="CalendarItemPeek"><div aria-label="Title">Sync</div><div>${people}</div></div>`,
    ),
  );
  if (!card) throw new Error('No card.');
  const result = readPeek(card, { ...ACCOUNT, language }, 1, { opened: SYNC, shown: [SYNC] });
  return 'reason' in result ? result.reason : result.sighting.attendees;
}

describe('a name that a label has words behind', () => {
  const avatar = (name: string) => `<span role="img" aria-label="${name}"></span>`;

  it.each([
    ['ja', 'Brandt, Odalys のカードを開きます', '承諾済み'],
    ['ko', 'Brandt, Odalys의 카드를 엽니다', '수락함'],
    ['zh', '打开 Brandt, Odalys 的卡片', '已接受'],
  ])('is found with its answer in %s, by its picture', (language, label, status) => {
    const name = 'Brandt, Odalys';
    expect(attendees(row(label, avatar(name), name, status), language)).toEqual([
      { name, response: 'accepted', kind: 'person' },
    ]);
  });

  it('is not the initials on the picture', () => {
    const people = row('OB: Oona Berg のカード', 'OB', 'Oona Berg', '承諾済み');
    expect(attendees(people, 'ja')).toEqual([
      { name: 'Oona Berg', response: 'accepted', kind: 'person' },
    ]);
  });
});

describe('what is said to whoever organizes', () => {
  it('is about the people it names, not about those in the list behind it', () => {
    const list = ['Oona Berg', 'Bo Lind'].map((name) => row(`Opens card for ${name}`, '', name));
    const sentence = "<div>You're the organizer, Bo Lind didn't respond</div>";
    expect(attendees(sentence + list.join(''), 'en')).toMatchObject([
      { name: 'Oona Berg', kind: 'person' },
      { name: 'Bo Lind', response: 'needs-action' },
      { organizer: true },
    ]);
    const [oona] = attendees(sentence + list.join(''), 'en') ?? [];
    expect(oona).not.toHaveProperty('response');
  });
});
