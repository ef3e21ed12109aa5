import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import { GIVE_FIRST_BELOW } from '@/utils/relationships/reciprocity';
import type { Reciprocity } from '@/utils/relationships/reciprocity-with';
import { BalanceBar } from './balance-bar';
import styles from './give-and-get.module.css';
import { timesWords } from './headline';

/** "4:7", what it counts in one line, and the two beside each other. */
export function BalanceRow({
  reciprocity: { balance, given, received },
  name,
  children,
}: {
  reciprocity: Reciprocity;
  name: string;
  /** What to do about it. */
  children?: ReactNode;
}) {
  const format = useFormat();
  const who = isolated(name);
  const numbers = [format.number(given), format.number(received)] as const;
  return (
    <Row
      className={styles.figureRow}
      gutter={balance === null ? '–' : <bdi>{`${numbers[0]}:${numbers[1]}`}</bdi>}
    >
      <h3 className={text.strong}>{i18n.t('give_get.balance.title')}</h3>
      <p className={`${text.small} ${text.soft}`}>
        {balance === null
          ? i18n.t('give_get.balance.none')
          : `${i18n.t('give_get.balance.counts', [timesWords(given, format), timesWords(received, format), who])} ${i18n.t(leaning(balance), [who])}`}
      </p>
      <BalanceBar given={given} received={received} />
      {children}
    </Row>
  );
}

/** What sizes and ages make of the counts. */
function leaning(balance: number) {
  if (balance < GIVE_FIRST_BELOW) return 'give_get.balance.they_more' as const;
  if (balance > -GIVE_FIRST_BELOW) return 'give_get.balance.you_more' as const;
  return 'give_get.balance.even' as const;
}
