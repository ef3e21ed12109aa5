import type { CSSProperties, ReactNode } from 'react';
import { i18n } from '#i18n';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { classNames } from './class-names';
import styles from './function-chip.module.css';
import { useFunctions } from './functions-context';

interface ColourStyle extends CSSProperties {
  '--c': string;
}

/**
 * A small calendar event in the function's colour, always with words in it.
 * `bare` is the bar alone before its words, for use inside a line; `children` replaces the
 * function's own name ("Dov Marchetti, Operations"). The colour of no craft is a double, hollow bar.
 */
export function FunctionChip({
  functionId,
  bare = false,
  children,
}: {
  functionId: AnyFunctionId | undefined;
  bare?: boolean;
  children?: ReactNode;
}) {
  const functions = useFunctions();
  if (functionId === undefined) {
    if (bare) return <span data-public>{children ?? i18n.t('functions.none')}</span>;
    return (
      <span className={classNames(styles.chip, styles.none)} data-public>
        {children ?? i18n.t('functions.none')}
      </span>
    );
  }
  const colour = functions.colour(functionId);
  const style: ColourStyle = { '--c': `var(--fn-${colour})` };
  return (
    <span
      className={classNames(styles.chip, bare && styles.bare, colour === 'other' && styles.hollow)}
      style={style}
      data-public
    >
      {children ?? functions.name(functionId)}
    </span>
  );
}
