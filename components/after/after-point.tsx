import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import type { AgendaLine } from '@/components/agenda/use-agenda';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useTickFollowUp } from '@/components/today/use-tick-follow-up';
import { focusAfter } from '@/components/ui/focus-after';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { Tick } from '@/components/ui/tick';
import { convertToFollowUp, convertToPromise } from '@/utils/records/convert-follow-up';
import type { Meeting, Person } from '@/utils/records/schema';
import { mostLikelyMeant } from '@/utils/relationships/most-likely-meant';
import styles from './after.module.css';
import { WithWhom } from './with-whom';

type Became = 'follow-up' | 'me' | 'them';

/**
 * One point, and what became of it: talked about, to do, or promised. What names nobody goes to the one
 * person there; of several it is asked with whom.
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
  const [asking, setAsking] = useState<Became | null>(null);
  const words = useRef<HTMLDivElement>(null);
  const done = point.state === 'done';
  const namesOf = (all: readonly Person[]) => format.list(all.map(({ name }) => isolated(name)));
  const file = (became: Became, whom: readonly Person[]) => {
    onTurned();
    const given = { personIds: whom.map(({ id }) => id), meetingId: meeting.id };
    if (became === 'follow-up') {
      const turn = () => convertToFollowUp(db, point.id, given, Date.now());
      return void run(turn, i18n.t('after.made_follow_up'));
    }
    const told = standings?.flatMap(({ person }) =>
      point.personIds.includes(person.id) ? person : [],
    );
    const names = namesOf(point.personIds.length > 0 ? (told ?? about) : whom);
    void run(
      () => convertToPromise(db, point.id, { by: became, ...given }, Date.now()),
      i18n.t(became === 'me' ? 'after.made_mine' : 'after.made_theirs', [names]),
    );
  };
  const turn = (became: Became) => {
    if (point.personIds.length === 0 && people.length > 1) setAsking(became);
    else file(became, people);
  };
  const leave = () => {
    const asked = asking;
    focusAfter(
      () => setAsking(null),
      () => words.current?.closest('li')?.querySelector<HTMLElement>(`[data-became=${asked}]`),
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
          <WithWhom
            key={asking}
            {...wordsOf(asking)}
            people={people}
            likely={mostLikelyMeant(point.text, people, meeting)}
            onKeep={(whom) => file(asking, whom)}
            onLeave={leave}
          />
        ) : (
          <p className={styles.turn}>
            <button
              type="button"
              data-became="follow-up"
              aria-label={i18n.t('after.to_follow_up_one', [point.text])}
              onClick={() => turn('follow-up')}
            >
              {i18n.t('after.to_follow_up')}
            </button>
            <button
              type="button"
              data-became="me"
              aria-label={i18n.t('after.to_mine_one', [point.text])}
              onClick={() => turn('me')}
            >
              {i18n.t('after.to_mine')}
            </button>
            <button
              type="button"
              data-became="them"
              aria-label={i18n.t('after.to_theirs_one', [point.text])}
              onClick={() => turn('them')}
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

/** The words with which it is asked with whom. */
function wordsOf(became: Became): { label: string; keep: string } {
  switch (became) {
    case 'follow-up':
      return { label: i18n.t('after.follow_up_with'), keep: i18n.t('after.note_follow_up') };
    case 'me':
      return { label: i18n.t('after.mine_to'), keep: i18n.t('after.note_promise') };
    case 'them':
      return { label: i18n.t('after.theirs_of'), keep: i18n.t('after.note_promise') };
  }
}
