import { describe, expect, it } from 'vitest';
import type { Invitation } from '@/utils/records/schema-between';
import { isTeamMeeting, lastPresented, teamMeetings } from '@/utils/relationships/team-meetings';
import { meeting } from '../builders';
import { DAY, NOW, standing } from './standings';

const standings = new Map(
  [
    standing({ id: 'report', relation: 'report', functionId: 'product' }),
    standing({ id: 'colleague', functionId: 'product', level: 'individual' }),
    standing({ id: 'second', relation: 'report', functionId: 'data' }),
    standing({ id: 'third', relation: 'report', functionId: 'data' }),
    standing({ id: 'lawyer', functionId: 'legal' }),
    standing({ id: 'guest', functionId: 'product', emails: ['kit@elsewhere.example'] }),
  ].map((one) => [one.person.id, one]),
);
const ahead = (title: string, days: number, personIds: string[], facts = {}) => ({
  meeting: meeting({ id: `${title}-${days}`, title, start: NOW + days * DAY, ...facts }),
  personIds,
});
const titles = (meetings: Parameters<typeof teamMeetings>[0]) =>
  teamMeetings(meetings, standings, 'product', NOW).map(({ title }) => title);

describe('teamMeetings', () => {
  it('knows what repeats with mostly own people, with its dates', () => {
    const team = ['report', 'colleague'];
    const found = teamMeetings(
      [
        ahead('Stand-up', 1, team),
        ahead('Stand-up', 3, team),
        ahead('Retro', 2, [...team, 'lawyer']),
      ],
      standings,
      'product',
      NOW,
    );
    expect(found.map(({ title, dates }) => [title, dates.length])).toEqual([['Stand-up', 2]]);
  });

  it('takes the word of a source that something recurs', () => {
    expect(titles([ahead('Retro', 2, ['report', 'colleague'], { recurring: true })])).toEqual([
      'Retro',
    ]);
  });

  it('leaves out one-to-ones, mixed rounds, guests from outside, and what is not held', () => {
    const twice = (title: string, ids: string[], facts = {}) => [
      ahead(title, 1, ids, facts),
      ahead(title, 8, ids, facts),
    ];
    const team = ['report', 'colleague'];
    expect(
      titles([
        ...twice('One-to-one', ['report']),
        ...twice('Triangle', ['report', 'lawyer']),
        ...twice('Agency', ['guest', 'report']),
        ...twice('Cancelled', team, { status: 'cancelled' }),
        ...twice('Declined', team, { myResponse: 'declined' }),
        ...twice('Offsite', team, { allDay: true }),
        ...twice('', team),
      ]),
    ).toEqual([]);
  });
});

describe('teamMeetings with little to go by', () => {
  const team = ['report', 'colleague'];

  it('knows a date of which only the tile was read by the others of its series, past ones too', () => {
    const found = teamMeetings(
      [ahead('Jour fixe', -7, team), ahead('Jour fixe', 7, [])],
      standings,
      'product',
      NOW,
    );
    expect(found.map(({ dates }) => dates.map(({ start }) => start))).toEqual([[NOW + 7 * DAY]]);
  });

  it('takes a counted title for one series, in any script', () => {
    for (const title of ['Review', '週次レビュー', 'اجتماع الفريق']) {
      const found = [ahead(`${title} #41`, 1, team), ahead(`${title} #42`, 8, team)];
      expect(titles(found)).toEqual([`${title} #41`]);
    }
    expect(titles([ahead('1:1:1', 1, team), ahead('2:2:2', 8, team)])).toEqual([]);
  });

  it('tells two circles of one title apart', () => {
    const found = teamMeetings(
      [
        ahead('Team', 1, team),
        ahead('Team', 2, ['second', 'third']),
        ahead('Team', 8, team),
        ahead('Team', 9, ['second', 'third']),
      ],
      standings,
      'product',
      NOW,
    );
    expect(found.map(({ dates }) => dates.length)).toEqual([2, 2]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it('gives a date without guests to the circle of its calendar series', () => {
    const of = (uid: string) => ({ iCalUID: uid });
    const found = teamMeetings(
      [
        ahead('Team', 1, team, of('a')),
        ahead('Team', 2, ['lawyer', 'guest'], of('b')),
        ahead('Team', 8, [], of('a')),
        ahead('Team', 9, [], of('b')),
      ],
      standings,
      'product',
      NOW,
    );
    expect(found.map(({ dates }) => dates.map(({ id }) => id))).toEqual([['Team-1', 'Team-8']]);
  });

  it('stays one when a peer came once', () => {
    const once = ahead('Stand-up', 1, ['report', 'colleague', 'lawyer', 'guest']);
    expect(titles([once, ahead('Stand-up', 3, team), ahead('Stand-up', 5, team)])).toEqual([
      'Stand-up',
    ]);
  });

  it('has more guests than are known, but is no assembly', () => {
    const twice = (attendeeCount: number) => [
      ahead('Weekly', 1, team, { attendeeCount }),
      ahead('Weekly', 8, team, { attendeeCount }),
    ];
    expect(titles(twice(9))).toEqual(['Weekly']);
    expect(titles(twice(140))).toEqual([]);
  });

  it('without the user’s function is one of reports alone', () => {
    const of = (ids: string[]) =>
      teamMeetings([ahead('A', 1, ids), ahead('A', 8, ids)], standings, undefined, NOW);
    expect(of(['colleague', 'lawyer'])).toEqual([]);
    expect(of(['second', 'third'])).toHaveLength(1);
  });
});

describe('isTeamMeeting', () => {
  it('is told of one date alone where a source says that it recurs', () => {
    const one = ahead('Retro', 0, ['report', 'colleague']);
    expect(isTeamMeeting(one, standings, 'product')).toBe(false);
    const recurring = { ...one, meeting: { ...one.meeting, recurring: true } };
    expect(isTeamMeeting(recurring, standings, 'product')).toBe(true);
    expect(isTeamMeeting({ ...recurring, personIds: [] }, standings, 'product')).toBe(false);
  });
});

describe('lastPresented', () => {
  const invitation = (at: number, personIds: string[]): Invitation => ({
    id: `${at}`,
    createdAt: 0,
    updatedAt: 0,
    meetingTitle: 'Stand-up',
    at,
    personIds,
  });
  const functionOf = (id: string) => standings.get(id)?.person.functionId;

  it('is the newest of the function, or none', () => {
    const all = [
      invitation(1, ['lawyer']),
      invitation(3, ['lawyer', 'report']),
      invitation(5, ['report']),
    ];
    expect(lastPresented(all, 'legal', functionOf)?.at).toBe(3);
    expect(lastPresented(all, 'finance', functionOf)).toBeNull();
    expect(lastPresented([invitation(1, ['gone'])], 'legal', functionOf)).toBeNull();
  });
});
