import type { Favour } from '@/utils/records/schema-between';

/** A favour, or the part of it, for which nothing has come back yet from or to one person. */
export interface Debt {
  favour: Favour;
  personId: string;
  /** What is still open of the favour's weight, 1 up to that weight. */
  open: number;
}

/** Everything open with one person, on one side. */
export interface PersonDebts {
  personId: string;
  /** Biggest first, then the older. */
  debts: Debt[];
  /** Sum of what is open. For the order only: nothing here has a price. */
  open: number;
}

/**
 * What is still open after what came back, by person: `byMe` for help received, `toMe` for help
 * given. With several people each has their own part; more coming back than was given leaves
 * nothing open, and the two sides are never set off against each other (ours). Favours and
 * settlements after `now` do not count. Whoever has most open comes first.
 */
export function owed(
  favours: readonly Favour[],
  now: number,
): { byMe: PersonDebts[]; toMe: PersonDebts[] } {
  const open = favours.filter(({ at }) => at <= now).flatMap((favour) => debtsOf(favour, now));
  return {
    byMe: byPerson(open.filter(({ favour }) => favour.direction === 'received')),
    toMe: byPerson(open.filter(({ favour }) => favour.direction === 'given')),
  };
}

function debtsOf(favour: Favour, now: number): Debt[] {
  return [...new Set(favour.personIds)].flatMap((personId) => {
    const open = openWith(personId, favour, now);
    return open > 0 ? [{ favour, personId, open }] : [];
  });
}

/** What is still open of one favour with one of its people: 0 up to its weight. */
export function openWith(personId: string, favour: Favour, now: number): number {
  const back = (favour.settlements ?? [])
    .filter((one) => one.personId === personId && one.at <= now)
    .reduce((sum, { weight }) => sum + weight, 0);
  return Math.max(0, favour.weight - back);
}

function byPerson(debts: readonly Debt[]): PersonDebts[] {
  const people = new Map<string, Debt[]>();
  for (const debt of debts) {
    const known = people.get(debt.personId);
    if (known) known.push(debt);
    else people.set(debt.personId, [debt]);
  }
  return [...people]
    .map(([personId, all]) => ({
      personId,
      debts: all.sort((a, b) => b.open - a.open || a.favour.at - b.favour.at),
      open: all.reduce((sum, { open }) => sum + open, 0),
    }))
    .sort((a, b) => b.open - a.open || oldest(a) - oldest(b));
}

function oldest({ debts }: PersonDebts): number {
  return debts.reduce((first, { favour }) => Math.min(first, favour.at), Number.POSITIVE_INFINITY);
}
