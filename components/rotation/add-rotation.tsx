import { Plus } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { useCommand } from '@/components/app/use-command';
import { useProfile } from '@/components/app/use-profile';
import { useSingle } from '@/components/app/use-single';
import { Select } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { asFunctionId } from '@/components/ui/names';
import { Token } from '@/components/ui/token';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { addRotation } from '@/utils/records/rotations';
import styles from './rotation.module.css';

const MOST = 4;

/** Puts a function on the plan: any from the list, or one of those that matter by one press. */
export function AddRotation({ planned }: { planned: readonly AnyFunctionId[] }) {
  const db = useDatabase();
  const run = useCommand();
  const functions = useFunctions();
  const own = useProfile()?.functionId;
  const left = functions.all.filter(({ id }) => id !== own && !planned.includes(id));
  const mattering = left.filter(({ matters }) => matters).slice(0, MOST);
  const add = useSingle((functionId: AnyFunctionId) =>
    run(
      () => addRotation(db, { functionId }, Date.now()),
      i18n.t('rotation.added', [functions.name(functionId)]),
    ),
  );
  return (
    <div className={styles.add}>
      <Select
        label={i18n.t('rotation.add')}
        value=""
        onChange={(value) => {
          const id = asFunctionId(value);
          if (id) void add(id);
        }}
      >
        <option value="">{i18n.t('rotation.choose')}</option>
        {left.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      {mattering.length > 0 && (
        <p className={styles.suggested}>
          {i18n.t('rotation.matters')}
          {mattering.map(({ id, name }) => (
            <Token
              key={id}
              aria-label={i18n.t('rotation.learn', [name])}
              onClick={() => {
                document.querySelector('main')?.focus({ preventScroll: true });
                void add(id);
              }}
            >
              <Icon of={Plus} small />
              {name}
            </Token>
          ))}
        </p>
      )}
    </div>
  );
}
