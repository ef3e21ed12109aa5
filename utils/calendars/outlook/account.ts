import { emailAddress } from '../email-address';
import { find, findAll, textOf } from '../query';
import type { PageAccount } from '../sighting';
import { account as at, avatar } from './selectors';
import { isZone, shownZone, zoneOfCell } from './zone';

export type AccountProblem = 'account-unknown' | 'time-zone-unknown' | 'time-zone-assumed';

/** What the browser knows, for pages that do not say it. */
export interface Machine {
  /** IANA name. */
  timeZone: string;
  /** BCP 47. */
  language: string;
}

export interface FoundAccount {
  /** Null where no time on the page could be an instant. */
  account: PageAccount | null;
  /** The zone, when the page itself said it. */
  shownZone?: string;
  problems: AccountProblem[];
}

/**
 * Whose calendar a page shows, in which zone and language. What the page does not say is absent or,
 * for zone and language, the machine's; an assumed zone is told.
 * @param proven The zone that the page showed before: only months show it.
 */
export function readAccount(document: Document, machine: Machine, proven?: string): FoundAccount {
  const buttons = findAll(document, at.button);
  const email =
    emailAddress(textOf(document, at.email)) ?? emailIn(buttons) ?? emailInTitle(document.title);
  const name = textOf(document, at.name) ?? nameOn(buttons);
  const problems: AccountProblem[] = email || name ? [] : ['account-unknown'];

  const cell = shownZone(document);
  const shown = cell ? (zoneOfCell(cell, machine.timeZone) ?? undefined) : undefined;
  if (cell && !shown) return { account: null, problems: [...problems, 'time-zone-unknown'] };
  const timeZone = shown ?? proven ?? machine.timeZone;
  if (!isZone(timeZone)) return { account: null, problems: [...problems, 'time-zone-unknown'] };
  const assumed = !shown && !proven;
  if (assumed) problems.push('time-zone-assumed');
  const language = document.documentElement.lang || machine.language || 'und';
  return {
    account: {
      ...(email && { email }),
      ...(name && name !== email && { name: name.slice(0, 256) }),
      timeZone,
      ...(assumed && { timeZoneAssumed: true }),
      language: language.slice(0, 35),
    },
    ...(shown && { shownZone: shown }),
    problems,
  };
}

/** The only address in the buttons' labels. */
function emailIn(buttons: readonly Element[]): string | undefined {
  const found = new Set<string>();
  for (const button of buttons) {
    for (const word of labelOf(button).split(/[\s()<>,;:]+/)) {
      const email = emailAddress(word);
      if (email) found.add(email);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

/** "Calendar - user@company.example - Outlook" (2026). A subject may hold an address as well. */
function emailInTitle(title: string): string | undefined {
  const parts = title.slice(0, 500).split(/\s[-–—]\s/);
  return parts.length === 3 && parts[2]?.includes('Outlook') ? emailAddress(parts[1]) : undefined;
}

/**
 * The name on the account's button. Where its label has words around it, the avatar, or the text on
 * the button, tells where the name begins; the English words are known.
 */
function nameOn(buttons: readonly Element[]): string | undefined {
  for (const button of buttons) {
    const label = labelOf(button).replace(/\s+/g, ' ').trim();
    if (!label) continue;
    const picture = find(button, avatar);
    const inner = [picture?.getAttribute('aria-label'), picture?.getAttribute('alt')];
    const shown = [...inner, button.textContent].map((text) => text?.replace(/\s+/g, ' ').trim());
    const name =
      shown.find((text) => text && text.length > 3 && label.endsWith(text)) ??
      /^Account manager for (.+)$/i.exec(label)?.[1] ??
      (button.matches(`${at.button[0]}`) ? label : undefined);
    if (name && !name.includes('@')) return name;
  }
  return undefined;
}

function labelOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? '').slice(0, 500);
}
