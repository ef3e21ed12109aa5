import { Ellipsis, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useRecords } from '@/components/app/use-records';
import { BackBar } from '@/components/ui/bar';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import type { Skirmish } from '@/utils/records/schema-between';
import { removeSkirmish, skirmishWith } from '@/utils/records/skirmishes';
import { SkirmishPage } from './skirmish-page';

/** One dispute: the two sides, what both want, and what was tried. */
export function SkirmishScreen({ id }: { id: string }) {
  const db = useDatabase();
  const found = useRecords(() => skirmishWith(db, id), [db, id]);
  return (
    <>
      <BackBar to="/gray-zone" label={i18n.t('nav.gray_zone')}>
        {found && <SkirmishMenu skirmish={found} />}
      </BackBar>
      <main tabIndex={-1}>
        {found ? (
          <SkirmishPage skirmish={found} />
        ) : found === null ? (
          <>
            <div className={text.mast}>
              <h1 className={text.head}>{i18n.t('skirmishes.unknown')}</h1>
            </div>
            <Empty actions={<ButtonLink to="/gray-zone">{i18n.t('nav.gray_zone')}</ButtonLink>}>
              {i18n.t('gray_zone.unknown_body')}
            </Empty>
          </>
        ) : (
          <SkeletonRows />
        )}
      </main>
    </>
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
