import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { addFunction, FUNCTION_NAME_LENGTH } from '@/utils/records/functions';
import { Refusal } from '@/utils/records/refusal';
import { spareColour } from './spare-colour';

/** A function that the twenty-three do not know. */
export function AddFunction() {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <Button onClick={() => setAdding(true)}>{i18n.t('functions.add')}</Button>
      {adding && <AddDialog onClose={() => setAdding(false)} />}
    </>
  );
}

function AddDialog({ onClose }: { onClose: () => void }) {
  const db = useDatabase();
  const toasts = useToast();
  const { all } = useFunctions();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = async () => {
    try {
      const added = await addFunction(db, { name, colour: spareColour(all) }, all, Date.now());
      toasts.show(i18n.t('functions.added', [name.trim()]), added.undo);
      onClose();
    } catch (error) {
      if (!(error instanceof Refusal)) toasts.show(notSaved(error));
      else
        setProblem(
          i18n.t(error.reason === 'blank' ? 'functions.name_blank' : 'functions.name_taken'),
        );
    }
  };
  return (
    <Dialog
      title={i18n.t('functions.add_title')}
      body={i18n.t('functions.add_body')}
      submit={i18n.t('functions.add_submit')}
      onSubmit={() => void add()}
      onClose={onClose}
    >
      <Field
        label={i18n.t('functions.name')}
        value={name}
        problem={problem}
        maxLength={FUNCTION_NAME_LENGTH}
        autoComplete="off"
        onChange={(event) => {
          setName(event.currentTarget.value);
          setProblem(undefined);
        }}
      />
    </Dialog>
  );
}
