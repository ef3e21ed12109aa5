import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useCommand } from '@/components/app/use-command';
import { useProfile } from '@/components/app/use-profile';
import { guessFunction } from '@/components/sort/guess';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { FunctionChip } from '@/components/ui/function-chip';
import { FunctionOptions } from '@/components/ui/function-options';
import { asFunctionId, functionName } from '@/components/ui/names';
import { Row } from '@/components/ui/row';
import { Token } from '@/components/ui/token';
import type { FunctionId } from '@/utils/functions/taxonomy';
import { updatePerson } from '@/utils/records/people';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { likelyFunctions } from './likely-functions';
import { PersonTitle } from './person-title';
import styles from './today.module.css';

/** Somebody of the organisation whose function nobody knows, asked right where they appear. */
export function UnsortedBlock({
  standing: { person },
  ruled,
}: {
  standing: PersonStanding;
  ruled: boolean;
}) {
  const db = useDatabase();
  const run = useCommand();
  const own = useProfile()?.functionId;
  const standings = useStandings() ?? [];
  const guess = guessFunction(person, null)?.functionId;
  const likely = likelyFunctions(
    standings.map((one) => one.person),
    guess,
    own,
  );
  const sort = (functionId: FunctionId) =>
    void run(
      () => updatePerson(db, person.id, { functionId }, Date.now()),
      i18n.t('today.sorted', [person.name, functionName(functionId)]),
    );
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
              aria-label={i18n.t('today.sort_as', [person.name, functionName(functionId)])}
              onClick={() => sort(functionId)}
            >
              <FunctionChip functionId={functionId} bare>
                {functionName(functionId)}
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
              if (functionId) sort(functionId);
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
