import type { LocalDate } from '@/utils/records/schema';

/** What is being written and what it will become. */
export interface Draft {
  text: string;
  kind: 'note' | 'follow-up';
  due?: LocalDate;
  /** Ids of those it is not about, though they are in the meeting. */
  without: string[];
}

export const EMPTY_DRAFT: Draft = { text: '', kind: 'note', without: [] };

/** Unfinished sentences by the meeting or person they are about, as long as the panel is open. */
const drafts = new Map<string, Draft>();

export function draftOf(key: string): Draft {
  return drafts.get(key) ?? EMPTY_DRAFT;
}

export function keepDraft(key: string, draft: Draft): void {
  if (draft.text === '' && draft.without.length === 0) drafts.delete(key);
  else drafts.set(key, draft);
}
