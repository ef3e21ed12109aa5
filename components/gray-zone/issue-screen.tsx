import { Ellipsis, Folder, FolderOpen, Trash2 } from 'lucide-react';
import { useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useRecords } from '@/components/app/use-records';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { firstOf, issueWith, moveIssue, removeIssue } from '@/utils/records/issues';
import type { Issue } from '@/utils/records/schema-between';
import { IssuePage } from './issue-page';
import { RecordScreen } from './record-screen';
import { stageName } from './stages';

/** One problem between functions: whose it is, what it costs, what is next, and how it came here. */
export function IssueScreen({ id }: { id: string }) {
  const db = useDatabase();
  const found = useRecords(() => issueWith(db, id), [db, id]);
  return (
    <RecordScreen
      found={found}
      unknown={i18n.t('gray_zone.unknown')}
      menu={(issue) => <IssueMenu issue={issue} />}
    >
      {(issue) => <IssuePage issue={issue} />}
    </RecordScreen>
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
