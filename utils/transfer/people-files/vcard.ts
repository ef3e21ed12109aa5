import { MAX_ROWS } from '../files/csv';
import { type FileFailure, type FileProblem, fileFailure } from '../files/file-failure';
import { type CardLine, type PlacedLine, readCardLine, unfold } from './card-lines';
import { cardPerson } from './card-person';
import type { PersonRow } from './person-row';

/**
 * The people of vCards 2.1, 3 and 4. Read by lines of our own, because ical.js refuses a whole card
 * for one broken line and knows neither the bare parameters nor the quoted-printable of 2.1. A card
 * that never ends is left out; a line that is none is passed over.
 */
export function readVcards(
  text: string,
): { rows: PersonRow[]; problems: FileProblem[] } | FileFailure {
  const rows: PersonRow[] = [];
  const problems: FileProblem[] = [];
  let card: { line: number; lines: CardLine[] } | null = null;
  let count = 0;
  /** Cards inside cards: somebody's assistant, in vCard 2.1. */
  let inner = 0;
  let before = '';
  for (const placed of unfold(text.replaceAll('\0', ''))) {
    const mark = markOf(placed);
    if (mark === 'begin' && card && /^AGENT\b/i.test(before)) inner++;
    else if (mark === 'end' && inner > 0) inner--;
    else if (mark === 'begin') {
      if (card) problems.push({ line: card.line, reason: 'card-broken' });
      if (++count > MAX_ROWS) return fileFailure('too-many-rows');
      card = { line: placed.line, lines: [] };
      inner = 0;
    } else if (mark === 'end' && card) {
      const person = cardPerson(card.line, card.lines);
      if (person) rows.push(person);
      else if (person === null) problems.push({ line: card.line, reason: 'card-without-person' });
      card = null;
    } else if (card && inner === 0 && placed.text.trim() !== '') {
      const line = readCardLine(placed.text);
      if (line) card.lines.push(line);
      else problems.push({ line: placed.line, reason: 'card-line-unreadable' });
    }
    if (placed.text.trim() !== '') before = placed.text;
  }
  if (card) problems.push({ line: card.line, reason: 'card-broken' });
  return count === 0 ? fileFailure('no-people') : { rows, problems };
}

function markOf({ text }: PlacedLine): 'begin' | 'end' | undefined {
  if (text.length > 40) return undefined;
  const found = /^\s*(begin|end)\s*:\s*vcard\s*$/i.exec(text)?.[1]?.toLowerCase();
  return found === 'begin' || found === 'end' ? found : undefined;
}
