import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import styles from './data-table.module.css';

/** Rows at first, and with every press. */
const PAGE = 30;

export interface DataRow {
  id: string;
  /** The first names the row. */
  cells: readonly ReactNode[];
}

/** What a picture shows, in words and figures. Wider than its place, it scrolls by itself. */
export function DataTable({
  caption,
  head,
  rows,
}: {
  caption: string;
  head: readonly string[];
  rows: readonly DataRow[];
}) {
  const format = useFormat();
  const [shown, setShown] = useState(PAGE);
  const rest = rows.length - shown;
  const next = Math.min(rest, PAGE);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section className={styles.scroll} aria-label={caption} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ id, cells: [first, ...cells] }) => (
              <tr key={id}>
                <th scope="row">{first}</th>
                {cells.map((cell, at) => (
                  <td key={head[at + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {i18n.t('insights.picture.more', next, [format.number(next)])}
        </Button>
      )}
    </>
  );
}
