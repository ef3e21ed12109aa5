import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { focusBeside } from '@/components/functions/focus-beside';
import { IconButton } from '@/components/ui/icon-button';
import { InlineText } from '@/components/ui/inline-text';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { AddButton } from './add-button';
import { AddLine } from './add-line';
import type { BlockState } from './blocks';
import styles from './person.module.css';
import { ShowMore, useCapped } from './show-more';

/** Lines of a few words about somebody: added in one line, put into other words and taken out where they stand. */
export function TextLines({
  title,
  one,
  hint,
  none,
  list,
  block,
  after,
  action,
  onSave,
}: {
  title: string;
  /** What a line is. */
  one: string;
  hint: string;
  /** Said while there is none; without it the section is away then. */
  none?: string;
  list: readonly string[];
  block: BlockState;
  /** Under a line. */
  after?: (line: string) => ReactNode;
  /** What can be done about a line. */
  action?: (line: string) => ReactNode;
  onSave: (list: string[], message: string) => void;
}) {
  const { shown, rest, more } = useCapped(list);
  if (list.length === 0 && !block.adding && none === undefined) return null;
  return (
    <Section title={title} more={<AddButton of={one} onClick={block.open} />}>
      {block.adding && (
        <AddLine
          label={one}
          placeholder={hint}
          onAdd={(text) => onSave([...list, text], i18n.t('person.added'))}
          onClose={block.close}
        />
      )}
      {list.length === 0 && !block.adding && <p className={styles.none}>{none}</p>}
      <ul>
        {shown.map((line, index) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: a line keeps the focus while its words change
            key={index}
            kind="slim"
            className={styles.edit}
            action={
              <>
                {action?.(line)}
                <IconButton
                  icon={X}
                  label={i18n.t('person.remove_one', [line])}
                  onClick={({ currentTarget }) => {
                    focusBeside(currentTarget, headButton(currentTarget));
                    onSave(
                      list.filter((_, at) => at !== index),
                      i18n.t('person.removed_one'),
                    );
                  }}
                />
              </>
            }
          >
            <div className={styles.level}>
              <InlineText
                value={line}
                label={one}
                required
                onSave={(text) => onSave(list.with(index, text), i18n.t('person.changed'))}
              />
            </div>
            {after?.(line)}
          </Row>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}

/** The button in the head of the section, which stays when the last row goes. */
function headButton(inside: Element): HTMLElement | null {
  return inside.closest('section')?.querySelector<HTMLElement>('header button') ?? null;
}
