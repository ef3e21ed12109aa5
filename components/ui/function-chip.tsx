import type { CSSProperties, ReactNode } from 'react';
import { i18n } from '#i18n';
import type { FunctionId } from '@/utils/functions/taxonomy';
import { classNames } from './class-names';
import styles from './function-chip.module.css';
import { functionName } from './names';

/** Functions whose colour is the last resort's, drawn as a double, hollow bar. */
const HOLLOW: ReadonlySet<FunctionId> = new Set([
  'administration',
  'strategy',
  'general-management',
]);

interface ColourStyle extends CSSProperties {
  '--c': string;
}

/**
 * A small calendar event in the function's colour, always with words in it.
 * `bare` is the bar alone before its words, for use inside a line; `children` replaces the
 * function's own name ("Dov Marchetti, Operations").
 */
export function FunctionChip({
  functionId,
  bare = false,
  children,
}: {
  functionId: FunctionId | undefined;
  bare?: boolean;
  children?: ReactNode;
}) {
  if (functionId === undefined) {
    if (bare) return <span>{children ?? i18n.t('functions.none')}</span>;
    return (
      <span className={classNames(styles.chip, styles.none)}>
        {children ?? i18n.t('functions.none')}
      </span>
    );
  }
  const style: ColourStyle = { '--c': `var(--fn-${functionId})` };
  return (
    <span
      className={classNames(
        styles.chip,
        bare && styles.bare,
        HOLLOW.has(functionId) && styles.hollow,
      )}
      style={style}
    >
      {children ?? functionName(functionId)}
    </span>
  );
}
