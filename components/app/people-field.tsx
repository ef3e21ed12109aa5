import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { focusAfter } from '@/components/ui/focus-after';
import { Icon } from '@/components/ui/icon';
import { Token } from '@/components/ui/token';
import { TokensField } from '@/components/ui/tokens-field';
import styles from '@/components/ui/tokens-field.module.css';
import { PersonPicker } from './person-picker';
import { useStandings } from './standings-provider';

/** Several people: each a token that takes them out, and one that looks for another. */
export function PeopleField({
  label,
  value,
  likely = [],
  except = [],
  most = Number.POSITIVE_INFINITY,
  onChange,
}: {
  label: string;
  /** Ids, in the order in which they are shown. Those of nobody are not shown. */
  value: readonly string[];
  /** Ids of those who are offered first. */
  likely?: readonly string[];
  /** Ids of those who are not offered. */
  except?: readonly string[];
  /** So many can be chosen. */
  most?: number;
  onChange: (value: string[]) => void;
}) {
  const standings = useStandings();
  const [adding, setAdding] = useState(false);
  const add = useRef<HTMLButtonElement>(null);
  const tokens = value.flatMap((id) => {
    const person = standings?.find((one) => one.person.id === id)?.person;
    return person ? { id, name: person.name } : [];
  });
  const close = () =>
    focusAfter(
      () => setAdding(false),
      () => add.current,
    );
  return (
    <TokensField
      label={label}
      tokens={tokens}
      onTakeOut={(id) => onChange(value.filter((one) => one !== id))}
    >
      {adding ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: only watches where the focus goes
        <div
          className={styles.picker}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget)) setAdding(false);
          }}
        >
          <PersonPicker
            ref={focus}
            label={label}
            placeholder={i18n.t('gray_zone.find_person')}
            except={[...value, ...except]}
            likely={likely}
            onChoose={({ id }) => onChange([...value, id])}
            onLeave={close}
          />
        </div>
      ) : tokens.length >= most ? null : (
        <Token
          ref={add}
          aria-label={`${label}: ${i18n.t('people.add_somebody')}`}
          onClick={() => setAdding(true)}
        >
          <Icon of={Plus} small />
          {i18n.t('people.add_somebody')}
        </Token>
      )}
    </TokensField>
  );
}

function focus(field: HTMLInputElement | null): void {
  field?.focus();
}
