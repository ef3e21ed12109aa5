import { X } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useLingering } from '@/components/app/use-lingering';
import { focusBeside } from '@/components/functions/focus-beside';
import { useTickFollowUp } from '@/components/today/use-tick-follow-up';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { Tick } from '@/components/ui/tick';
import { addFollowUp, editFollowUp, removeFollowUp } from '@/utils/records/follow-ups';
import type { FollowUp } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { AddButton } from './add-button';
import { AddLine } from './add-line';
import type { BlockState } from './blocks';
import styles from './person.module.css';
import { ShowMore, useCapped } from './show-more';

/** What of the follow-ups is to be talked about when they next meet; the others have their own day. */
export function talkingPoints(followUps: readonly FollowUp[]): FollowUp[] {
  return followUps.filter(({ atNextMeeting, state }) => atNextMeeting === true && state === 'open');
}

/** For when they next meet: carried on from meeting to meeting until it was talked about. */
export function TalkingPoints({
  standing,
  followUps,
  block,
}: {
  standing: PersonStanding;
  followUps: readonly FollowUp[];
  block: BlockState;
}) {
  const db = useDatabase();
  const run = useCommand();
  const tick = useTickFollowUp();
  const format = useFormat();
  const open = talkingPoints(followUps);
  const { items, note } = useLingering(open);
  const { shown, rest, more } = useCapped(items);
  const { person, touches } = standing;
  if (items.length === 0 && !block.adding) return null;
  const add = (point: string) =>
    void run(
      () =>
        addFollowUp(db, { text: point, personIds: [person.id], atNextMeeting: true }, Date.now()),
      i18n.t('person.added'),
    );
  const carried = ({ createdAt }: FollowUp) => touches.filter(({ at }) => at > createdAt).length;
  return (
    <Section
      title={i18n.t('person.talking_points')}
      count={open.length > 0 ? format.number(open.length) : undefined}
      more={<AddButton of={i18n.t('person.talking_point')} onClick={block.open} />}
    >
      {block.adding && (
        <AddLine
          label={i18n.t('person.talking_point')}
          placeholder={i18n.t('person.talking_point_hint')}
          onAdd={add}
          onClose={block.close}
        />
      )}
      <ul>
        {shown.map((point) => {
          const done = point.state === 'done';
          const meetings = carried(point);
          return (
            <Row
              key={point.id}
              kind="slim"
              className={styles.edit}
              done={done}
              action={
                <>
                  <IconButton
                    icon={X}
                    label={i18n.t('person.remove_one', [point.text])}
                    onClick={({ currentTarget }) => {
                      const head =
                        currentTarget.closest('section')?.querySelector('button') ?? null;
                      focusBeside(currentTarget, head);
                      void run(() => removeFollowUp(db, point.id), i18n.t('person.removed_one'));
                    }}
                  />
                  <Tick
                    checked={done}
                    label={i18n.t('person.talked_about_one', [point.text])}
                    onChange={(checked) => {
                      note({ ...point, state: 'done' }, checked);
                      tick(point, checked);
                    }}
                  />
                </>
              }
            >
              <div className={styles.level}>
                <InlineText
                  value={point.text}
                  label={i18n.t('person.talking_point')}
                  required
                  onSave={(next) =>
                    void run(
                      () => editFollowUp(db, point.id, { text: next }, Date.now()),
                      i18n.t('person.changed'),
                    )
                  }
                />
              </div>
              {meetings > 0 && !done && (
                <p className={`${text.small} ${text.soft}`}>
                  {i18n.t('person.carried', meetings, [format.number(meetings)])}
                </p>
              )}
            </Row>
          );
        })}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}
