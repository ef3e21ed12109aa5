import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import styles from './give-and-get.module.css';

const STEP = 30;

/** A list that begins with a few and shows more when asked. `children` renders one as an `<li>`. */
export function FewItems<Item>({
  items,
  few,
  inset = false,
  children,
}: {
  items: readonly Item[];
  few: number;
  /** Within a row: its button stands where the row's words do. */
  inset?: boolean;
  children: (item: Item) => ReactNode;
}) {
  const format = useFormat();
  const [shown, setShown] = useState(few);
  const rest = items.length - shown;
  return (
    <>
      <ul>{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <div className={classNames(styles.rest, inset && styles.inset)}>
          <Button
            onClick={({ currentTarget }) => {
              // The last press takes the button away.
              const main = rest <= STEP ? currentTarget.closest<HTMLElement>('main') : null;
              main?.focus({ preventScroll: true });
              setShown(shown + STEP);
            }}
          >
            {i18n.t('person.show_more', [format.number(Math.min(rest, STEP))])}
          </Button>
        </div>
      )}
    </>
  );
}
