import { useState } from 'react';
import { i18n } from '#i18n';
import { PersonPicker } from '@/components/app/person-picker';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import text from '@/components/ui/text.module.css';
import { ME } from '@/utils/functions/reporting-line';

/** Who several people report to: somebody of the list, or the user. */
export function ReportsToDialog({
  count,
  onChoose,
  onClose,
}: {
  count: number;
  onChoose: (managerId: string, name: string) => void;
  onClose: () => void;
}) {
  const format = useFormat();
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  return (
    <Dialog
      title={i18n.t('people.reports_to_title', count, [format.number(count)])}
      body={i18n.t('people.reports_to_body')}
      submit={i18n.t('people.reports_to_set')}
      onSubmit={() => {
        if (!chosen) return;
        onChoose(chosen.id, chosen.name);
        onClose();
      }}
      onClose={onClose}
    >
      <PersonPicker
        label={i18n.t('people.manager_search')}
        placeholder={i18n.t('people.manager_search')}
        onChoose={({ id, name }) => setChosen({ id, name })}
      />
      <p role="status">
        {chosen === null ? (
          <span className={text.faint}>{i18n.t('people.manager_none')}</span>
        ) : (
          <bdi className={text.strong}>{chosen.name}</bdi>
        )}
      </p>
      <div>
        <Button onClick={() => setChosen({ id: ME, name: i18n.t('people.me') })}>
          {i18n.t('people.me_button')}
        </Button>
      </div>
    </Dialog>
  );
}
