import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { AddLine } from '@/components/person/add-line';
import { addCredit } from '@/utils/records/credits';
import { usePeople } from './use-people';

/** One line that gives somebody credit, for whatever it was. */
export function CreditLine({
  personId,
  initiativeId,
  onClose,
}: {
  personId: string;
  initiativeId?: string | undefined;
  onClose: () => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const name = usePeople().get(personId)?.person.name ?? '';
  const add = async (text: string) => {
    const given = {
      text,
      personIds: [personId],
      ...(initiativeId !== undefined && { initiativeId }),
    };
    const done = await run(() => addCredit(db, given, Date.now()), i18n.t('credits.given', [name]));
    if (done) onClose();
  };
  return (
    <AddLine
      label={i18n.t('credits.what')}
      placeholder={i18n.t('credits.what')}
      onAdd={(text) => void add(text)}
      onClose={onClose}
    />
  );
}
