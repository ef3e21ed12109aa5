import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useProfile } from '@/components/app/use-profile';
import { useSingle } from '@/components/app/use-single';
import { PersonTitle } from '@/components/brief/person-title';
import { useSetFunction } from '@/components/functions/use-set-function';
import { guessFunction } from '@/components/sort/guess';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { FunctionChip } from '@/components/ui/function-chip';
import { FunctionOptions } from '@/components/ui/function-options';
import { asFunctionId } from '@/components/ui/names';
import { Row } from '@/components/ui/row';
import { Token } from '@/components/ui/token';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Person } from '@/utils/records/schema';
import { likelyFunctions } from './likely-functions';
import styles from './today.module.css';

/** Somebody of the organisation whose function nobody knows, asked right where they appear. */
export function UnsortedBlock({ person, ruled }: { person: Person; ruled: boolean }) {
  const own = useProfile()?.functionId;
  const functions = useFunctions();
  const standings = useStandings();
  const guess = guessFunction(person, null)?.functionId;
  const likely = useMemo(
    () =>
      likelyFunctions(
        (standings ?? []).map((one) => one.person),
        guess,
        own,
        functions.matters,
      ),
    [standings, guess, own, functions],
  );
  const setFunction = useSetFunction();
  const sort = useSingle(async (functionId: AnyFunctionId) => {
    const said = i18n.t('today.sorted', [person.name, functions.name(functionId)]);
    await setFunction([person.id], functionId, said);
  });
  return (
    <Row
      as="section"
      kind="person"
      ruled={ruled}
      below={
        <div className={styles.sortBy}>
          {likely.map((functionId) => (
            <Token
              key={functionId}
              aria-label={i18n.t('today.sort_as', [person.name, functions.name(functionId)])}
              onClick={() => void sort(functionId)}
            >
              <FunctionChip functionId={functionId} bare>
                {functions.name(functionId)}
              </FunctionChip>
            </Token>
          ))}
          <ChoiceInPlace
            label={i18n.t('today.sort_other', [person.name])}
            value=""
            options={
              <>
                <option value="">{i18n.t('today.other_function')}</option>
                <FunctionOptions />
              </>
            }
            onChange={(value) => {
              const functionId = asFunctionId(value);
              if (functionId) void sort(functionId);
            }}
          >
            <span className={styles.other}>{i18n.t('today.other_function')}</span>
          </ChoiceInPlace>
        </div>
      }
    >
      <PersonTitle person={person} />
    </Row>
  );
}
