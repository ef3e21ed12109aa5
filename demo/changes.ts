import * as v from 'valibot';
import { repeat } from './repeat';

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
    repeat: v.optional(repeat),
  }),
  v.object({
    do: v.literal('answer'),
    id: v.string(),
    response: v.picklist(['accepted', 'declined', 'tentative']),
  }),
  v.object({ do: v.literal('edit'), id: v.string(), title: v.string(), times }),
  /** Of a series, this occurrence alone. */
  v.object({ do: v.literal('delete'), id: v.string() }),
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
