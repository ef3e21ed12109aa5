import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { PeopleField } from '@/components/app/people-field';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useSingle } from '@/components/app/use-single';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { addCredits } from '@/utils/records/credits';
import type { Issue } from '@/utils/records/schema-between';
import { usePeople } from './use-people';

/** "Who made this happen?": one line for each; who is left without one is not credited. */
export function CreditDialog({
  issue,
  personIds = issue.personIds,
  onClose,
}: {
  issue: Issue;
  /** Who is asked about first. */
  personIds?: readonly string[];
  onClose: () => void;
}) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const people = usePeople();
  const [chosen, setChosen] = useState<readonly string[]>(personIds);
  const [lines, setLines] = useState<Record<string, string>>({});
  const [missing, setMissing] = useState(false);
  const known = chosen.flatMap((id) => people.get(id)?.person ?? []);
  const told = known.filter(({ id }) => (lines[id] ?? '').trim() !== '');
  const save = useSingle(async () => {
    const given = told.map(({ id }) => ({
      text: lines[id] ?? '',
      personIds: [id],
      issueId: issue.id,
    }));
    const names = format.list(told.map(({ name }) => name));
    const done = await run(
      () => addCredits(db, given, Date.now()),
      i18n.t('credits.given', [names]),
    );
    if (done) onClose();
  });
  return (
    <Dialog
      title={i18n.t('credits.who')}
      body={i18n.t('credits.who_body')}
      submit={i18n.t('credits.give')}
      onSubmit={() => (told.length === 0 ? setMissing(true) : void save())}
      onClose={onClose}
    >
      {known.map(({ id, name }, index) => (
        <Field
          key={id}
          label={name}
          autoFocus={index === 0}
          placeholder={i18n.t('credits.what')}
          autoComplete="off"
          value={lines[id] ?? ''}
          problem={missing && index === 0 ? i18n.t('credits.one_at_least') : undefined}
          onChange={({ currentTarget: { value } }) => {
            setMissing(false);
            setLines((before) => ({ ...before, [id]: value }));
          }}
        />
      ))}
      <PeopleField
        label={i18n.t('credits.whom')}
        value={chosen}
        likely={issue.personIds}
        onChange={setChosen}
      />
    </Dialog>
  );
}
