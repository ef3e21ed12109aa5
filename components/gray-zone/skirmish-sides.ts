import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Skirmish, SkirmishSide } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** The two sides that a line names: its first two functions, and people on that of their function. */
export function guessSides(
  {
    functionIds,
    personIds,
  }: { functionIds: readonly AnyFunctionId[]; personIds: readonly string[] },
  people: ReadonlyMap<string, Pick<PersonStanding, 'person'>>,
): { sides: [SkirmishSide, SkirmishSide]; personIds: string[]; secondSideIds: string[] } {
  const [first, second] = functionIds;
  const side = (functionId: AnyFunctionId | undefined): SkirmishSide =>
    functionId === undefined ? {} : { functionId };
  const onSecond = (id: string) => {
    const theirs = people.get(id)?.person.functionId;
    if (theirs !== undefined && theirs === second) return true;
    // Nothing told which: whoever is named later is on the other side.
    return theirs === undefined && personIds.indexOf(id) > 0;
  };
  return {
    sides: [side(first), side(second)],
    personIds: [...personIds],
    secondSideIds: personIds.filter(onSecond),
  };
}

/** Who is on a side: 0 or 1. */
export function peopleOn(
  { personIds, secondSideIds }: Pick<Skirmish, 'personIds' | 'secondSideIds'>,
  side: 0 | 1,
): string[] {
  return personIds.filter((id) => secondSideIds.includes(id) === (side === 1));
}

/** The people of a skirmish once one side has others. Nobody is on both. */
export function withPeopleOn(
  skirmish: Pick<Skirmish, 'personIds' | 'secondSideIds'>,
  side: 0 | 1,
  ids: readonly string[],
): { personIds: string[]; secondSideIds: string[] } {
  const others = peopleOn(skirmish, side === 0 ? 1 : 0).filter((id) => !ids.includes(id));
  const [first, second] = side === 0 ? [ids, others] : [others, ids];
  return { personIds: [...first, ...second], secondSideIds: [...second] };
}
