import { Ellipsis, Folder, FolderOpen, Trash2 } from 'lucide-react';
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
import { functionsAsTheyAre } from '@/utils/records/functions-of-record';
import { firstOf, moveIssue, removeIssue } from '@/utils/records/issues';
import type { Issue } from '@/utils/records/schema-between';
import { IssuePage } from './issue-page';
import { stageName } from './stages';

/** One problem between functions: whose it is, what it costs, what is next, and how it came here. */
export function IssueScreen({ id }: { id: string }) {
  const db = useDatabase();
  const found = useRecords(async () => {
    const issue = await db.issues.get(id);
    return issue ? ((await functionsAsTheyAre(db, [issue]))[0] ?? null) : null;
  }, [db, id]);
  return (
    <>
      <BackBar to="/gray-zone" label={i18n.t('nav.gray_zone')}>
        {found && <IssueMenu issue={found} />}
      </BackBar>
      <main tabIndex={-1}>
        {found ? (
          <IssuePage issue={found} />
        ) : found === null ? (
          <>
            <div className={text.mast}>
              <h1 className={text.head}>{i18n.t('gray_zone.unknown')}</h1>
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

function IssueMenu({ issue: { id, title, stage } }: { issue: Issue }) {
  const db = useDatabase();
  const run = useCommand();
  const [, navigate] = useLocation();
  const dropped = stage === 'dropped';
  const to = dropped ? 'spotted' : 'dropped';
  const remove = async () => {
    const done = await run(() => removeIssue(db, id), i18n.t('gray_zone.removed', [title]));
    if (done) navigate('/gray-zone');
  };
  return (
    <IconMenu icon={Ellipsis} label={i18n.t('person.more')}>
      <MenuItem
        icon={dropped ? FolderOpen : Folder}
        onClick={() =>
          void run(
            async () => moveIssue(db, id, to, await firstOf(db, to), Date.now()),
            i18n.t('gray_zone.moved_to', [title, stageName(to)]),
          )
        }
      >
        {dropped ? i18n.t('gray_zone.take_up') : i18n.t('gray_zone.drop')}
      </MenuItem>
      <MenuItem icon={Trash2} harmful onClick={() => void remove()}>
        {i18n.t('gray_zone.remove')}
      </MenuItem>
    </IconMenu>
  );
}
