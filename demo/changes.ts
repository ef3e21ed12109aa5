import * as v from 'valibot';

const times = v.variant('allDay', [
  v.object({ allDay: v.literal(false), start: v.number(), end: v.number() }),
  v.object({ allDay: v.literal(true), start: v.string(), end: v.string() }),
]);

const change = v.variant('do', [
  v.object({
    do: v.literal('save'),
    title: v.string(),
    times,
    guests: v.array(v.object({ email: v.string(), optional: v.boolean() })),
    location: v.string(),
    description: v.string(),
  }),
  v.object({
    do: v.literal('answer'),
    id: v.string(),
    response: v.picklist(['accepted', 'declined', 'tentative']),
  }),
]);

/** What the page asks to change. */
export type Change = v.InferOutput<typeof change>;

/** Null for anything that is not a change. */
export function readChange(body: string): Change | null {
  try {
    const result = v.safeParse(change, JSON.parse(body));
    return result.success ? result.output : null;
  } catch {
    return null;
  }
}
