import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button } from '@/components/ui/button';
import { FunctionChip } from '@/components/ui/function-chip';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { Person } from '@/utils/records/schema';
import styles from './name-question.module.css';

/** Somebody who has the name, with what tells them from the others. */
export function NameQuestionCandidate({
  person,
  lastTouch,
  onChoose,
}: {
  person: Person;
  /** Epoch ms. */
  lastTouch: number | undefined;
  onChoose: () => void;
}) {
  const format = useFormat();
  const now = useNow();
  const functions = useFunctions();
  const { name, title, functionId, emails } = person;
  const [email] = emails;
  const known = [name, functionId && functions.name(functionId), title, email];
  return (
    <Row
      kind="person"
      gutter={
        lastTouch === undefined ? (
          <span title={i18n.t('today.never_met')}>{i18n.t('today.new')}</span>
        ) : (
          format.since(lastTouch, now)
        )
      }
      action={
        <Button
          aria-label={i18n.t('question.this_is', [known.filter(Boolean).join(', ')])}
          onClick={onChoose}
        >
          {i18n.t('question.this_one')}
        </Button>
      }
    >
      <h3 className={text.name}>
        <bdi>{name}</bdi>
      </h3>
      <p className={text.who}>
        <FunctionChip functionId={functionId} />
        {title && <bdi>{title}</bdi>}
      </p>
      {email !== undefined && <p className={styles.email}>{email}</p>}
    </Row>
  );
}
