import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  type LineEdge,
  ME,
  NO_LINE,
  type Related,
  reportingLine,
} from '@/utils/functions/reporting-line';

/** "bo<ines" for "bo reports to ines". */
const edges = (text: string): LineEdge[] =>
  text.split(' ').map((pair) => {
    const [personId = '', managerId = ''] = pair.split('<');
    return { personId, managerId };
  });

const sets = (of: ReturnType<typeof reportingLine>) => ({
  above: [...of.above].sort(),
  below: [...of.below].sort(),
});

describe('reportingLine', () => {
  it('is the chain above and everybody below, and nobody beside', () => {
    const line = reportingLine(
      edges('me<tove tove<jan jan<ada peer<tove niece<peer bo<me eli<bo fay<eli aunt<jan'),
    );
    expect(sets(line)).toEqual({ above: ['ada', 'jan', 'tove'], below: ['bo', 'eli', 'fay'] });
    expect(between(line, 'ada')).toEqual(['tove', 'jan']);
    expect(between(line, 'tove')).toEqual([]);
    expect(between(line, 'fay')).toEqual(['bo', 'eli']);
    expect(between(line, 'peer')).toEqual([]);
  });

  it('knows nothing without a place for the user', () => {
    expect(reportingLine(edges('bo<ines ines<ada'))).toEqual(NO_LINE);
    expect(reportingLine([])).toEqual(NO_LINE);
    expect(reportingLine(edges('me<me')).known).toBe(false);
  });

  it('takes in both of two managers, and the shorter way to who is above both', () => {
    const line = reportingLine(edges('me<tove me<dot tove<jan jan<ada dot<ada'));
    expect(sets(line).above).toEqual(['ada', 'dot', 'jan', 'tove']);
    expect(between(line, 'ada')).toEqual(['dot']);
  });

  it('ends circles, and leaves who is above above', () => {
    const line = reportingLine(edges('me<tove tove<jan jan<me ada<jan bo<me bo<bo eli<bo bo<eli'));
    expect(sets(line)).toEqual({ above: ['jan', 'tove'], below: ['bo', 'eli'] });
  });

  it('follows what the user said: a manager more, and a report who has no other manager', () => {
    const said: Related[] = [
      { id: 'dot', relation: 'manager' },
      { id: 'bo', relation: 'report' },
      { id: 'fay', relation: 'not-peer' },
    ];
    const line = reportingLine(edges('me<tove dot<ada bo<gil eli<bo fay<gil'), said);
    expect(sets(line)).toEqual({ above: ['ada', 'dot', 'tove'], below: ['bo', 'eli'] });
  });

  it('joins the places of a user who is in the tree twice', () => {
    const line = reportingLine(edges('me<tove bo<mara-2 mara-2<me mara-2<jan'), [], ['mara-2']);
    expect(sets(line)).toEqual({ above: ['jan', 'tove'], below: ['bo'] });
  });

  it('is what a walk up from everybody says, whatever the tree', () => {
    const node = fc.constantFrom(ME, ...'abcdefgh');
    const edge = fc.record({ personId: node, managerId: node });
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 16 }), (tree) => {
        const line = reportingLine(tree);
        const above = reach(tree, ME);
        const besides = tree.filter(({ personId }) => !above.has(personId));
        for (const id of 'abcdefgh') {
          expect(line.above.has(id)).toBe(above.has(id));
          expect(line.below.has(id)).toBe(reach(besides, id).has(ME));
        }
        for (const id of [...line.above, ...line.below]) {
          const way = [ME, ...between(line, id), id];
          const up = line.above.has(id);
          for (const [at, one] of way.slice(1).entries()) {
            const [personId, managerId] = up ? [way[at], one] : [one, way[at]];
            expect(tree).toContainEqual({ personId, managerId });
          }
        }
        expect(line.above.has(ME) || line.below.has(ME)).toBe(false);
      }),
    );
  });

  it('is quick for a large organisation, also one that is flat or a single long line', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index);
    const flat = many.map((index) => ({ personId: `p${index}`, managerId: ME }));
    const deep = many.map((index) => ({
      personId: `p${index}`,
      managerId: index === 0 ? ME : `p${index - 1}`,
    }));
    const start = performance.now();
    expect(reportingLine(flat).below.size).toBe(20_000);
    const line = reportingLine(deep);
    expect(between(line, 'p19999')).toHaveLength(19_999);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
});

/** Everybody that somebody's managers lead to. */
function reach(tree: readonly LineEdge[], from: string): Set<string> {
  const found = new Set<string>();
  const visit = (id: string) => {
    for (const { personId, managerId } of tree) {
      if (personId !== id || found.has(managerId)) continue;
      found.add(managerId);
      visit(managerId);
    }
  };
  visit(from);
  return found;
}
