// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { cardEventId, findOpenCard, readCard } from '@/utils/calendars/google/card';
import { MAX_TITLE } from '@/utils/calendars/google/chip';
import { readGuestLabel } from '@/utils/calendars/google/guest-label';
import type { PageAccount, Sighting } from '@/utils/calendars/sighting';
import { ACCOUNT, type CardSpec, card, encodeId, guest, show } from './page-builder';

const NOW = Date.UTC(2026, 5, 1);
const CHIP: Sighting = {
  source: 'google-page',
  keys: { googleEventId: 'evt1' },
  detail: 'chip',
  seenAt: NOW - 1,
  kind: 'event',
  title: 'Sync',
  start: 1,
  end: 2,
  allDay: false,
  onMyCalendar: true,
};

function read(spec: CardSpec, chip: Sighting | null = CHIP, account: PageAccount = ACCOUNT) {
  const open = findOpenCard(show(card(spec)));
  if (!open) throw new Error('no card is open');
  return readCard(open, {
    account,
    now: NOW,
    chipOf: (id) => (chip?.keys.googleEventId === id ? chip : null),
  });
}

describe('the guests of a card', () => {
  it('are people with answers, groups, and rooms apart', () => {
    const result = read({
      summary: '4 guests<div>2 yes, 1 awaiting</div>',
      guests: [
        guest('kim@harbour.example', 'Sol, Kim, Attending, Organizer', 'id="xDtlDlgOrg"'),
        guest('robin@harbour.example', 'Robin Vale, Maybe'),
        guest('ada@harbour.example', 'ada@harbour.example, Optional'),
        guest('crew@harbour.example', 'Crew (12), Not attending', 'data-is-expandable="true"'),
      ],
      rooms: [guest('pier4@resource.calendar.google.com', 'Pier 4, Accepted')],
    });
    expect(result).toMatchObject({
      problems: [],
      sighting: {
        detail: 'bubble',
        seenAt: NOW,
        start: 1,
        myResponse: 'tentative',
        organizerEmail: 'kim@harbour.example',
        attendees: [
          {
            email: 'kim@harbour.example',
            name: 'Sol, Kim',
            response: 'accepted',
            organizer: true,
            kind: 'person',
          },
          { email: 'robin@harbour.example', response: 'tentative', kind: 'person' },
          { email: 'ada@harbour.example', optional: true, kind: 'person' },
          { email: 'crew@harbour.example', response: 'declined', kind: 'group' },
          { email: 'pier4@resource.calendar.google.com', kind: 'room' },
        ],
      },
    });
    expect(JSON.stringify(result)).not.toContain('attendeeCount');
  });

  it('count once each, though each has several nodes', () => {
    const twice = guest('kim@harbour.example', 'Kim Sol') + guest('KIM@harbour.example', 'Kim Sol');
    expect(read({ guests: [twice] })).toMatchObject({
      sighting: { attendees: [{ name: 'Kim Sol' }] },
    });
  });

  it('are found in rows that are no tree', () => {
    const row = '<div data-email="kim@harbour.example" aria-label="Kim Sol, Awaiting"></div>';
    expect(read({ location: 'x', summary: `1 guest${row}` })).toMatchObject({
      sighting: { attendees: [{ name: 'Kim Sol', response: 'needs-action' }] },
    });
  });

  it('are unknown, never nobody, when only their number is shown', () => {
    const result = read({ summary: '57 guests' });
    expect(result).toMatchObject({
      problems: ['guests-collapsed'],
      sighting: { attendeeCount: 57 },
    });
    expect(JSON.stringify(result)).not.toContain('attendees');
    expect(JSON.stringify(read({}))).not.toContain('attendees');
  });

  it('without an address are counted and left out', () => {
    expect(
      read({ guests: [guest(undefined, 'Kim Sol'), guest('not an address', 'X')] }),
    ).toMatchObject({
      problems: ['guest-without-email', 'guest-without-email'],
    });
  });

  it('do not include the members of a group that is unfolded', () => {
    const member = guest('ada@harbour.example', 'Ada Moss');
    const group = guest(undefined, 'Crew (1)').replace('</div>', `${member}</div>`);
    expect(read({ guests: [group] })).toMatchObject({
      problems: ['guest-without-email'],
      sighting: { attendees: [{ email: 'ada@harbour.example' }] },
    });
  });
});

describe('a list that is not whole', () => {
  it('tells whom it shows and how many there are', () => {
    const guests = [guest('robin@harbour.example', 'Robin Vale, Attending')];
    expect(read({ summary: '12 guests<div>1 yes, 11 awaiting</div>', guests })).toMatchObject({
      problems: [],
      sighting: { attendees: [{ email: 'robin@harbour.example' }], attendeeCount: 12 },
    });
  });

  it('is unknown when it shows nothing but rooms', () => {
    const rooms = [guest('pier4@resource.calendar.google.com', 'Pier 4')];
    expect(read({ summary: '12 guests', rooms })).toMatchObject({
      problems: ['guests-collapsed'],
      sighting: { attendees: [{ kind: 'room' }], attendeeCount: 12 },
    });
  });

  it('counts in the digits of its language', () => {
    expect(read({ summary: '١٢ ضيفًا' })).toMatchObject({ sighting: { attendeeCount: 12 } });
  });
});

describe('a person of several nodes', () => {
  it('has the answer and the role that any of them tells', () => {
    const guests = [
      guest('kim@harbour.example', 'Kim Sol'),
      guest('kim@harbour.example', 'Kim Sol, Attending, Organiser'),
    ];
    expect(read({ guests })).toMatchObject({
      sighting: {
        organizerEmail: 'kim@harbour.example',
        attendees: [{ name: 'Kim Sol', response: 'accepted', organizer: true }],
      },
    });
  });

  it('is the organizer by the row’s id, whatever its words', () => {
    const guests = [guest('kim@harbour.example', 'Kim Sol, qeylIS', 'id="xDtlDlgOrg"')];
    expect(read({ guests })).toMatchObject({
      sighting: { organizerEmail: 'kim@harbour.example', attendees: [{ organizer: true }] },
    });
  });

  it('keeps a list of people apart by its fold or by the number after its name', () => {
    const guests = [
      guest('crew@harbour.example', 'Crew', 'data-is-expandable="true"'),
      guest('all@harbour.example', 'Everybody (204)'),
      guest('jr@harbour.example', 'Sol, Kim (Jr)'),
    ];
    expect(read({ guests })).toMatchObject({
      sighting: { attendees: [{ kind: 'group' }, { kind: 'group' }, { kind: 'person' }] },
    });
  });
});

describe('a guest’s label', () => {
  test.each([
    ['Kim Sol', 'en', { name: 'Kim Sol', organizer: false, optional: false }],
    [
      'Noh, Kim, Not attending, Optional',
      'en',
      { name: 'Noh, Kim', response: 'declined', organizer: false, optional: true },
    ],
    [
      'Kim Sol, Attending, Organiser',
      'en-GB',
      { name: 'Kim Sol', response: 'accepted', organizer: true, optional: false },
    ],
    [
      '山田 太郎、承諾、主催者',
      'ja',
      { name: '山田 太郎', response: 'accepted', organizer: true, optional: false },
    ],
    [
      'kim@harbour.example, Awaiting',
      'en',
      { response: 'needs-action', organizer: false, optional: false },
    ],
    ['', 'en', { organizer: false, optional: false }],
  ])('%j', (label, language, expected) => {
    expect(readGuestLabel(label, 'kim@harbour.example', language)).toEqual(expected);
  });

  it('ends the name where the row shows it to end, in a language nobody listed', () => {
    expect(readGuestLabel('Kim Sol, jISaH', 'k@x.example', 'tlh', 'Kim Sol').name).toBe('Kim Sol');
    // An answer stands before a word that nobody knows.
    expect(readGuestLabel('Sol, Kim, Abgelehnt, qeylIS', 'k@x.example', 'de', 'Sol, Kim')).toEqual({
      name: 'Sol, Kim',
      response: 'declined',
      organizer: false,
      optional: false,
    });
    expect(readGuestLabel('Kim Sol', 'k@x.example', 'tlh', 'K').name).toBe('Kim Sol');
  });
});

describe('the rest of a card', () => {
  it('is place and call', () => {
    const meet = 'https://meet.google.com/abc-defg-hij?hs=224';
    expect(read({ location: 'Pier 4, Dock B', meet })).toMatchObject({
      sighting: {
        location: 'Pier 4, Dock B',
        conferencing: 'https://meet.google.com/abc-defg-hij',
      },
    });
  });

  it('is the place without its hidden word where there is no plain one', () => {
    const html = card({ location: 'Pier 4' }).replace(/data-text="[^"]*"/, '');
    const open = findOpenCard(show(html));
    const result = open && readCard(open, { account: ACCOUNT, now: NOW, chipOf: () => CHIP });
    expect(result).toMatchObject({ sighting: { location: 'Pier 4' } });
  });
});

describe('cards that are not read', () => {
  it('have another event’s heading, as recycled ones do for a moment', () => {
    expect(read({ title: 'Old one' })).toEqual({ reason: 'card-title-mismatch' });
  });

  it('have no chip or no id', () => {
    expect(read({}, null)).toEqual({ reason: 'card-without-chip' });
    expect(read({ rawId: 'REDACTED' })).toEqual({ reason: 'card-without-id' });
  });

  it('know an event whose title is longer than what is kept of one', () => {
    const title = 'Overlong '.repeat(1_000);
    const chip = { ...CHIP, title: title.slice(0, MAX_TITLE) };
    expect(read({ title }, chip)).toMatchObject({ sighting: { detail: 'bubble' } });
  });

  it('accept the bare title of an event that a list numbers by day', () => {
    for (const title of ['Sync (Day 1 of 3)', 'Sync（1/3 日目）']) {
      expect(read({}, { ...CHIP, title })).toMatchObject({ sighting: { title: 'Sync' } });
    }
  });
});

describe('the open card', () => {
  test.each([
    ['transparent while it opens', card({ style: 'opacity: 0; transform: translate(0px, 32px);' })],
    ['hidden after it closed', card({ style: 'display: none' })],
    ['hidden with what holds it', `<div style="visibility:hidden">${card()}</div>`],
    ['a task’s', card().replaceAll('xDetDlg', 'other')],
    ['another dialog', '<div role="dialog">Settings</div>'],
  ])('is none when the dialog is %s', (_, html) => {
    expect(findOpenCard(show(html))).toBeNull();
  });

  it('is the visible one of several', () => {
    const open = findOpenCard(show(card({ id: 'old', style: 'opacity: 0' }) + card({ id: 'new' })));
    expect(open && cardEventId(open)).toBe('new');
  });

  it('of a task or a task block is about no event', () => {
    const id = (rawId: string) => {
      const open = findOpenCard(show(card({ rawId })));
      return open && cardEventId(open);
    };
    expect(id(`ttb_${encodeId('abc')}`)).toBeNull();
    expect(id('tasks_abc')).toBeNull();
    expect(id(encodeId('abc'))).toBe('abc');
  });
});
