import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import { FunctionChip } from '@/components/ui/function-chip';
import { Kbd } from '@/components/ui/kbd';
import { Section } from '@/components/ui/section';
import styles from './sort.module.css';
import type { Sorting } from './use-sorting';
import type { Outcome } from './visit';

const SHOWN = 5;

function OutcomeWords({ outcome }: { outcome: Outcome }) {
  switch (outcome.kind) {
    case 'function':
      return <FunctionChip functionId={outcome.functionId} bare />;
    case 'not-peer':
      return i18n.t('sort.not_peer');
    case 'later':
      return i18n.t('sort.later');
    case 'merged':
      return i18n.t('sort.merged');
  }
}

/** The last ones that were dealt with, and what was learnt from them. */
export function JustSorted({ sorting: { decisions, undo, onlyThis } }: { sorting: Sorting }) {
  const functions = useFunctions();
  const format = useFormat();
  return (
    <Section
      title={i18n.t('sort.just_sorted')}
      more={
        <Button kind="text" aria-keyshortcuts="z" onClick={undo}>
          {i18n.t('ui.undo')} <Kbd>Z</Kbd>
        </Button>
      }
    >
      <ul>
        {decisions.slice(0, SHOWN).map((decision) => {
          const { key, person, outcome, taught } = decision;
          return (
            <li key={key} className={styles.line}>
              <p>
                <bdi>{person.name}</bdi>
              </p>
              <p>
                <OutcomeWords outcome={outcome} />
              </p>
              {taught && outcome.kind === 'function' && (
                <div className={styles.taught}>
                  <p>
                    {i18n.t('sort.taught', taught.followers, [
                      format.number(taught.followers),
                      taught.text,
                      functions.name(outcome.functionId),
                    ])}
                  </p>
                  <Button kind="text" onClick={() => onlyThis(decision)}>
                    {i18n.t('sort.only_this')}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
