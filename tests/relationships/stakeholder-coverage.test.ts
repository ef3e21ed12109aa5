import { describe, expect, it } from 'vitest';
import type { StakeholderRole } from '@/utils/records/schema';
import { stakeholderCoverage } from '@/utils/relationships/stakeholder-coverage';
import { DAY, NOW, standing } from './standings';

const covered = (roles: ReturnType<typeof stakeholderCoverage>) =>
  roles.filter((one) => one.covered).map(({ role }) => role);
const as = (...stakeholderRoles: StakeholderRole[]) => ({ stakeholderRoles });

describe('stakeholderCoverage', () => {
  it('names all five roles, also those that nobody has', () => {
    expect(stakeholderCoverage([], NOW)).toEqual(
      ['sponsor', 'promotion-committee', 'board', 'mentor', 'champion'].map((role) => ({
        role,
        people: [],
        covered: false,
      })),
    );
  });

  it('covers a role with one person in touch, within the 30 days of stakeholders', () => {
    const sponsor = standing(as('sponsor', 'mentor'), [29]);
    const board = standing(as('board'), [31]);
    expect(covered(stakeholderCoverage([sponsor, board], NOW))).toEqual(['sponsor', 'mentor']);
  });

  it('lists whom there was no contact with for longest first', () => {
    const people = [
      standing({ id: 'recent', ...as('board') }, [3]),
      standing({ id: 'long', ...as('board') }, [90]),
      standing({ id: 'never', ...as('board') }),
    ];
    const board = stakeholderCoverage(people, NOW).find(({ role }) => role === 'board');
    expect(board?.people.map(({ person }) => person.id)).toEqual(['never', 'long', 'recent']);
    expect(board?.covered).toBe(true);
  });

  it('is not covered by whom the user never met, muted, or let lapse; a snooze changes nothing', () => {
    const none = (...people: Parameters<typeof stakeholderCoverage>[0]) =>
      covered(stakeholderCoverage(people, NOW));
    expect(none(standing({ ...as('board'), createdAt: NOW - DAY }))).toEqual([]);
    expect(none(standing({ ...as('board'), muted: true }, [1]))).toEqual([]);
    expect(none(standing(as('board'), [46]))).toEqual([]);
    expect(none(standing({ ...as('board'), snoozedUntil: NOW + DAY }, [46]))).toEqual([]);
    expect(none(standing({ ...as('board'), snoozedUntil: NOW + DAY }, [2]))).toEqual(['board']);
  });

  it('without a rhythm is covered by contact within a quarter', () => {
    const noRhythm = { ...as('board'), cadenceDays: null };
    expect(covered(stakeholderCoverage([standing(noRhythm, [89])], NOW))).toEqual(['board']);
    expect(covered(stakeholderCoverage([standing(noRhythm, [91])], NOW))).toEqual([]);
  });

  it('is covered by a meeting ahead with somebody met before', () => {
    expect(covered(stakeholderCoverage([standing(as('board'), [60, -5])], NOW))).toEqual(['board']);
  });

  it('takes a quarter for whom the user wants no rhythm', () => {
    const free = { ...as('champion'), cadenceDays: null };
    expect(covered(stakeholderCoverage([standing(free, [89])], NOW))).toEqual(['champion']);
    expect(covered(stakeholderCoverage([standing(free, [90])], NOW))).toEqual([]);
  });

  it('leaves the user out', () => {
    const me = standing({ emails: ['mara.vogt@lumen.example'], ...as('board') });
    expect(stakeholderCoverage([me], NOW).every(({ people }) => people.length === 0)).toBe(true);
  });
});
