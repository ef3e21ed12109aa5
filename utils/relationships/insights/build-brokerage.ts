import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { brokerage, type Tie } from '../brokerage';
import { hangingOn } from '../hanging-on';
import { onlyThroughMe } from '../network';
import type { BrokerageInsight, NetworkEdge } from './contract';
import type { Gathered } from './gather-people';
import { tieWeight } from './tied-people';

const ME = 'me';

interface Place {
  matters: ReadonlySet<AnyFunctionId>;
  now: number;
  own?: AnyFunctionId | undefined;
}

/** The user's place between people and functions, as seen from their calendar; null without ties. */
export function brokerageOf(
  shown: readonly Gathered[],
  everybody: Iterable<Gathered>,
  ties: readonly NetworkEdge[],
  { matters, now, own }: Place,
): BrokerageInsight | null {
  if (shown.length === 0) return null;
  // Places are names enough, and no id of a person can be taken for the user's.
  const all: Tie[] = ties.map(({ a, b, weight }) => ({ a: String(a), b: String(b), weight }));
  shown.forEach((one, index) => {
    all.push({ a: ME, b: String(index), weight: tieWeight(one, now) });
  });
  const members = shown.map(({ standing, strength, colleague }) => ({
    strength,
    ...(colleague && standing.person.functionId && { functionId: standing.person.functionId }),
  }));
  const colleagues = [...everybody].flatMap(({ standing, strength, colleague }) => {
    const { person, lastTouch } = standing;
    if (!colleague || person.functionId === undefined || lastTouch === undefined) return [];
    return [{ personId: person.id, functionId: person.functionId, lastTouch, strength }];
  });
  return {
    contacts: shown.length,
    ...brokerage(all, ME),
    onlyThroughMe: onlyThroughMe(members, ties, own, matters),
    hangingOn: hangingOn(colleagues, matters, now, own),
  };
}
