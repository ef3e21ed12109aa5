import type { FavourWeight } from '@/utils/records/schema-between';

/** What a sentence may become. `note` is what it is when nothing else was recognised. */
export const CAPTURE_KINDS = [
  'note',
  'follow-up',
  'promise-mine',
  'promise-theirs',
  'favour-given',
  'favour-received',
  'ask-of-me',
  'ask-of-them',
  'cares-about',
  'talking-point',
  'contact',
] as const;
export type CaptureKind = (typeof CAPTURE_KINDS)[number];

/** What a kind does with a day in the sentence: it is due then, it was then, or it stays mere words. */
export function dayOf(kind: CaptureKind): 'due' | 'at' | null {
  switch (kind) {
    case 'follow-up':
    case 'promise-mine':
    case 'promise-theirs':
      return 'due';
    case 'favour-given':
    case 'favour-received':
    case 'ask-of-me':
    case 'ask-of-them':
    case 'contact':
      return 'at';
    case 'note':
    case 'cares-about':
    case 'talking-point':
      return null;
  }
}

export function isFavour(kind: CaptureKind): kind is 'favour-given' | 'favour-received' {
  return kind === 'favour-given' || kind === 'favour-received';
}

/** Of a favour of which nothing was said. */
export const USUAL_WEIGHT: FavourWeight = 1;
