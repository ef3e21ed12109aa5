// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findOpenForm, readForm } from '@/utils/calendars/outlook/form';
import { findOpenPeek, readPeek } from '@/utils/calendars/outlook/peek';
import { findPersonCard, readPersonCard } from '@/utils/calendars/outlook/person-card';
import type { PageAccount, Sighting } from '@/utils/calendars/sighting';
import { ACCOUNT, type PeekSpec, peek, person, show } from './page-builder';

const NOW = Date.parse('2026-09-15T06:00Z');
const shown = (id: string, title: string, hour: number, day = 15): Sighting => ({
  source: 'outlook-page',
  keys: { outlookItemId: id },
  detail: 'chip',
  seenAt: 1,
  title,
  start: Date.parse(`2026-09-${day}T${String(hour).padStart(2, '0')}:00:00+02:00`),
  end: Date.parse(`2026-09-${day}T${String(hour + 1).padStart(2, '0')}:00:00+02:00`),
});
const SYNC = shown('A', 'Sync', 9);
const PLAN = shown('B', 'Plan', 14);

function read(
  html: string,
  {
    opened = SYNC,
    all = [SYNC, PLAN],
    account = ACCOUNT,
  }: {
    opened?: Sighting | null;
    all?: Sighting[];
    account?: PageAccount;
  } = {},
) {
  const card = findOpenPeek(show(html));
  if (!card) throw new Error('the page has no card');
  return readPeek(card, account, NOW, { opened, shown: all });
}
const about = (html: string, options?: Parameters<typeof read>[1]) => {
  const result = read(html, options);
  return 'reason' in result ? result.reason : result.sighting.keys.outlookItemId;
};
const withPeople = (people: string, spec: PeekSpec = {}) => {
  const result = read(peek({ ...spec, people }));
  if ('reason' in result) throw new Error(result.reason);
  return result;
};

describe('the people of a card', () => {
  it('are read once each with their answers', () => {
    const { sighting, problems } = withPeople(
      person({ name: 'Ada Quill', status: 'Organizer' }) +
        person({ name: 'Roe, Pat Jr. [US-US]', status: 'Accepted' }) +
        person({ name: 'Bo Lind. ', status: 'Tentative' }) +
        person({ name: 'Cy Dune', status: 'Declined' }) +
        person({ name: 'dee@harbour.example', status: 'Accepted' }) +
        person({ name: 'Robin Vale', status: "You didn't respond" }) +
        person({ name: 'Eve Moss' }),
    );
    expect(problems).toEqual([]);
    expect(sighting).toMatchObject({
      detail: 'bubble',
      seenAt: NOW,
      start: SYNC.start,
      organizerName: 'Ada Quill',
      myResponse: 'needs-action',
    });
    expect(sighting.attendees).toEqual([
      { name: 'Ada Quill', organizer: true, kind: 'person' },
      { name: 'Roe, Pat Jr. [US-US]', response: 'accepted', kind: 'person' },
      { name: 'Bo Lind', response: 'tentative', kind: 'person' },
      { name: 'Cy Dune', response: 'declined', kind: 'person' },
      { email: 'dee@harbour.example', response: 'accepted', kind: 'person' },
      { name: 'Robin Vale', response: 'needs-action', kind: 'person' },
      { name: 'Eve Moss', kind: 'person' },
    ]);
  });

  it('are read where all stand in one row of texts', () => {
    const target = (name: string, text: string) =>
      `<span role="button" aria-label="Opens card for ${name}">${text}</span>`;
    const { sighting } = withPeople(
      `<p>${target('Ada Quill', 'AQ')} ${target('Ada Quill', 'Ada Quill')} Accepted ${target('Bo Lind', 'BL')} ${target('Bo Lind', 'Bo Lind')} Declined</p>`,
    );
    expect(sighting.attendees).toMatchObject([
      { name: 'Ada Quill', response: 'accepted' },
      { name: 'Bo Lind', response: 'declined' },
    ]);
  });

  it.each([
    ['de', 'Öffnet die Karte für ', 'Zugesagt', 'accepted'],
    ['fr', 'Ouvre la carte de ', 'Refusé', 'declined'],
    ['ja', 'カードを開く: ', '未応答', 'needs-action'],
  ])('are read in %s', (language, opens, status, response) => {
    const html = peek({ people: person({ name: 'Ada Quill', opens, status }) });
    const result = read(html, { account: { ...ACCOUNT, language } });
    expect(result).toMatchObject({
      sighting: { attendees: [{ name: 'Ada Quill', response }] },
    });
  });

  it('have no answer where its word is unknown, and buttons give none', () => {
    const { sighting } = withPeople(
      `${person({ name: 'Ada Quill', status: 'Befuddled' })}<button>Accepted</button>`,
    );
    expect(sighting.attendees).toEqual([{ name: 'Ada Quill', kind: 'person' }]);
  });

  it('are unknown, not nobody, where none is shown', () => {
    expect(withPeople('').sighting).not.toHaveProperty('attendees');
  });

  it('are more than are shown where the card counts them', () => {
    const { sighting, problems } = withPeople(
      `${person({ name: 'Ada Quill' })}<span>+12</span><span>+49 30 1234567</span>`,
    );
    expect(sighting.attendeeCount).toBe(13);
    expect(problems).toEqual(['guests-collapsed']);
  });

  it('have addresses where the card shows them, and rooms are none of them', () => {
    const { sighting } = withPeople(
      person({ name: 'Ada Quill', email: 'Ada@harbour.example', status: 'Accepted' }) +
        person({ name: 'Room 102', status: 'Accepted' }),
      { location: 'Room 102; Microsoft Teams Meeting' },
    );
    expect(sighting.location).toBe('Room 102; Microsoft Teams Meeting');
    expect(sighting.attendees).toMatchObject([
      { name: 'Ada Quill', email: 'ada@harbour.example', kind: 'person' },
      { name: 'Room 102', kind: 'room' },
    ]);
  });

  it('are told to the organizer in a sentence', () => {
    const { sighting } = withPeople(
      `<div>You're the organizer, jane@harbour.example didn't respond</div>${person({ name: 'Bo Lind' })}`,
    );
    expect(sighting.organizerEmail).toBe(ACCOUNT.email);
    expect(sighting.attendees).toEqual([
      { name: 'Bo Lind', kind: 'person' },
      { email: 'jane@harbour.example', response: 'needs-action', kind: 'person' },
      { email: ACCOUNT.email, name: ACCOUNT.name, organizer: true, kind: 'person' },
    ]);
  });

  it('stay text when they are hostile', () => {
    const name = '<b>Ada</b>\u202e';
    const { sighting } = withPeople(person({ name }) + person({ name: 'N'.repeat(100_000) }));
    expect(sighting.attendees?.map((one) => one.name?.length)).toEqual([name.length, 256]);
  });
});

describe('a card', () => {
  it('is about the tile that was opened, when it shows its title', () => {
    expect(about(peek())).toBe('A');
    expect(about(peek({ title: 'Canceled: Sync' }))).toBe('A');
    expect(about(peek({ title: 'Elsewhere' }))).toBe('card-title-mismatch');
  });

  it('is about the only tile it can be, when none was opened', () => {
    expect(about(peek({ title: 'Plan' }), { opened: null })).toBe('B');
    expect(about(peek({ title: 'Elsewhere' }), { opened: null })).toBe('card-without-chip');
  });

  it('is told by its time among tiles of one title', () => {
    const all = [SYNC, shown('C', 'Sync', 9, 22), shown('D', 'Sync', 15, 22)];
    const time = (text: string) => about(peek({ time: text }), { opened: null, all });
    expect(time('Tue 9/22/2026 9:00 AM - 10:00 AM')).toBe('C');
    expect(time('22.09.2026 15:00 – 16:00')).toBe('D');
    expect(time('Tue 9/22/2026')).toBe('card-without-chip');
    // The one that was clicked before is not it when the time says so.
    expect(about(peek({ time: 'Tue 9/22/2026 9:00 AM' }), { all })).toBe('C');
    expect(about(peek({ time: 'next week' }), { all })).toBe('A');
  });

  it('is found in a language that marks nothing', () => {
    const html = peek().replaceAll('"Title"', '"Titel"').replaceAll('"Time"', '"Uhrzeit"');
    expect(about(html)).toBe('A');
    expect(about(html, { opened: null })).toBe('A');
  });

  it('may have its title outside', () => {
    const html = peek()
      .replace('<div\n    aria-label="Title">Sync</div>', '<i></i>')
      .replace('class="fui-FluentProvider">', '><div aria-label="Title">Sync</div>');
    expect(about(html)).toBe('A');
  });

  it('has no place where it says that none was added', () => {
    const result = read(peek());
    expect(result).not.toHaveProperty('sighting.location');
  });
});

describe('a form', () => {
  const context = {
    itemId: 'A',
    opened: null,
    tileOf: (id: string) => (id === 'A' ? SYNC : undefined),
    account: ACCOUNT,
    now: NOW,
  };
  const readIn = (html: string, more: Partial<Parameters<typeof readForm>[1]> = {}) => {
    const form = findOpenForm(show(html));
    return form && readForm(form, { ...context, ...more });
  };
  const pane = (title: string, inside: string) =>
    `<div class="ms-Dialog-main"><div data-app-section="ReadingPane"><div role="heading">${title}</div>${inside}</div></div>`;

  it('gives the organizer’s list of answers', () => {
    const group = (label: string, people: string[]) =>
      `<div role="treeitem" aria-label="${label}: ${people.length}">${people
        .map((one) => `<div role="treeitem">${one}</div>`)
        .join('')}</div>`;
    const tree = `<div role="tree">${group('Accepted', [
      person({ name: 'Ada Quill', email: 'ada@harbour.example' }),
    ])}${group('Declined', [person({ name: 'Bo Lind' })])}${group('Mystery', [
      person({ name: 'Cy Dune' }),
    ])}</div>`;
    expect(readIn(pane('Sync', tree))).toMatchObject({
      sighting: {
        detail: 'form',
        start: SYNC.start,
        attendees: [
          { name: 'Ada Quill', email: 'ada@harbour.example', response: 'accepted' },
          { name: 'Bo Lind', response: 'declined' },
          { name: 'Cy Dune', kind: 'person' },
        ],
      },
      problems: [],
    });
  });

  it('of an event that no tile showed tells what it shows', () => {
    const result = readIn(pane('Other', person({ name: 'Ada Quill' })), { itemId: 'Z' });
    expect(result).toMatchObject({
      sighting: { keys: { outlookItemId: 'Z' }, title: 'Other' },
      problems: ['form-without-times'],
    });
    expect(result).not.toHaveProperty('sighting.start');
  });

  it('with another title is not that event’s', () => {
    expect(readIn(pane('Other', ''))).toEqual({ reason: 'form-title-mismatch' });
  });

  it('in which an event is edited names it by its subject', () => {
    const form = (subject: string) =>
      `<div data-app-section="Form_Content"><div id="EVENT_1_SUBJECT"><input value="${subject}"></div
      ><input id="location-suggestions-picker-input" value="Level 3"></div>`;
    const opened = { itemId: undefined, opened: SYNC };
    expect(readIn(form('Sync'), opened)).toMatchObject({ sighting: { location: 'Level 3' } });
    expect(readIn(form('Something new'), opened)).toBeNull();
    expect(readIn(form('Sync'), { ...opened, isNew: true })).toBeNull();
  });
});

describe('the card of a person', () => {
  const card = (lines: string) =>
    `<div data-log-region="LivePersonaCard"><div><div role="heading"><span data-log-name="PersonName">Ada Quill</span></div>${lines}</div
    ><button title="Email: ada@harbour.example"></button></div>`;
  const readIn = (html: string) => {
    const found = findPersonCard(show(html));
    return found && readPersonCard(found);
  };
  const KNOWN = { name: 'Ada Quill', email: 'ada@harbour.example' };

  it('gives name, address, title and department', () => {
    const lines = '<div>Director of Sales</div><div>Sales EMEA</div>';
    expect(readIn(card(lines))).toEqual({
      ...KNOWN,
      title: 'Director of Sales',
      department: 'Sales EMEA',
    });
  });

  it.each([
    ['presence', '<div>Available</div>'],
    ['a time', '<div>Free at 10:30</div>'],
    ['an action', '<div>Director</div><a href="#">Show organization</a>'],
    ['prose', '<div>Director <b>of</b> Sales</div>'],
    ['a list', '<p>a</p><p>b</p><p>c</p><p>d</p>'],
  ])('takes %s for no title', (_, lines) => {
    expect(readIn(card(lines))).toEqual(KNOWN);
  });

  it('may be in the shadow of a host', () => {
    const root = show('<lpc-card></lpc-card>').querySelector('lpc-card');
    const shadow = root?.attachShadow({ mode: 'open' });
    expect(findPersonCard(document)).toBeNull();
    if (shadow) shadow.innerHTML = card('');
    const found = findPersonCard(document);
    expect(found && readPersonCard(found)).toEqual(KNOWN);
  });

  it('without a name says so', () => {
    expect(readIn('<div data-log-region="LivePersonaCard"><p></p></div>')).toEqual({
      reason: 'person-card-without-name',
    });
  });
});
