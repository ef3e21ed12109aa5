/** Words of a message with placeholders: `{name}`, `{manager}`, `{what}`, `{win}`, `{me}`. */
export interface ThanksTemplate {
  subject: string;
  body: string;
}

/** What is put in their place. */
export interface ThanksFacts {
  /** Who did it. */
  name: string;
  /** Their manager, where the message goes there. */
  manager?: string | undefined;
  /** What they did, in the user's words. */
  what: string;
  /** What was won by it; what they did where that is not told. */
  win?: string | undefined;
  /** The user. */
  me?: string | undefined;
}

export const PLACEHOLDERS = ['name', 'manager', 'what', 'win', 'me'] as const;

/**
 * A message of thanks. Placeholders are filled in one pass, so that braces in a name stay as they
 * are; a line in which one has nothing to say is left out, the greeting alone keeps its words.
 */
export function draftThanks(template: ThanksTemplate, facts: ThanksFacts): ThanksTemplate {
  const values: Record<string, string> = {
    name: oneLine(facts.name),
    manager: oneLine(facts.manager ?? ''),
    what: oneLine(facts.what).replace(/[.!。]+$/u, ''),
    win: oneLine(facts.win ?? ''),
    me: oneLine(facts.me ?? ''),
  };
  const fill = (text: string) =>
    text.replaceAll(/\{(name|manager|what|win|me)\}/g, (_, key: string) => values[key] ?? '');
  const speaks = (line: string) =>
    [...line.matchAll(/\{(what|win|me)\}/g)].every(([, key]) => values[key ?? ''] !== '');
  const body = template.body
    .split('\n')
    .filter(speaks)
    .map((line) =>
      fill(line)
        .replaceAll(/ +([,.:;!?])/g, '$1')
        .trimEnd(),
    );
  return {
    subject: oneLine(fill(template.subject)),
    body: body
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim(),
  };
}

/** A link that opens the message in whatever writes mail here; without an address the user picks one. */
export function mailLink(to: string | undefined, { subject, body }: ThanksTemplate): string {
  const address = to === undefined ? '' : encodeURIComponent(to).replaceAll('%40', '@');
  // Lines of a mail end in CRLF (RFC 6068).
  const lines = body.replaceAll(/\r?\n/g, '\r\n');
  return `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
