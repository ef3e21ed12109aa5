import { useState } from 'react';
import { i18n } from '#i18n';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/field';
import type { FunctionView } from '@/components/ui/functions-context';
import { asFunctionId } from '@/components/ui/names';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';

/** Asks for another function. `none` is the choice of no function, where that is one. */
export function ChooseFunctionDialog({
  title,
  body,
  label,
  submit,
  among,
  none,
  onChoose,
  onClose,
}: {
  title: string;
  body: string;
  label: string;
  submit: string;
  among: readonly FunctionView[];
  none?: string;
  onChoose: (id: AnyFunctionId | undefined) => void;
  onClose: () => void;
}) {
  const [chosen, setChosen] = useState('');
  const [missing, setMissing] = useState(false);
  return (
    <Dialog
      title={title}
      body={body}
      submit={submit}
      onSubmit={() => {
        const id = asFunctionId(chosen);
        if (id === undefined && none === undefined) setMissing(true);
        else onChoose(id);
      }}
      onClose={onClose}
    >
      <Select
        label={label}
        value={chosen}
        problem={missing ? i18n.t('functions.choose_first') : undefined}
        onChange={(value) => {
          setChosen(value);
          setMissing(false);
        }}
      >
        <option value="">{none ?? i18n.t('functions.choose')}</option>
        {among.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Dialog>
  );
}
