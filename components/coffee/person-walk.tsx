import { CircleQuestionMark } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { Button } from '@/components/ui/button';
import { DECLINES_FOR_ANOTHER_WAY, declinesInARow, whereItStands } from '@/utils/coffee/walk-story';
import { type AskedWalk, personWalks } from '@/utils/records/person-walks';
import type { Person } from '@/utils/records/schema';
import { AnotherWay } from './another-way';
import { useAskedWalks } from './use-asked-walks';
import { useTellWalk } from './use-tell-walk';
import { StateLine, WalkState } from './walk-state';

/**
 * How it stands with walks with one person: what is asked about, what is ahead, their no, or that it
 * took place; and after a second no in a row, another way. Nothing when there is nothing to say.
 */
export function PersonWalk({ person, onPage = false }: { person: Person; onPage?: boolean }) {
  const db = useDatabase();
  const now = useNow();
  const known = useRecords(() => personWalks(db, person.id, now), [db, person.id, now]);
  const [asked] = useAskedWalks(person.id) ?? [];
  if (!known) return null;
  const { walks, meetings, company } = known;
  const stands = whereItStands(walks, meetings, now);
  const isOver = stands === null || stands.walk.end <= now;
  const declines = declinesInARow(walks);
  return (
    <>
      {asked && isOver && <Ask asked={asked} />}
      {stands && !(asked && isOver) && (
        <WalkState
          walk={stands.walk}
          as={stands.as}
          name={person.name}
          others={company.get(stands.walk.groupId ?? '') ?? []}
          onPage={onPage}
        />
      )}
      {stands?.as === 'declined' && declines >= DECLINES_FOR_ANOTHER_WAY && (
        <AnotherWay person={person} />
      )}
    </>
  );
}

function Ask({ asked: { walk, people } }: { asked: AskedWalk }) {
  const format = useFormat();
  const now = useNow();
  const tell = useTellWalk();
  const names = people.map(({ name }) => name);
  const answer = (state: 'held' | 'missed') => void tell(walk.id, state, names);
  return (
    <StateLine
      icon={CircleQuestionMark}
      action={
        <>
          <Button kind="text" onClick={() => answer('held')}>
            {i18n.t('walks.yes')}
          </Button>
          <Button kind="text" onClick={() => answer('missed')}>
            {i18n.t('walks.no')}
          </Button>
        </>
      }
    >
      {i18n.t('walks.ask_at', [format.slot(walk.start, now)])}
    </StateLine>
  );
}
