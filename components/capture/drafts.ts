import * as v from 'valibot';
import { storeDraft, storedDraft } from '@/utils/browser/capture-draft';
import { CAPTURE_KINDS } from '@/utils/capture/kinds';
import { FAVOUR_WEIGHTS } from '@/utils/records/schema-between';

const idsSchema = v.array(v.string());
const draftSchema = v.object({
  text: v.string(),
  kind: v.optional(v.picklist(CAPTURE_KINDS)),
  day: v.optional(v.nullable(v.string())),
  weight: v.optional(v.picklist(FAVOUR_WEIGHTS)),
  without: idsSchema,
  with: idsSchema,
  choices: v.record(v.string(), v.string()),
});

/**
 * What is being written, and what was said of it by hand: that holds against whatever is recognised
 * later. `day` is when it is due or was; null is none.
 */
export type Draft = v.InferOutput<typeof draftSchema>;

export const EMPTY_DRAFT: Draft = { text: '', without: [], with: [], choices: {} };

/** Unfinished sentences by the meeting or person they are about. Session storage has them too. */
const drafts = new Map<string, Draft>();

export function draftOf(place: string): Draft {
  return drafts.get(place) ?? EMPTY_DRAFT;
}

export function isEmpty({ text, without }: Draft): boolean {
  return text === '' && without.length === 0;
}

export function keepDraft(place: string, draft: Draft): void {
  if (draft === draftOf(place)) return;
  if (isEmpty(draft)) drafts.delete(place);
  else drafts.set(place, draft);
  // Where there is no session storage the draft lives as long as the panel.
  void storeDraft(place, isEmpty(draft) ? null : draft).catch(() => {});
}

/** What an earlier panel left; null for nothing, and for what is of a wrong shape. */
export async function leftDraft(place: string): Promise<Draft | null> {
  const left = v.safeParse(draftSchema, await storedDraft(place).catch(() => null));
  if (!left.success || drafts.has(place)) return null;
  drafts.set(place, left.output);
  return left.output;
}

/** A sentence that could not be kept, with what was written since after it: no word is lost. */
export function putBack(failed: Draft, since: Draft): Draft {
  return since.text === '' ? failed : { ...failed, text: `${failed.text.trimEnd()} ${since.text}` };
}
