import { useRef } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useRecords } from '@/components/app/use-records';
import { isolated } from '@/components/ui/isolated';
import {
  answerNameQuestion,
  type NameAnswer,
  type OpenNameQuestion,
  openNameQuestions,
} from '@/utils/records/name-questions';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { NameQuestionCard } from './name-question-card';

/** Names that several people have, one at a time; nothing when all are told apart. */
export function NameQuestions({ standings }: { standings: ReadonlyMap<string, PersonStanding> }) {
  const db = useDatabase();
  const run = useCommand();
  const open = useRecords(() => openNameQuestions(db), [db]);
  const answeredHere = useRef(false);
  const [asked] = open ?? [];
  if (!open || !asked) return null;
  const answer = async ({ question }: OpenNameQuestion, given: NameAnswer, name: string) => {
    const message =
      given === 'somebody-else'
        ? i18n.t('question.is_somebody_else', [isolated(name)])
        : i18n.t('question.answered', [isolated(name)]);
    answeredHere.current = true;
    const work = () => answerNameQuestion(db, question.id, given, Date.now());
    // The button goes with the last question; the keyboard goes on from the page.
    if ((await run(work, message)) && open.length === 1) document.querySelector('main')?.focus();
  };
  return (
    <NameQuestionCard
      key={asked.question.id}
      asked={asked}
      more={open.length - 1}
      standings={standings}
      takeFocus={answeredHere.current}
      onAnswer={(given, name) => answer(asked, given, name)}
    />
  );
}
