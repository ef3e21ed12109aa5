import type { CSSProperties } from 'react';
import { i18n } from '#i18n';
import styles from './welcome.module.css';

const STRIPES = [68, 98, 128, 158, 188, 218, 248];
const OTHER_SIDE = ['finance', 'legal', 'sales', 'operations'];

interface StripeStyle extends CSSProperties {
  '--i': number;
}

/** The mark: one function's week on the left, the others' on the right, and the way across. */
export function Crossing() {
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 344 132"
      role="img"
      aria-label={i18n.t('welcome.mark')}
    >
      <path className={styles.hair} d="M0 .5h344M0 33.5h344M0 66.5h344M0 99.5h344M0 131.5h344" />
      <rect fill="var(--fn-product)" x="0" y="12" width="3" height="108" />
      <rect className={styles.event} x="3" y="12" width="45" height="108" />
      {STRIPES.map((x, index) => {
        const style: StripeStyle = { '--i': index };
        return (
          <path key={x} className={styles.stripe} style={style} d={`M${x} 12h16l-4 108h-16z`} />
        );
      })}
      {OTHER_SIDE.map((functionId, index) => (
        <g key={functionId} transform={`translate(290 ${12 + index * 28})`}>
          <rect fill={`var(--fn-${functionId})`} width="3" height="24" />
          <rect className={styles.event} x="3" width="51" height="24" />
        </g>
      ))}
    </svg>
  );
}
