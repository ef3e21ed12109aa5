import { useCallback, useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useToast } from '@/components/app/toast-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { BackBar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { answerCheckIn, removeCheckIn } from '@/utils/records/check-ins';
import { type CheckIn, TRUST_PRACTICES, type TrustPractice } from '@/utils/records/schema-between';
import { unanswered } from '@/utils/relationships/weekly-practice';
import { EarlierWeeks } from './earlier-weeks';
import { PastCheckIns } from './past-check-ins';
import { Questions } from './questions';
import { ThisWeek } from './this-week';
import { usePracticeWeek } from './use-practice-week';
import { WhereYouStand } from './where-you-stand';

/** The trust self-check, its history, and the practice of the week. */
export function CheckInScreen() {
  const practice = usePracticeWeek();
  const [going, setGoing] = useState<{ id: string; step: number } | null>(null);
  const format = useFormat();
  const now = useNow();
  const stopped = stoppedAt(practice?.checkIns.at(-1), (at) => format.daysSince(at, now) === 0);
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')} />
      <main tabIndex={-1}>
        {!practice ? (
          <SkeletonRows count={4} />
        ) : going ? (
          <GoingThrough
            id={going.id}
            step={going.step}
            answers={practice.checkIns.find(({ id }) => id === going.id)?.answers ?? {}}
            onStep={(step) => setGoing({ ...going, step })}
            onDone={() => {
              document.querySelector('main')?.focus({ preventScroll: true });
              setGoing(null);
            }}
          />
        ) : (
          <>
            <Mast
              last={practice.checkIns.at(-1)}
              stopped={stopped !== undefined}
              onBegin={() => setGoing(stopped ?? { id: crypto.randomUUID(), step: 0 })}
            />
            {practice.checkIns.length > 0 && (
              <>
                <ThisWeek practice={practice} />
                <WhereYouStand checkIns={practice.checkIns} />
                <EarlierWeeks weeks={practice.earlier} />
                <PastCheckIns checkIns={practice.checkIns} />
              </>
            )}
          </>
        )}
      </main>
    </>
  );
}

/** Where a self-assessment of today was left; undefined for one that was answered whole. */
function stoppedAt(
  last: CheckIn | undefined,
  isToday: (at: number) => boolean,
): { id: string; step: number } | undefined {
  const next = last && unanswered(last.answers)[0];
  if (!next || !isToday(last.at)) return undefined;
  return { id: last.id, step: TRUST_PRACTICES.indexOf(next) };
}

function Mast({
  last,
  stopped,
  onBegin,
}: {
  last: CheckIn | undefined;
  stopped: boolean;
  onBegin: () => void;
}) {
  const format = useFormat();
  const now = useNow();
  return (
    <div className={text.mast}>
      <h1 className={text.title}>{i18n.t('check_in.title')}</h1>
      <p className={text.soft}>
        {last
          ? i18n.t('check_in.again_why', [format.longDay(last.at, now)])
          : i18n.t('check_in.why')}
      </p>
      <div className={text.actions}>
        <Button kind={last ? 'plain' : 'main'} onClick={onBegin}>
          {stopped
            ? i18n.t('check_in.go_on')
            : last
              ? i18n.t('check_in.again')
              : i18n.t('check_in.begin')}
        </Button>
      </div>
    </div>
  );
}

function GoingThrough({
  id,
  step,
  answers,
  onStep,
  onDone,
}: {
  id: string;
  step: number;
  answers: CheckIn['answers'];
  onStep: (step: number) => void;
  onDone: () => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const toasts = useToast();
  const finish = useCallback(
    (answered: boolean) => {
      if (answered)
        toasts.show(i18n.t('check_in.kept'), async () => {
          await removeCheckIn(db, id);
        });
      onDone();
    },
    [toasts, db, id, onDone],
  );
  const given = Object.keys(answers).length > 0;
  const go = useCallback(
    (next: number, answered: boolean) => {
      if (next < TRUST_PRACTICES.length) onStep(next);
      else finish(answered);
    },
    [onStep, finish],
  );
  const answer = useCallback(
    async (practice: TrustPractice, mark: NonNullable<CheckIn['answers'][TrustPractice]>) => {
      if (await run(() => answerCheckIn(db, id, { practice, mark }, Date.now())))
        go(step + 1, true);
    },
    [run, db, id, step, go],
  );
  return (
    <Questions
      step={step}
      answers={answers}
      onAnswer={(practice, mark) => void answer(practice, mark)}
      onStep={(next) => go(next, given)}
      onStop={() => finish(given)}
    />
  );
}
