import { Ellipsis, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useRecords } from '@/components/app/use-records';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import type { Skirmish } from '@/utils/records/schema-between';
import { removeSkirmish, skirmishWith } from '@/utils/records/skirmishes';
import { RecordScreen } from './record-screen';
import { SkirmishPage } from './skirmish-page';

/** One dispute: the two sides, what both want, and what was tried. */
export function SkirmishScreen({ id }: { id: string }) {
  const db = useDatabase();
  const found = useRecords(() => skirmishWith(db, id), [db, id]);
  return (
    <RecordScreen
      found={found}
      unknown={i18n.t('skirmishes.unknown')}
      menu={(skirmish) => <SkirmishMenu skirmish={skirmish} />}
    >
      {(skirmish) => <SkirmishPage skirmish={skirmish} />}
    </RecordScreen>
  );
}

function SkirmishMenu({ skirmish: { id, title } }: { skirmish: Skirmish }) {
  const db = useDatabase();
  const run = useCommand();
  const [, navigate] = useLocation();
  const remove = async () => {
    const done = await run(() => removeSkirmish(db, id), i18n.t('gray_zone.removed', [title]));
    if (done) navigate('/gray-zone');
  };
  return (
    <IconMenu icon={Ellipsis} label={i18n.t('person.more')}>
      <MenuItem icon={Trash2} harmful onClick={() => void remove()}>
        {i18n.t('skirmishes.remove')}
      </MenuItem>
    </IconMenu>
  );
}
