import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useLingering } from '@/components/app/use-lingering';
import { useNow } from '@/components/app/use-now';
import { DayInput } from '@/components/capture/due-menu';
import { FollowUpMenu } from '@/components/follow-ups/follow-up-menu';
import { RepeatChoice } from '@/components/follow-ups/repeat-choice';
import { repeatWords } from '@/components/follow-ups/repeat-words';
import { useFollowUpCommands } from '@/components/follow-ups/use-follow-up-commands';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { focusIfLost } from '@/components/ui/focus-if-lost';
import { FunctionChip } from '@/components/ui/function-chip';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { Tick } from '@/components/ui/tick';
import type { FollowUp } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { MoreButton } from './more-button';
import { useTickFollowUp } from './use-tick-follow-up';

const SHOWN = 3;

/** What the user means to do, latest first; a few until all are asked for. */
export function FollowUps({
  open,
  standings,
}: {
  open: readonly FollowUp[];
  standings: ReadonlyMap<string, PersonStanding>;
}) {
  const [all, setAll] = useState(false);
  const { items, note } = useLingering(open);
  const tick = useTickFollowUp();
  const format = useFormat();
  const { shown, rest, more } = useCapped(items);
  if (items.length === 0) return null;
  return (
    <Section
      title={i18n.t('today.follow_ups')}
      count={open.length > 0 ? format.number(open.length) : undefined}
      more={items.length > SHOWN && <MoreButton all={all} count={open.length} onChange={setAll} />}
    >
      <ul>
        {(all ? shown : items.slice(0, SHOWN)).map((followUp) => (
          <FollowUpRow
            key={followUp.id}
            followUp={followUp}
            standings={standings}
            onTick={(done) => {
              note({ ...followUp, state: done ? 'done' : 'open' }, done);
              tick(followUp, done);
            }}
          />
        ))}
      </ul>
      {all && <ShowMore rest={rest} onMore={more} />}
    </Section>
  );
}

function FollowUpRow({
  followUp,
  standings,
  onTick,
}: {
  followUp: FollowUp;
  standings: ReadonlyMap<string, PersonStanding>;
  onTick: (done: boolean) => void;
}) {
  const format = useFormat();
  const functions = useFunctions();
  const now = useNow();
  const due = followUp.due === undefined ? undefined : format.due(followUp.due, now);
  const done = followUp.state === 'done';
  const { putOff } = useFollowUpCommands(followUp);
  const [changing, setChanging] = useState<'day' | 'repeat' | null>(null);
  const words = useRef<HTMLDivElement>(null);
  const close = () => {
    setChanging(null);
    focusIfLost(words.current?.closest('li')?.querySelector('button'));
  };
  const people = followUp.personIds.flatMap((id) => standings.get(id) ?? []);
  return (
    <Row
      gutter={due?.text}
      tone={due?.late && !done ? 'lapsed' : undefined}
      done={done}
      action={
        <>
          {!done && (
            <FollowUpMenu
              followUp={followUp}
              people={people}
              onPick={() => setChanging('day')}
              onRepeat={() => setChanging('repeat')}
            />
          )}
          <Tick checked={done} label={i18n.t('today.done', [followUp.text])} onChange={onTick} />
        </>
      }
    >
      <div ref={words}>
        <p className={text.what}>
          <bdi>{followUp.text}</bdi>
        </p>
      </div>
      {followUp.repeat && changing !== 'repeat' && (
        <p className={`${text.small} ${text.faint}`}>
          {repeatWords(followUp.repeat, format.number)}
        </p>
      )}
      {changing === 'day' && <DayInput day={followUp.due} onChange={putOff} onClose={close} />}
      {changing === 'repeat' && <RepeatChoice followUp={followUp} onClose={close} />}
      {people.length > 0 && (
        <p className={text.who}>
          {people.map(({ person }) => (
            <FunctionChip key={person.id} functionId={person.functionId} bare>
              {person.functionId
                ? i18n.t('today.name_function', [
                    isolated(person.name),
                    functions.name(person.functionId),
                  ])
                : isolated(person.name)}
            </FunctionChip>
          ))}
        </p>
      )}
    </Row>
  );
}
