import { i18n } from '#i18n';
import { Button, type ButtonKind } from '@/components/ui/button';
import type { Import } from './use-import';

/** On to the next of the files that wait; nothing when none does. */
export function NextFile({
  given: { waiting, next },
  kind = 'plain',
}: {
  given: Pick<Import, 'waiting' | 'next'>;
  kind?: ButtonKind;
}) {
  if (waiting.length === 0) return null;
  return (
    <Button
      kind={kind}
      onClick={({ detail }) => {
        // The second press of a double click would pass over a file that nobody has seen.
        if (detail < 2) next();
      }}
    >
      {i18n.t('import.next_file')}
    </Button>
  );
}
