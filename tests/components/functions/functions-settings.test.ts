import { describe, expect, it } from 'vitest';
import { saysNothing } from '@/components/functions/says-nothing';
import { spareColour } from '@/components/functions/spare-colour';
import type { FunctionView } from '@/components/ui/functions-context';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { FUNCTION_COLOURS, type FunctionColour } from '@/utils/records/schema-functions';

const view = (id: AnyFunctionId, colour: FunctionColour = 'other'): FunctionView => ({
  id,
  name: id,
  colour,
  matters: false,
  own: false,
});

describe('functions in the settings', () => {
  it('step back when nobody is in them and nothing is said of them', () => {
    const all = (['legal', 'finance', 'sales', 'data', 'own-0000abcd'] as const).map((id) =>
      view(id),
    );
    const records = [{ id: 'own-0000abcd' }, { id: 'data' }] as const;
    const people = new Map<AnyFunctionId, number>([['legal', 1]]);
    expect([...saysNothing(all, records, people, 'sales')]).toEqual(['finance']);
  });

  it('give a new one the colour that the fewest have, and the hollow one last', () => {
    expect(spareColour([])).toBe(FUNCTION_COLOURS[0]);
    const crafts = FUNCTION_COLOURS.filter((colour) => colour !== 'other');
    const one = crafts.filter((colour) => colour !== 'legal').map((c) => view('legal', c));
    expect(spareColour(one)).toBe('legal');
    expect(spareColour(crafts.map((colour) => view('legal', colour)))).not.toBe('other');
  });
});
