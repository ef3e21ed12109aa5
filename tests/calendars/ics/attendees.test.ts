import { describe, expect, it } from 'vitest';
import { readIcs } from '@/utils/calendars/ics/read-ics';
import { calendar, event } from './calendar-text';

function read(...lines: readonly string[]) {
  const text = calendar(event('DTSTART:20260302T080000Z', ...lines));
  const { sightings, problems } = readIcs(text, { now: 0 });
  expect(problems).toEqual([]);
  return sightings[0];
}

function guest(line: string) {
  return read(line)?.attendees?.[0];
}

describe('a guest', () => {
  it.each([
    ['ATTENDEE:mailto:Ada@Firm.example', 'ada@firm.example'],
    ['ATTENDEE:MAILTO:ada@firm.example', 'ada@firm.example'],
    ['ATTENDEE:ada@firm.example', 'ada@firm.example'],
    ['ATTENDEE:mailto:<ada@firm.example>', 'ada@firm.example'],
    ['ATTENDEE:mailto: ada@ firm.example', 'ada@firm.example'],
    ["ATTENDEE:mailto:sean.o'hara@firm.example", "sean.o'hara@firm.example"],
    ["ATTENDEE:mailto:'ada@firm.example'", 'ada@firm.example'],
    ['ATTENDEE;EMAIL=ada@firm.example:urn:uuid:0b1c', 'ada@firm.example'],
    ['ATTENDEE:mailto:ada%2Bcal@firm.example', 'ada+cal@firm.example'],
    ['ATTENDEE:mailto:o%27neil%40firm.example', "o'neil@firm.example"],
    ['ATTENDEE:mailto:100%@firm.example', '100%@firm.example'],
    ['ATTENDEE;CN=ada@firm.example:invalid:nomail', 'ada@firm.example'],
    ['ATTENDEE;CN=Ada: the first:mailto:ada@firm.example', 'ada@firm.example'],
    ['ATTENDEE;CN="Ada:mailto:ada@firm.example', 'ada@firm.example'],
  ])('has the address of %s', (line, email) => {
    expect(guest(line)?.email).toBe(email);
  });

  it.each([
    ['CN=Ada Okafor', 'Ada Okafor'],
    ['CN="Okafor, Ada"', 'Okafor, Ada'],
    ['CN="\'Ada Okafor\'"', 'Ada Okafor'],
    ['CN="Okafor, Ada <ada@firm.example> (ada@firm.example)"', 'Okafor, Ada'],
    ["CN=Ada ^'the first^' Okafor", 'Ada "the first" Okafor'],
    ['CN=ada@firm.example', undefined],
    ['CN=""', undefined],
  ])('is called as %s says', (name, expected) => {
    expect(guest(`ATTENDEE;${name};RSVP=TRUE:mailto:ada@firm.example`)?.name).toBe(expected);
  });

  it('may have a name alone, as in Exchange', () => {
    const line = 'ATTENDEE;CN=Ada Okafor:/o=FIRM/ou=Group/cn=Recipients/cn=0a1b-ada';
    expect(guest(line)).toEqual({ kind: 'person', name: 'Ada Okafor' });
  });

  it('is nobody without either', () => {
    expect(read('ATTENDEE:invalid:nomail')?.attendees).toBeUndefined();
  });

  it.each([
    ['PARTSTAT=ACCEPTED', 'accepted'],
    ['PARTSTAT=Declined', 'declined'],
    ['PARTSTAT=TENTATIVE', 'tentative'],
    ['PARTSTAT=NEEDS-ACTION', 'needs-action'],
    // Who sends somebody else does not come.
    ['PARTSTAT=DELEGATED', 'declined'],
    ['PARTSTAT=X-LATER', undefined],
    ['RSVP=TRUE', undefined],
  ])('with %s answered %s', (part, response) => {
    expect(guest(`ATTENDEE;${part}:mailto:ada@firm.example`)?.response).toBe(response);
  });

  it.each([
    ['ROLE=OPT-PARTICIPANT', true],
    ['ROLE=NON-PARTICIPANT', true],
    ['ROLE=REQ-PARTICIPANT', false],
    ['RSVP=TRUE', undefined],
  ])('with %s is optional: %s', (part, optional) => {
    expect(guest(`ATTENDEE;${part}:mailto:ada@firm.example`)?.optional).toBe(optional);
  });

  it.each([
    ['CUTYPE=INDIVIDUAL:mailto:ada@firm.example', 'person'],
    ['CUTYPE=ROOM:mailto:r4@firm.example', 'room'],
    ['CUTYPE=RESOURCE:mailto:beamer@firm.example', 'room'],
    ['CUTYPE=GROUP:mailto:all@firm.example', 'group'],
    ['CUTYPE=INDIVIDUAL:mailto:c_18@resource.calendar.google.com', 'room'],
    ['RSVP=TRUE:mailto:c_18@resource.calendar.google.com', 'room'],
  ])('of %s is a %s', (line, kind) => {
    expect(guest(`ATTENDEE;${line}`)?.kind).toBe(kind);
  });

  it('is there once, with all that several lines say', () => {
    const one = read(
      'ATTENDEE;MEMBER="mailto:all@firm.example";CN=Ada:mailto:ada@firm.example',
      'ATTENDEE;PARTSTAT=DECLINED:mailto:ada@firm.example',
    );
    expect(one?.attendees).toEqual([
      { kind: 'person', email: 'ada@firm.example', name: 'Ada', response: 'declined' },
    ]);
  });
});

describe('whoever invites', () => {
  it('is marked among the guests and is no guest of their own accord', () => {
    const one = read(
      'ORGANIZER;CN=Ada:mailto:ada@firm.example',
      'ATTENDEE:mailto:tom@firm.example',
    );
    expect(one).toMatchObject({ organizerEmail: 'ada@firm.example', organizerName: 'Ada' });
    expect(one?.attendees).toEqual([{ kind: 'person', email: 'tom@firm.example' }]);
  });
});

describe('lines', () => {
  it.each(['\r\n', '\n', '\r', '\r\r\n'])('end with %j and are folded', (end) => {
    const text = calendar(
      event(
        'DTSTART:20260302T080000Z',
        'SUMMARY:Pri\r\n cing',
        'ATTENDEE;CN="Okafor, A\r\n\tda";PARTSTAT=ACC\r\n EPTED:mailto:ad\r\n a@firm.example',
      ),
    );
    const { sightings, problems } = readIcs(`\ufeff${text.replaceAll('\r\n', end)}`);
    expect(problems).toEqual([]);
    expect(sightings[0]?.title).toBe('Pricing');
    expect(sightings[0]?.attendees).toEqual([
      { kind: 'person', email: 'ada@firm.example', name: 'Okafor, Ada', response: 'accepted' },
    ]);
  });

  it('may be folded right behind the name', () => {
    const text = calendar(
      event(
        'DTSTART\r\n ;TZID=Europe/Berlin\r\n :20260302T090000',
        'SUMMARY\r\n :Pricing',
        'X-OTHER\r\n :1',
        'ATTENDEE\r\n ;CN=Ada\r\n :mailto:ada@firm.example',
      ),
    );
    const { sightings, problems } = readIcs(text);
    expect(problems).toEqual([]);
    expect(sightings[0]).toMatchObject({
      title: 'Pricing',
      start: Date.UTC(2026, 2, 2, 8),
      attendees: [{ kind: 'person', email: 'ada@firm.example', name: 'Ada' }],
    });
  });

  it('of older programs are quoted-printable', () => {
    const line = 'SUMMARY;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gespr=C3=A4ch mit=\r\n Zo=C3=AB';
    expect(read(line)?.title).toBe('Gespräch mit Zoë');
  });
});
