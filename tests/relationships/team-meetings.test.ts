import { describe, expect, it } from 'vitest';
import type { Invitation } from '@/utils/records/schema-between';
import { lastPresented, teamMeetings } from '@/utils/relationships/team-meetings';
import { meeting } from '../builders';
import { DAY, NOW, standing } from './standings';

const standings = new Map(
  [
    standing({ id: 'report', relation: 'report', functionId: 'product' }),
    standing({ id: 'colleague', functionId: 'product', level: 'individual' }),
    standing({ id: 'lawyer', functionId: 'legal' }),
    standing({ id: 'guest', functionId: 'product', emails: ['kit@elsewhere.example'] }),
  ].map((one) => [one.person.id, one]),
);
const ahead = (title: string, days: number, personIds: string[], facts = {}) => ({
  meeting: meeting({ id: `${title}-${days}`, title, start: NOW + days * DAY, ...facts }),
  personIds,
});
const titles = (meetings: Parameters<typeof teamMeetings>[0]) =>
  teamMeetings(meetings, standings, 'product').map(({ title }) => title);

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
