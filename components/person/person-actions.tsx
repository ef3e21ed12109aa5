import { Clock, Ellipsis, Pin, Presentation, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { IconButton } from '@/components/ui/icon-button';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { removePerson } from '@/utils/records/people';
import type { Person } from '@/utils/records/schema';
import { AskAgainItems } from './ask-again-items';
import { cameFrom } from './came-from';
import { useMergeItems } from './merge-items';
import { SnoozeItems } from './snooze-items';
import { useEditPerson } from './use-edit-person';

/** Pin, snooze, and what is done seldom. */
export function PersonActions({ person }: { person: Person }) {
  const db = useDatabase();
  const run = useCommand();
  const [, navigate] = useLocation();
  const edit = useEditPerson(person.id);
  const identity = useMergeItems(person);
  const remove = async () => {
    const removed = await run(
      () => removePerson(db, person.id),
      i18n.t('person.removed', [person.name]),
    );
    if (removed) navigate(cameFrom());
  };
  return (
    <>
      <IconButton
        icon={Pin}
        label={i18n.t('person.pin')}
        aria-pressed={person.pinned}
        onClick={() =>
          edit(
            { pinned: !person.pinned },
            person.pinned ? i18n.t('person.unpinned') : i18n.t('person.pinned'),
          )
        }
      />
      <IconMenu icon={Clock} label={i18n.t('person.snooze')}>
        <SnoozeItems person={person} />
      </IconMenu>
      <IconMenu icon={Ellipsis} label={i18n.t('person.more')}>
        <MenuItem icon={Presentation} onClick={() => navigate(`/invite/${person.id}`)}>
          {i18n.t('invite.item')}
        </MenuItem>
        <AskAgainItems person={person} />
        {identity.items}
        <MenuItem icon={Trash2} harmful onClick={() => void remove()}>
          {i18n.t('person.remove')}
        </MenuItem>
      </IconMenu>
      {identity.dialog}
    </>
  );
}
