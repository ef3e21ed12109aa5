import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { AddPerson } from '@/components/people/add-person';
import { Button, ButtonLink } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import { FunctionChip } from '@/components/ui/function-chip';
import { Ring } from '@/components/ui/ring';
import { Section } from '@/components/ui/section';
import { type Status, statusName } from '@/components/ui/status-name';
import text from '@/components/ui/text.module.css';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { CoverageInsight, FunctionCoverage } from '@/utils/relationships/insights/contract';
import { ChooseFunctions } from './choose-functions';
import { keepAsMattering } from './keep-as-mattering';
import { PeerRings } from './peer-rings';
import styles from './reach.module.css';

const LEGEND: readonly Status[] = ['in-touch', 'due', 'lapsed'];

/** Each function that matters, its peers as rings, and those functions in which there is nobody. */
export function ReachSection({
  coverage,
  own,
}: {
  coverage: CoverageInsight;
  own?: AnyFunctionId;
}) {
  const format = useFormat();
  const db = useDatabase();
  const run = useCommand();
  const [adding, setAdding] = useState(false);
  const { functions, named, covered } = coverage;
  const count =
    functions.length === 0
      ? undefined
      : i18n.t('insights.reach.covered', [format.number(covered), format.number(functions.length)]);
  return (
    <Section
      title={i18n.t('insights.reach.title')}
      {...(count !== undefined && { count })}
      more={i18n.t('insights.reach.in_touch')}
    >
      {functions.length === 0 && <p className={text.soft}>{i18n.t('insights.reach.nothing')}</p>}
      <ul>
        {functions.map((one) => (
          <CoverageRow key={one.functionId} of={one} onAdd={() => setAdding(true)} />
        ))}
      </ul>
      {functions.length > 0 && <Legend />}
      {functions.length > 0 && (
        <ButtonLink kind="text" to="/invite">
          {i18n.t('invite.coverage')}
        </ButtonLink>
      )}
      {!named && functions.length > 0 && (
        <div className={styles.guess}>
          <p>{i18n.t('insights.reach.guess')}</p>
          <Button
            onClick={() =>
              void run(
                () =>
                  keepAsMattering(
                    db,
                    functions.map(({ functionId }) => functionId),
                    Date.now(),
                  ),
                i18n.t('insights.reach.kept'),
              )
            }
          >
            {i18n.t('insights.reach.keep')}
          </Button>
        </div>
      )}
      <ChooseFunctions own={own} />
      {adding && <AddPerson name="" onClose={() => setAdding(false)} />}
    </Section>
  );
}

function CoverageRow({ of, onAdd }: { of: FunctionCoverage; onAdd: () => void }) {
  const format = useFormat();
  const { name } = useFunctions();
  const { functionId, inTouch, met, onFile } = of;
  const nobody = met === 0;
  return (
    <li className={classNames(styles.row, nobody && styles.none)}>
      {nobody ? (
        <span className={styles.blank}>{name(functionId)}</span>
      ) : (
        <FunctionChip functionId={functionId} bare />
      )}
      <PeerRings of={of} />
      <span className={styles.count}>
        {nobody ? (
          <Who name={name(functionId)} functionId={functionId} known={onFile > 0} onAdd={onAdd} />
        ) : (
          i18n.t('insights.reach.covered', [format.number(inTouch), format.number(met)])
        )}
      </span>
    </li>
  );
}

/** To those of whom a file tells, or to writing somebody down. */
function Who({
  name,
  functionId,
  known,
  onAdd,
}: {
  name: string;
  functionId: AnyFunctionId;
  known: boolean;
  onAdd: () => void;
}): ReactNode {
  const label = i18n.t('insights.reach.who_label', [name]);
  return known ? (
    <Link href={`/people/function/${functionId}`} className={text.link} aria-label={label}>
      {i18n.t('insights.reach.who')}
    </Link>
  ) : (
    <button type="button" className={styles.who} aria-label={label} onClick={onAdd}>
      {i18n.t('insights.reach.who')}
    </button>
  );
}

function Legend() {
  return (
    <p className={styles.legend}>
      {LEGEND.map((status) => (
        <span key={status}>
          <Ring status={status} ratio={0.6} small labelled={false} />
          {statusName(status)}
        </span>
      ))}
    </p>
  );
}
