import { plainLetters } from '@/utils/functions/plain-letters';

/** Lower case and without marks, so that "Zoe" finds "Zoë" and "lukasz" finds "Łukasz". */
export function fold(text: string): string {
  // Most names need nothing else, and there are tens of thousands.
  if (isPlain(text)) return text.toLowerCase();
  return plainLetters(text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}
