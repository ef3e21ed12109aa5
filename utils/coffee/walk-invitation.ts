/**
 * The words of an invitation, already in the user's language. Placeholders: `{name}` the other
 * person, `{me}` the user, `{detail}` the one real detail.
 */
export interface InvitationWords {
  /** With `{name}` and `{me}`: both read it on their calendars. */
  title: string;
  /** The same while the user's own name is unknown. */
  titleWithoutMe: string;
  opening: string;
  /** The line that carries the detail. */
  caresAbout: string;
  closing?: string | undefined;
}

/**
 * One thing the other cares about, so that the invitation is not a form letter; null for none.
 * Never a follow-up: that is a note to oneself, and the other reads this.
 */
export function walkDetail(caresAbout: readonly string[]): string | null {
  return caresAbout.map(oneLine).find((text) => text !== '') ?? null;
}

/** Title and text for the calendar's form. The text is plain, paragraphs apart by an empty line. */
export function walkInvitation(
  words: InvitationWords,
  between: { name: string; me?: string | undefined; detail?: string | null | undefined },
): { title: string; details: string } {
  const me = oneLine(between.me ?? '');
  const values = { name: oneLine(between.name), me, detail: oneLine(between.detail ?? '') };
  const paragraphs = [words.opening];
  if (values.detail !== '') paragraphs.push(words.caresAbout);
  if (words.closing !== undefined) paragraphs.push(words.closing);
  return {
    title: oneLine(fill(me === '' ? words.titleWithoutMe : words.title, values)),
    details: paragraphs
      .map((text) => fill(text, values).trim())
      .filter((text) => text !== '')
      .join('\n\n'),
  };
}

/** One pass, so that braces in a name or a note stay as they are. */
function fill(template: string, values: Record<'name' | 'me' | 'detail', string>): string {
  return template.replaceAll(/\{(name|me|detail)\}/g, (whole, key: string) =>
    key === 'name' || key === 'me' || key === 'detail' ? values[key] : whole,
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
