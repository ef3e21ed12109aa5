import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { InlineText } from '@/components/ui/inline-text';
import styles from './insights.module.css';
import { useSetPeerGoal } from './use-peer-goal';

/** Hours a week with peers that the user wants to reach, changed where it stands. */
export function PeerGoal({ goal }: { goal: number | undefined }) {
  const format = useFormat();
  const set = useSetPeerGoal(goal);
  return (
    <div className={styles.goal}>
      <span>{i18n.t('insights.time.goal')}</span>
      <InlineText
        value={goal === undefined ? '' : `${goal}`}
        label={i18n.t('insights.time.goal_label')}
        placeholder={i18n.t('insights.time.goal_set')}
        onSave={set}
      >
        {goal !== undefined && i18n.t('insights.time.goal_value', [format.number(goal)])}
      </InlineText>
      {goal !== undefined && <span>{i18n.t('insights.time.goal_dashed')}</span>}
    </div>
  );
}
