import { Merge as MergeIcon, Split, UserRoundX } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useRecords } from '@/components/app/use-records';
import { MergeDialog } from '@/components/merge/merge-dialog';
import { isSplittable, SplitDialog } from '@/components/merge/split-dialog';
import { MenuItem } from '@/components/ui/menu';
import type { Person } from '@/utils/records/schema';
import { mergesInto } from '@/utils/records/split-person';
import { cameFrom } from './came-from';
import { useNotPerson } from './use-not-person';

/**
 * What a person's menu offers about who they are, and the dialogs that it opens. These stand outside
 * of the menu, which is hidden as soon as one of its items is chosen.
 */
export function useMergeItems(person: Person): { items: ReactNode; dialog: ReactNode } {
  const db = useDatabase();
  const run = useCommand();
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<'merge' | 'split'>();
  const merges = useRecords(() => mergesInto(db, person.id), [db, person.id]);
  const takeOut = useNotPerson();
  const close = () => setOpen(undefined);

  const notPerson = async () => {
    const done = await run(() => takeOut(person), i18n.t('not_person.done', [person.name]));
    if (done) navigate(cameFrom());
  };
  const items = (
    <>
      <MenuItem icon={MergeIcon} onClick={() => setOpen('merge')}>
        {i18n.t('merge.menu')}
      </MenuItem>
      {isSplittable(person, merges ?? []) && (
        <MenuItem icon={Split} onClick={() => setOpen('split')}>
          {i18n.t('split.menu')}
        </MenuItem>
      )}
      <MenuItem icon={UserRoundX} onClick={() => void notPerson()}>
        {i18n.t('not_person.menu')}
      </MenuItem>
    </>
  );
  if (open === 'split') return { items, dialog: <SplitDialog person={person} onClose={close} /> };
  if (open === undefined) return { items, dialog: null };
  const dialog = <MergeDialog from={person.id} stays onClose={close} />;
  return { items, dialog };
}
