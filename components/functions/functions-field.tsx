import { i18n } from '#i18n';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { FunctionChip } from '@/components/ui/function-chip';
import { useFunctions } from '@/components/ui/functions-context';
import { asFunctionId } from '@/components/ui/names';
import { TokensField } from '@/components/ui/tokens-field';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';

/** Several functions: each a token that takes it out, and a list of the others. */
export function FunctionsField({
  label,
  value,
  onChange,
}: {
  label: string;
  value: readonly AnyFunctionId[];
  onChange: (value: AnyFunctionId[]) => void;
}) {
  const functions = useFunctions();
  const tokens = value.map((id) => ({
    id,
    name: functions.name(id),
    content: <FunctionChip functionId={id} bare />,
  }));
  // One that was merged into another has that one's name.
  const names = new Set(tokens.map(({ name }) => name));
  const others = functions.all.filter(({ id, name }) => !value.includes(id) && !names.has(name));
  return (
    <TokensField
      label={label}
      tokens={tokens}
      onTakeOut={(id) => onChange(value.filter((one) => one !== id))}
    >
      {others.length > 0 && (
        <ChoiceInPlace
          label={`${label}: ${i18n.t('gray_zone.add_function')}`}
          value=""
          options={
            <>
              <option value="">{i18n.t('gray_zone.add_function')}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </>
          }
          onChange={(chosen) => {
            const id = asFunctionId(chosen);
            if (id !== undefined) onChange([...value, id]);
          }}
        >
          {i18n.t('gray_zone.add_function')}
        </ChoiceInPlace>
      )}
    </TokensField>
  );
}
