import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { AgendaLine } from '@/components/agenda/use-agenda';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useTickFollowUp } from '@/components/today/use-tick-follow-up';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { Tick } from '@/components/ui/tick';
import { convertToFollowUp, convertToPromise } from '@/utils/records/convert-follow-up';
import type { Meeting, Person } from '@/utils/records/schema';
import { mostLikelyMeant } from '@/utils/relationships/most-likely-meant';
import styles from './after.module.css';
import { PromiseWith } from './promise-with';

/**
 * One point, and what became of it: talked about, to do, or promised. A promise that names nobody goes
 * to the one person there; of several it is asked with whom.
 */
export function AfterPoint({
  line: { point, about },
  meeting,
  people,
  onTick,
  onTurned,
}: {
  line: AgendaLine;
  meeting: Meeting;
  people: readonly Person[];
  onTick: (done: boolean) => void;
  onTurned: () => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const tick = useTickFollowUp();
  const format = useFormat();
  const standings = useStandings();
  const [asking, setAsking] = useState<'me' | 'them' | null>(null);
  const words = useRef<HTMLDivElement>(null);
  const done = point.state === 'done';
  const namesOf = (all: readonly Person[]) => format.list(all.map(({ name }) => isolated(name)));
  const file = (by: 'me' | 'them', whom: readonly Person[]) => {
    onTurned();
    const given = { personIds: whom.map(({ id }) => id), meetingId: meeting.id };
    const told = standings?.flatMap(({ person }) =>
      point.personIds.includes(person.id) ? person : [],
    );
    const names = namesOf(point.personIds.length > 0 ? (told ?? about) : whom);
    void run(
      () => convertToPromise(db, point.id, { by, ...given }, Date.now()),
      i18n.t(by === 'me' ? 'after.made_mine' : 'after.made_theirs', [names]),
    );
  };
  const promise = (by: 'me' | 'them') => {
    if (point.personIds.length === 0 && people.length > 1) setAsking(by);
    else file(by, people);
  };
  const followUp = () => {
    onTurned();
    const given = { personIds: people.map(({ id }) => id), meetingId: meeting.id };
    void run(
      () => convertToFollowUp(db, point.id, given, Date.now()),
      i18n.t('after.made_follow_up'),
    );
  };
  const leave = () => {
    const asked = asking;
    setAsking(null);
    requestAnimationFrame(() =>
      words.current?.closest('li')?.querySelector<HTMLElement>(`[data-by=${asked}]`)?.focus(),
    );
  };
  return (
    <Row
      kind="slim"
      className={styles.point}
      done={done}
      action={
        <Tick
          checked={done}
          label={i18n.t('person.talked_about_one', [point.text])}
          onChange={(checked) => {
            setAsking(null);
            onTick(checked);
            tick(point, checked);
          }}
        />
      }
      under={
        done ? undefined : asking ? (
          <PromiseWith
            key={asking}
            by={asking}
            people={people}
            likely={mostLikelyMeant(point.text, people, meeting)}
            onKeep={(whom) => file(asking, whom)}
            onLeave={leave}
          />
        ) : (
          <p className={styles.turn}>
            <button
              type="button"
              aria-label={i18n.t('after.to_follow_up_one', [point.text])}
              onClick={followUp}
            >
              {i18n.t('after.to_follow_up')}
            </button>
            <button
              type="button"
              data-by="me"
              aria-label={i18n.t('after.to_mine_one', [point.text])}
              onClick={() => promise('me')}
            >
              {i18n.t('after.to_mine')}
            </button>
            <button
              type="button"
              data-by="them"
              aria-label={i18n.t('after.to_theirs_one', [point.text])}
              onClick={() => promise('them')}
            >
              {i18n.t('after.to_theirs')}
            </button>
          </p>
        )
      }
    >
      <div ref={words}>
        <p className={text.what}>
          {about.length > 0 && <span className={text.faint}>{namesOf(about)}: </span>}
          <bdi>{point.text}</bdi>
        </p>
      </div>
    </Row>
  );
}
