import { Children, type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import text from '@/components/ui/text.module.css';

const FEW = 6;

/** A list of which the first few are in sight; the rest of those at hand on demand. */
export function FewRows({ total, children }: { total: number; children: ReactNode }) {
  const format = useFormat();
  const [all, setAll] = useState(false);
  const rows = Children.toArray(children);
  const shown = all ? rows : rows.slice(0, FEW);
  const rest = total - shown.length;
  return (
    <>
      <ul>{shown}</ul>
      {rest > 0 &&
        (all ? (
          <p className={`${text.small} ${text.faint}`}>
            {i18n.t('import.and_more', rest, [format.number(rest)])}
          </p>
        ) : (
          <Button kind="text" onClick={() => setAll(true)}>
            {i18n.t('import.show_more', rest, [format.number(rest)])}
          </Button>
        ))}
    </>
  );
}
