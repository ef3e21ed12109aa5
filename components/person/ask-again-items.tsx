import { CircleQuestionMark } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useRecords } from '@/components/app/use-records';
import { MenuItem } from '@/components/ui/menu';
import { namesAnsweredWith, reopenNameQuestion } from '@/utils/records/name-questions';
import type { Person } from '@/utils/records/schema';

/** The items of a menu that take back what the user said of a name: that it means this person. */
export function AskAgainItems({ person }: { person: Person }) {
  const db = useDatabase();
  const run = useCommand();
  const answered = useRecords(() => namesAnsweredWith(db, person.id), [db, person.id]);
  return answered?.map(({ id, name }) => (
    <MenuItem
      key={id}
      icon={CircleQuestionMark}
      onClick={() =>
        void run(() => reopenNameQuestion(db, id, Date.now()), i18n.t('person.asked_again', [name]))
      }
    >
      {i18n.t('person.ask_again', [name])}
    </MenuItem>
  ));
}
