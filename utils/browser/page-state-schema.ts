import * as v from 'valibot';
import { FAILURE_REASONS } from '@/utils/calendars/read-result';
import { PAGE_PARTS, PAGE_SITES, type PagePart, type PageSite } from '@/utils/calendars/sighting';

/** One schema for each of some keys, all of them optional. */
function recordOf<Key extends string, Schema extends v.GenericSchema>(
  keys: readonly Key[],
  schema: Schema,
) {
  return v.partial(
    v.object(Object.fromEntries(keys.map((key) => [key, schema])) as Record<Key, Schema>),
  );
}

const reasons = recordOf(FAILURE_REASONS, v.number());

/**
 * What came of a reading: entries were read, there was nothing to read, the page holds more than
 * it shows, or it could not be understood.
 */
const PART_OUTCOMES = ['read', 'none', 'partial', 'not-understood'] as const;

/** One part of a site's pages. Instants are epoch ms. */
const partState = v.object({
  /** Last reading of any outcome, and the last that was understood. */
  readAt: v.number(),
  understoodAt: v.optional(v.number()),
  outcome: v.picklist(PART_OUTCOMES),
  /** Entries in the last whole reading of the grid. */
  count: v.optional(v.number()),
  /** What that reading showed, end exclusive. */
  shown: v.optional(v.object({ from: v.number(), to: v.number() })),
  /** Readings that were not understood since the last that was. */
  missed: v.optional(v.number(), 0),
  /** Why the last reading was not understood, or what it lacked. */
  latest: v.optional(reasons, {}),
  /** Reasons counted since the extension was installed. */
  problems: v.optional(reasons, {}),
});
export type PartState = v.InferOutput<typeof partState>;

const siteState = v.object({
  /** Last reading of any part and outcome. */
  readAt: v.number(),
  /** Host of the page that was read last. */
  host: v.optional(v.string()),
  account: v.optional(
    v.object({
      email: v.optional(v.string()),
      name: v.optional(v.string()),
      timeZone: v.string(),
      timeZoneAssumed: v.optional(v.boolean()),
      language: v.string(),
    }),
  ),
  /** Stretches of the calendar that were wholly read and are not over yet, in no order. */
  read: v.optional(v.array(v.object({ start: v.number(), end: v.number() })), []),
  parts: recordOf<PagePart, typeof partState>(PAGE_PARTS, partState),
});
/** What is known of one calendar's pages. No names but the user's own. */
export type SiteState = v.InferOutput<typeof siteState>;

/** What is known of every calendar that was read; damage to one loses no other. */
export const pagesSchema = recordOf<PageSite, v.GenericSchema<unknown, SiteState | undefined>>(
  PAGE_SITES,
  v.fallback(v.optional(siteState), undefined),
);
export type Pages = v.InferOutput<typeof pagesSchema>;

/** As it was kept until 0.1: one page, its parts not told apart. */
const singlePage = v.object({
  ...v.omit(siteState, ['parts', 'host']).entries,
  site: v.picklist(PAGE_SITES),
  understoodAt: v.optional(v.number()),
  outcome: v.picklist(['read', 'partial', 'not-understood']),
  problems: reasons,
});

/** The earlier single page in its place among the others; nothing for what is none. */
export function pagesFromSingle(raw: unknown): Pages {
  const parsed = v.safeParse(singlePage, raw);
  if (!parsed.success) return {};
  const { site, understoodAt, outcome, problems, ...state } = parsed.output;
  const { readAt } = state;
  const missed = outcome === 'not-understood' ? 1 : 0;
  const grid = { readAt, understoodAt, outcome, problems, missed, latest: {} };
  return { [site]: { ...state, parts: { grid } } };
}
