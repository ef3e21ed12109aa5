import type { Favour } from '@/utils/records/schema-between';
import { balance, type Help } from './reciprocity';

export interface Reciprocity {
  /** −1 to 1, see `balance`; null while nothing was given or received. */
  balance: number | null;
  /** Acts of help, each counted once whatever its size. */
  given: number;
  received: number;
}

/**
 * Who has helped whom, between the user and one person, up to `now`. A favour for several people
 * counts whole with each; what came back for it counts as help the other way at its own time.
 */
export function reciprocityWith(
  personId: string,
  favours: readonly Favour[],
  now: number,
): Reciprocity {
  return summary(
    favours.flatMap((favour) => helpWith(personId, favour)),
    now,
  );
}

/** The same for everybody with whom there is any help, in one pass. */
export function reciprocityByPerson(
  favours: readonly Favour[],
  now: number,
): ReadonlyMap<string, Reciprocity> {
  const help = new Map<string, Help[]>();
  for (const favour of favours) {
    for (const personId of new Set(favour.personIds)) {
      const known = help.get(personId);
      const more = helpWith(personId, favour);
      if (known) known.push(...more);
      else help.set(personId, more);
    }
  }
  return new Map([...help].map(([personId, acts]) => [personId, summary(acts, now)]));
}

/** Over everybody: a favour for several is one act, whatever came back one act for each. */
export function reciprocityOverall(favours: readonly Favour[], now: number): Reciprocity {
  return summary(
    favours.flatMap((favour) => acts(favour, favour.settlements ?? [])),
    now,
  );
}

function helpWith(personId: string, favour: Favour): Help[] {
  if (!favour.personIds.includes(personId)) return [];
  return acts(
    favour,
    (favour.settlements ?? []).filter((one) => one.personId === personId),
  );
}

function acts(favour: Favour, returned: NonNullable<Favour['settlements']>): Help[] {
  const back = favour.direction === 'given' ? 'received' : 'given';
  return [
    { direction: favour.direction, weight: favour.weight, at: favour.at },
    ...returned.map(({ weight, at }): Help => ({ direction: back, weight, at })),
  ];
}

function summary(help: readonly Help[], now: number): Reciprocity {
  const done = help.filter(({ at }) => at <= now);
  const given = done.filter(({ direction }) => direction === 'given').length;
  return { balance: balance(done, now), given, received: done.length - given };
}
