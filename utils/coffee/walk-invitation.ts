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
  /** The line that carries the detail, by what the detail is. */
  followUp: string;
  caresAbout: string;
  closing?: string | undefined;
}

/** One thing that is true of these two, so that the invitation is not a form letter. */
export interface WalkDetail {
  kind: 'follow-up' | 'cares-about';
  text: string;
}

/** What is open between the two first, then what the other cares about. Null for neither. */
export function walkDetail(known: {
  /** Texts of open follow-ups, the most pressing first. */
  followUps: readonly string[];
  caresAbout: readonly string[];
}): WalkDetail | null {
  const followUp = known.followUps.map(oneLine).find((text) => text !== '');
  if (followUp !== undefined) return { kind: 'follow-up', text: followUp };
  const care = known.caresAbout.map(oneLine).find((text) => text !== '');
  return care === undefined ? null : { kind: 'cares-about', text: care };
}

/** Title and text for the calendar's form. The text is plain, paragraphs apart by an empty line. */
export function walkInvitation(
  words: InvitationWords,
  between: { name: string; me?: string | undefined; detail?: WalkDetail | null | undefined },
): { title: string; details: string } {
  const me = oneLine(between.me ?? '');
  const detail = between.detail;
  const values = { name: oneLine(between.name), me, detail: oneLine(detail?.text ?? '') };
  const paragraphs = [words.opening];
  if (values.detail !== '') {
    paragraphs.push(detail?.kind === 'follow-up' ? words.followUp : words.caresAbout);
  }
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
