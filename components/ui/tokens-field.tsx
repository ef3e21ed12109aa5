import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { i18n } from '#i18n';
import { Icon } from './icon';
import { Token } from './token';
import styles from './tokens-field.module.css';

/** One thing that was chosen. */
export interface ChosenToken<Id extends string> {
  id: Id;
  /** Its name in plain words, for the label of what takes it out. */
  name: string;
  /** As it is shown, where that is more than its name. */
  content?: ReactNode;
}

/**
 * Several things that were chosen, as tokens: pressing one takes it out and leaves the focus on the
 * next. `children` is what adds another.
 */
export function TokensField<Id extends string>({
  label,
  tokens,
  onTakeOut,
  children,
}: {
  label: string;
  tokens: readonly ChosenToken<Id>[];
  onTakeOut: (id: Id) => void;
  children: ReactNode;
}) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const focusAt = useRef<number>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the token has gone, not before
  useEffect(() => {
    if (focusAt.current === undefined) return;
    // What adds another comes after the tokens, so there is one at that place or the one before.
    const all = box.current?.querySelectorAll<HTMLElement>('button, select, input');
    all?.item(Math.min(focusAt.current, all.length - 1))?.focus();
    focusAt.current = undefined;
  }, [tokens.length]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a grid
    <div role="group" aria-labelledby={id} className={styles.group}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div ref={box} className={styles.tokens}>
        {tokens.map((token, index) => (
          <Token
            key={token.id}
            aria-label={i18n.t('gray_zone.take_out', [token.name])}
            onClick={() => {
              focusAt.current = index;
              onTakeOut(token.id);
            }}
          >
            <span className={styles.name} dir="auto">
              {token.content ?? token.name}
            </span>
            <Icon of={X} small />
          </Token>
        ))}
        {children}
      </div>
    </div>
  );
}
