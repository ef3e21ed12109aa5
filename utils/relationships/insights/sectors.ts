import { type AnyFunctionId, FUNCTIONS, isOwnFunction } from '@/utils/functions/taxonomy';

export interface Sector {
  functionId?: AnyFunctionId;
  /** Places of its people, strongest first. */
  members: number[];
  /** Clockwise from the top, radians. */
  from: number;
  to: number;
}

/**
 * The circle by function, each as wide as it has people, in the order of the taxonomy; the functions
 * that the user added come after the built-in ones, people without one last.
 */
export function sectorsOf(
  people: readonly { strength: number; functionId?: AnyFunctionId }[],
): Sector[] {
  const groups = new Map<AnyFunctionId | undefined, number[]>();
  people.forEach(({ functionId }, index) => {
    const group = groups.get(functionId);
    if (group) group.push(index);
    else groups.set(functionId, [index]);
  });
  const ids = [...groups.keys()].sort((a, b) => placeOf(a) - placeOf(b) || compare(a, b));
  // One more than there are people: a function of one is still a direction of its own.
  const all = people.length + ids.length;
  const strength = (index: number) => people[index]?.strength ?? 0;
  let from = 0;
  return ids.map((functionId) => {
    const members = groups.get(functionId) ?? [];
    members.sort((a, b) => strength(b) - strength(a) || a - b);
    const to = from + (2 * Math.PI * (members.length + 1)) / all;
    const sector = { ...(functionId && { functionId }), members, from, to };
    from = to;
    return sector;
  });
}

function placeOf(id: AnyFunctionId | undefined): number {
  if (id === undefined) return FUNCTIONS.length + 1;
  return isOwnFunction(id) ? FUNCTIONS.length : FUNCTIONS.indexOf(id);
}

function compare(a: AnyFunctionId | undefined, b: AnyFunctionId | undefined): number {
  const [one, other] = [a ?? '', b ?? ''];
  return one < other ? -1 : one > other ? 1 : 0;
}
