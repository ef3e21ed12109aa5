import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useLingering } from '@/components/app/use-lingering';
import { Section } from '@/components/ui/section';
import { addFollowUp } from '@/utils/records/follow-ups';
import type { FollowUp, Person } from '@/utils/records/schema';
import { AddButton } from './add-button';
import { AddLine } from './add-line';
import type { BlockState } from './blocks';
import { FollowUpEditor } from './follow-up-editor';
import { ShowMore, useCapped } from './show-more';

/** What the user means to do with one person; what is to be talked about has a part of its own. */
export function FollowUpsSection({
  person,
  followUps,
  block,
}: {
  person: Person;
  followUps: readonly FollowUp[];
  block: BlockState;
}) {
  const db = useDatabase();
  const run = useCommand();
  const open = useMemo(
    () => followUps.filter(({ state, atNextMeeting }) => state === 'open' && !atNextMeeting),
    [followUps],
  );
  const standings = useStandings();
  const about = ({ personIds }: FollowUp) =>
    standings?.filter(({ person }) => personIds.includes(person.id)) ?? [];
  const { items, note } = useLingering(open);
  const { shown, rest, more } = useCapped(items);
  const format = useFormat();
  if (items.length === 0 && !block.adding) return null;
  return (
    <Section
      title={i18n.t('person.follow_ups')}
      count={open.length > 0 ? format.number(open.length) : undefined}
      more={<AddButton of={i18n.t('person.follow_up')} onClick={block.open} />}
    >
      {block.adding && (
        <AddLine
          label={i18n.t('person.new_follow_up')}
          placeholder={i18n.t('person.follow_up_hint')}
          onAdd={(text) =>
            void run(
              () => addFollowUp(db, { text, personIds: [person.id] }, Date.now()),
              i18n.t('capture.kept_follow_up'),
            )
          }
          onClose={block.close}
        />
      )}
      <ul>
        {shown.map((followUp) => (
          <FollowUpEditor
            key={followUp.id}
            followUp={followUp}
            people={about(followUp)}
            onTicked={(done) => note({ ...followUp, state: done ? 'done' : 'open' }, done)}
          />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}
