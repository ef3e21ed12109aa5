import {
  ArrowDownLeft,
  ArrowUpRight,
  Check,
  Flag,
  Gift,
  HandHelping,
  type LucideIcon,
  Presentation,
  Signpost,
  Swords,
  Target,
  Waypoints,
} from 'lucide-react';
import { i18n } from '#i18n';
import type { Format } from '@/components/ui/format';
import { isolated } from '@/components/ui/isolated';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Invitation } from '@/utils/records/schema-between';
import type { StoryEntry } from './story-entries';

/** An entry in two lines: the user's own words, and what it was. */
export interface StoryLine {
  icon: LucideIcon;
  title: string;
  words: string;
}

type Told = Exclude<StoryEntry, { kind: 'meeting' | 'touch' | 'note' }>;

export interface StoryNames {
  /** Short name of the person. */
  name: string;
  nameOf: (id: AnyFunctionId) => string;
  format: Format;
  now: number;
}

/** Whatever is told in two lines. Meetings, contacts and notes have rows of their own. */
export function storyLine(entry: Told, names: StoryNames): StoryLine {
  switch (entry.kind) {
    case 'done':
      return {
        icon: Check,
        title: entry.followUp.text,
        words: entry.followUp.atNextMeeting
          ? i18n.t('person.talked_about')
          : i18n.t('person.follow_up_done'),
      };
    case 'promise': {
      const icon = entry.promise.by === 'me' ? ArrowUpRight : ArrowDownLeft;
      return { icon, title: entry.promise.text, words: promiseWords(entry, names) };
    }
    case 'favour':
      return { icon: Gift, title: entry.favour.text, words: favourWords(entry) };
    case 'settlement':
      return {
        icon: Gift,
        title: entry.text ?? entry.favour.text,
        words:
          entry.favour.direction === 'given'
            ? i18n.t('person.told.came_back', [isolated(entry.favour.text)])
            : i18n.t('person.told.gave_back', [isolated(entry.favour.text)]),
      };
    case 'ask':
      return { icon: HandHelping, title: entry.ask.text, words: askWords(entry, names) };
    case 'credit':
      return { icon: Flag, title: entry.credit.text, words: i18n.t('person.told.credit') };
    case 'issue':
      return { icon: Waypoints, title: entry.issue.title, words: issueWords(entry) };
    case 'initiative':
      return { icon: Target, title: entry.initiative.title, words: initiativeWords(entry) };
    case 'skirmish':
      return skirmishLine(entry);
    case 'rotation':
      return {
        icon: Signpost,
        title: entry.note ?? names.nameOf(entry.rotation.functionId),
        words: i18n.t('person.told.rotation', [
          names.nameOf(entry.rotation.functionId),
          stepWords(entry),
        ]),
      };
    case 'invitation':
      return {
        icon: Presentation,
        title: invitedTitle(entry.invitation),
        words: i18n.t('person.told.invited'),
      };
  }
}

function invitedTitle({ meetingTitle, bring }: Invitation): string {
  return bring === undefined ? meetingTitle : i18n.t('invite.told', [meetingTitle, bring]);
}

type Of<Kind extends StoryEntry['kind']> = Extract<StoryEntry, { kind: Kind }>;

function promiseWords({ step, promise, from, to }: Of<'promise'>, names: StoryNames): string {
  const mine = promise.by === 'me';
  const { format, now } = names;
  const name = isolated(names.name);
  const day = (date: string | undefined) =>
    date === undefined ? i18n.t('capture.no_due') : format.longDay(date, now);
  switch (step) {
    case 'made':
      return mine ? i18n.t('person.told.you_promised') : i18n.t('person.told.promised', [name]);
    case 'moved':
      return from === undefined
        ? i18n.t('person.told.dated', [day(to)])
        : i18n.t('person.told.moved', [day(from), day(to)]);
    case 'kept':
      return mine ? i18n.t('person.told.you_kept') : i18n.t('person.told.kept', [name]);
    case 'late':
      return mine ? i18n.t('person.told.you_late') : i18n.t('person.told.late', [name]);
    case 'broken':
      return mine ? i18n.t('person.told.you_broke') : i18n.t('person.told.broke', [name]);
  }
}

function favourWords({ favour: { direction, weight } }: Of<'favour'>): string {
  const given = direction === 'given';
  switch (weight) {
    case 1:
      return given ? i18n.t('person.told.gave_small') : i18n.t('person.told.got_small');
    case 2:
      return given ? i18n.t('person.told.gave_solid') : i18n.t('person.told.got_solid');
    case 4:
      return given ? i18n.t('person.told.gave_big') : i18n.t('person.told.got_big');
  }
}

function askWords({ step, ask }: Of<'ask'>, names: StoryNames): string {
  const name = isolated(names.name);
  const mine = ask.by === 'me';
  switch (step) {
    case 'open':
      return mine ? i18n.t('person.told.you_asked') : i18n.t('person.told.asked', [name]);
    case 'answered':
      return mine ? i18n.t('person.told.answered', [name]) : i18n.t('person.told.you_answered');
    case 'declined':
      return mine ? i18n.t('person.told.declined', [name]) : i18n.t('person.told.you_declined');
  }
}

function issueWords({ stage }: Of<'issue'>): string {
  switch (stage) {
    case 'spotted':
      return i18n.t('person.told.issue_spotted');
    case 'case-built':
      return i18n.t('person.told.issue_case');
    case 'working':
      return i18n.t('person.told.issue_working');
    case 'won':
      return i18n.t('person.told.issue_won');
    case 'dropped':
      return i18n.t('person.told.issue_dropped');
  }
}

function initiativeWords({ step }: Of<'initiative'>): string {
  switch (step) {
    case 'active':
      return i18n.t('person.told.initiative_begun');
    case 'done':
      return i18n.t('person.told.initiative_done');
    case 'dropped':
      return i18n.t('person.told.initiative_dropped');
  }
}

function skirmishLine({ step, skirmish, text }: Of<'skirmish'>): StoryLine {
  switch (step) {
    case 'open':
      return { icon: Swords, title: skirmish.title, words: i18n.t('person.told.skirmish') };
    case 'tried':
      return {
        icon: Swords,
        title: text ?? skirmish.title,
        words: i18n.t('person.told.tried', [isolated(skirmish.title)]),
      };
    case 'settled':
      return { icon: Check, title: skirmish.title, words: i18n.t('person.told.settled') };
  }
}

function stepWords({ step }: Of<'rotation'>): string {
  switch (step) {
    case 'chat':
      return i18n.t('person.told.step_chat');
    case 'shared-task':
      return i18n.t('person.told.step_task');
    case 'project':
      return i18n.t('person.told.step_project');
    case 'rotation':
      return i18n.t('person.told.step_rotation');
  }
}
