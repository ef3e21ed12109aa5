import { i18n } from '#i18n';
import { shortNames } from '@/components/today/short-names';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import type { MeetingBrief } from '@/utils/relationships/brief';
import { peopleOf } from './people-of';
import { suggestionAlone } from './suggestion-words';

/** Names in a title, and meetings in a message: what the browser shows of either is short. */
const NAMED = 2;

export interface BriefNotice {
  /** The first of its meetings, whose brief it leads to. */
  meetingId: string;
  title: string;
  text: string;
}

/**
 * The browser's message about meetings that begin at one time: what they are, with whom, and the one
 * thing to do. Undefined without a meeting. While the screen is shared, `notify` shows none of it.
 */
export function briefNotice(
  briefs: readonly MeetingBrief[],
  format: Format,
): BriefNotice | undefined {
  const [first, second] = briefs;
  if (!first) return undefined;
  const meetingId = first.meeting.id;
  const clock = format.clock(first.meeting.start);
  if (!second) {
    const title = i18n.t('brief.notice.with', [nameOf(first), clock, withWhom(first, format)]);
    return { meetingId, title, text: toDo(first) };
  }
  const title =
    briefs.length === 2
      ? i18n.t('brief.notice.two', [nameOf(first), nameOf(second), clock])
      : i18n.t('brief.notice.many', briefs.length, [format.number(briefs.length), clock]);
  const lines = briefs
    .slice(0, NAMED)
    .map((brief) => i18n.t('brief.labelled', [nameOf(brief), toDo(brief)]));
  return { meetingId, title, text: lines.join('\n') };
}

function nameOf({ meeting }: MeetingBrief): string {
  return isolated(meeting.title || i18n.t('today.untitled'));
}

function withWhom(brief: MeetingBrief, format: Format): string {
  const short = shortNames(peopleOf(brief));
  const names = brief.peers.map(({ standing: { person } }) =>
    isolated(short.get(person.id) ?? person.name),
  );
  const rest = names.length - NAMED;
  return rest > 0
    ? `${names.slice(0, NAMED).join(', ')} ${i18n.t('today.and_more', rest, [format.number(rest)])}`
    : format.list(names);
}

/** The suggestion about whoever matters most. */
function toDo(brief: MeetingBrief): string {
  const short = shortNames(peopleOf(brief));
  for (const { suggestion, standing } of brief.peers) {
    const { person } = standing;
    if (suggestion) return suggestionAlone(suggestion, short.get(person.id) ?? person.name);
  }
  return i18n.t('brief.notice.nothing');
}
