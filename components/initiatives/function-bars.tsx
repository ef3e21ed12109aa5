import type { CSSProperties } from 'react';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { FunctionChip } from '@/components/ui/function-chip';
import text from '@/components/ui/text.module.css';
import type { FunctionTie } from '@/utils/relationships/risk';
import styles from './initiatives.module.css';
import type { RiskNames } from './risk-words';

interface ColourStyle extends CSSProperties {
  '--c': string;
}

/** How well the user stands in each function: the strongest tie there as a measure, and who it is. */
export function FunctionBars({
  functions,
  names,
}: {
  functions: readonly FunctionTie[];
  names: RiskNames;
}) {
  const { colour } = useFunctions();
  return (
    <ul className={styles.bars}>
      {functions.map(({ functionId, best, strength }) => {
        const style: ColourStyle = {
          '--c': `var(--fn-${colour(functionId)})`,
          width: `${strength}%`,
        };
        return (
          <li key={functionId}>
            <span className={styles.pair}>
              <FunctionChip functionId={functionId} bare />
              <span className={styles.who}>
                {best === undefined ? (
                  i18n.t('initiatives.nobody')
                ) : (
                  <>
                    <bdi>{names.person(best)}</bdi>{' '}
                    <span className={text.number}>{names.number(strength)}</span>
                  </>
                )}
              </span>
            </span>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.fill} style={style} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
