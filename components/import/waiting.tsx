import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { isolated } from '@/components/ui/isolated';
import text from '@/components/ui/text.module.css';
import type { Import } from './use-import';

/** More names would hide what is to be read. */
const NAMED = 3;

/** Which files come after this one, so that nobody thinks they were read already. */
export function Waiting({ given: { waiting } }: { given: Import }) {
  const format = useFormat();
  if (waiting.length === 0) return null;
  const rest = waiting.length - NAMED;
  const named = waiting.slice(0, NAMED).map(isolated);
  const names = rest > 0 ? [...named, i18n.t('import.waiting_more', [format.number(rest)])] : named;
  return (
    <p className={`${text.small} ${text.faint}`}>
      {i18n.t('import.waiting', waiting.length, [
        format.number(waiting.length),
        format.list(names),
      ])}
    </p>
  );
}
