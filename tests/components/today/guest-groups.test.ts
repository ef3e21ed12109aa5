import { describe, expect, it } from 'vitest';
import { daySummary } from '@/components/today/day-summary';
import { guestGroups } from '@/components/today/guest-groups';
import type { Person } from '@/utils/records/schema';
import { personStanding } from '@/utils/relationships/person-standing';
import { attendance, HOUR, history, meeting, person, profile } from '../../builders';

const NOW = Date.UTC(2026, 4, 12, 8, 18);
const DAY = 24 * HOUR;

function standing(facts: Partial<Person>, lastMet?: number) {
  const past = lastMet === undefined ? [] : [meeting({ start: lastMet })];
  return personStanding(person(facts), history(past), profile(), NOW);
}
const guest = (of: { person: Person }, response: 'accepted' | 'declined' = 'accepted') => ({
  person: of.person,
  attendance: attendance({ personId: of.person.id, response }),
});
const byId = (...all: ReturnType<typeof standing>[]) =>
  new Map(all.map((one) => [one.person.id, one]));

describe('who of a meeting is shown how', () => {
  const finance = standing({ functionId: 'finance' }, NOW - 10 * DAY);
  const legal = standing({ functionId: 'legal' }, NOW - 80 * DAY);
  const nobodyKnows = standing({});
  const product = standing({ functionId: 'product' });
  const manager = standing({ relation: 'manager' });
  const vendor = standing({ emails: ['a@vendor.example'] });
  const self = standing({ emails: profile().emails });
  const all = byId(finance, legal, nobodyKnows, product, manager, vendor, self);

  it('gives a block to peers of other functions, longest out of touch first', () => {
    const { peers } = guestGroups([guest(finance), guest(legal), guest(product)], all);
    expect(peers).toEqual([legal, finance]);
  });

  it('asks about those whose function nobody knows', () => {
    expect(guestGroups([guest(nobodyKnows)], all).unsorted).toEqual([nobodyKnows]);
  });

  it('names the rest on one line, and never the user', () => {
    const { others, peers } = guestGroups(
      [guest(product), guest(manager), guest(vendor), guest(self)],
      all,
    );
    expect(others).toEqual([product, manager, vendor]);
    expect(peers).toEqual([]);
  });

  it('does not prepare for somebody who said no', () => {
    const { peers, others } = guestGroups([guest(finance, 'declined')], all);
    expect(peers).toEqual([]);
    expect(others).toEqual([finance]);
  });

  it('shows people of known function while the own function is not known', () => {
    const unsaid = profile();
    delete unsaid.functionId;
    const someone = personStanding(person({ functionId: 'legal' }), history(), unsaid, NOW);
    expect(guestGroups([guest(someone)], byId(someone)).peers).toEqual([someone]);
  });
});

describe('the day in numbers', () => {
  it('counts today only, and lists what is not over', () => {
    const finance = standing({ functionId: 'finance' });
    const all = byId(finance);
    const over = { meeting: meeting({ start: NOW - 2 * HOUR }), guests: [guest(finance)] };
    const later = { meeting: meeting({ start: NOW + 2 * HOUR }), guests: [guest(finance)] };
    const alone = { meeting: meeting({ start: NOW + 3 * HOUR }), guests: [] };
    const tomorrow = { meeting: meeting({ start: NOW + DAY }), guests: [guest(finance)] };
    const summary = daySummary([over, later, alone, tomorrow], all, NOW, 'Europe/Berlin');
    expect(summary).toMatchObject({ meetings: 3, withPeers: 2 });
    expect(summary.later.map(({ meeting: { id } }) => id)).toEqual([later.meeting.id]);
  });
});
