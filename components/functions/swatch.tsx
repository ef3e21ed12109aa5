import type { CSSProperties } from 'react';
import { classNames } from '@/components/ui/class-names';
import type { FunctionColour } from '@/utils/records/schema-functions';
import styles from './functions.module.css';

interface ColourStyle extends CSSProperties {
  '--c': string;
}

/** A rounded square in a function's colour; a decoration beside its name. */
export function Swatch({ colour }: { colour: FunctionColour }) {
  const style: ColourStyle = { '--c': `var(--fn-${colour})` };
  return (
    <span
      className={classNames(styles.swatch, colour === 'other' && styles.hollow)}
      style={style}
      aria-hidden="true"
    />
  );
}
