import { i18n } from '#i18n';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { isIn, STORY_GROUPS, type StoryGroup } from './find-in-story';
import type { StoryEntry } from './story-entries';

/** What of the story is shown; nothing to choose where it is all of one kind. */
export function StoryFilter({
  entries,
  value,
  onChange,
}: {
  entries: readonly StoryEntry[];
  /** Null for everything. */
  value: StoryGroup | null;
  onChange: (value: StoryGroup | null) => void;
}) {
  const present = STORY_GROUPS.filter(
    (group) => group === value || entries.some((entry) => isIn(entry, group)),
  );
  if (present.length < 2 && value === null) return null;
  const words = value === null ? i18n.t('person.story_all') : groupName(value);
  return (
    <ChoiceInPlace
      label={i18n.t('person.story_show')}
      value={value ?? ''}
      options={
        <>
          <option value="">{i18n.t('person.story_all')}</option>
          {present.map((group) => (
            <option key={group} value={group}>
              {groupName(group)}
            </option>
          ))}
        </>
      }
      onChange={(next) => onChange(STORY_GROUPS.find((group) => group === next) ?? null)}
    >
      {words}
    </ChoiceInPlace>
  );
}

function groupName(group: StoryGroup): string {
  switch (group) {
    case 'meetings':
      return i18n.t('person.story_meetings');
    case 'words':
      return i18n.t('person.story_words');
    case 'promises':
      return i18n.t('person.story_promises');
    case 'give-and-get':
      return i18n.t('person.story_give');
    case 'shared-work':
      return i18n.t('person.story_work');
  }
}
