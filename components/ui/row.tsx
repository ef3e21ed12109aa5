import { type ReactNode, useRef } from 'react';
import { classNames } from './class-names';
import styles from './row.module.css';
import { useFocusHandedOn } from './use-focus-handed-on';

export type Tone = 'due' | 'lapsed' | 'strong';

/**
 * Time on the left, words in the middle, one action on the right.
 * `person` is the tall kind that carries a ring over its days. A row that goes hands its focus on.
 */
export function Row({
  gutter,
  tone,
  kind = 'plain',
  done = false,
  quiet = false,
  ruled = true,
  press = false,
  action,
  under,
  below,
  as: Tag = 'li',
  className,
  children,
}: {
  gutter?: ReactNode;
  tone?: Tone;
  kind?: 'plain' | 'slim' | 'person';
  /** Struck through: it is behind us. */
  done?: boolean;
  /** Snoozed or muted: still there, less loud. */
  quiet?: boolean;
  /** False for the first row of a card that is not its parent's first child. */
  ruled?: boolean;
  /** The whole row is pressed through the one link in it (`text.module.css`, `.cover`). */
  press?: boolean;
  action?: ReactNode;
  /** A second line that also has the room under the action. */
  under?: ReactNode;
  /** Across all three columns, such as facts with their own gutter. */
  below?: ReactNode;
  as?: 'li' | 'div' | 'section' | 'article';
  className?: string;
  children: ReactNode;
}) {
  const row = useRef<HTMLElement>(null);
  useFocusHandedOn(row);
  return (
    <Tag
      ref={(element: HTMLElement | null) => {
        row.current = element;
      }}
      className={classNames(
        styles.row,
        kind === 'slim' && styles.slim,
        kind === 'person' && styles.person,
        !ruled && styles.plain,
        press && styles.press,
        done && styles.done,
        quiet && styles.quiet,
        className,
      )}
    >
      <div className={classNames(styles.gutter, tone && styles[tone])}>{gutter}</div>
      <div className={styles.words}>{children}</div>
      {action !== undefined && <div className={styles.action}>{action}</div>}
      {under !== undefined && <div className={styles.under}>{under}</div>}
      {below !== undefined && <div className={styles.below}>{below}</div>}
    </Tag>
  );
}
