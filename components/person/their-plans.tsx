import { i18n } from '#i18n';
import type { Person } from '@/utils/records/schema';
import type { BlockState } from './blocks';
import { TextLines } from './text-lines';
import { useEditPerson } from './use-edit-person';

/** What they work on. */
export function TheirInitiatives({ person, block }: { person: Person; block: BlockState }) {
  const edit = useEditPerson(person.id);
  return (
    <TextLines
      title={i18n.t('person.works_on')}
      one={i18n.t('person.their_initiative')}
      hint={i18n.t('person.their_initiative_hint')}
      list={person.theirInitiatives ?? []}
      block={block}
      onSave={(lines, message) => edit({ theirInitiatives: kept(lines) }, message)}
    />
  );
}

/** Where they want to get to. */
export function CareerGoals({ person, block }: { person: Person; block: BlockState }) {
  const edit = useEditPerson(person.id);
  return (
    <TextLines
      title={i18n.t('person.wants')}
      one={i18n.t('person.career_goal')}
      hint={i18n.t('person.career_goal_hint')}
      list={person.careerGoals ?? []}
      block={block}
      onSave={(lines, message) => edit({ careerGoals: kept(lines) }, message)}
    />
  );
}

function kept(lines: string[]): string[] | undefined {
  return lines.length === 0 ? undefined : lines;
}
