import { useFunctions } from '@/components/ui/functions-context';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { IssueStage } from '@/utils/records/schema-between';
import styles from './crossing.module.css';

/** Where stripes go, between the bars. */
const STRIPES = [9.5, 17, 24.5];
const PAINTED: Record<IssueStage, number> = {
  spotted: 0,
  'case-built': 1,
  working: 2,
  won: 3,
  dropped: 0,
};

/**
 * The mark of an issue: the bars of the first two functions with a stripe between them for every
 * stage that is behind it. What it shows stands beside it in words.
 */
export function Crossing({
  functionIds,
  stage,
}: {
  functionIds: readonly AnyFunctionId[];
  stage: IssueStage;
}) {
  return (
    <svg className={styles.crossing} viewBox="0 0 40 20" aria-hidden="true">
      <Bar x={0} functionId={functionIds[0]} />
      {STRIPES.map((x, index) => (
        <rect
          key={x}
          className={index < PAINTED[stage] ? styles.stripe : styles.blank}
          x={x}
          y={2}
          width={5}
          height={16}
        />
      ))}
      <Bar x={35} functionId={functionIds[1]} />
    </svg>
  );
}

/** The colour of no craft is a double, hollow bar; no function at all is a pale one. */
function Bar({ x, functionId }: { x: number; functionId: AnyFunctionId | undefined }) {
  const functions = useFunctions();
  if (functionId === undefined) {
    return <rect className={styles.blank} x={x} width={5} height={20} rx={1.5} />;
  }
  const colour = functions.colour(functionId);
  const style = { fill: `var(--fn-${colour})` };
  if (colour !== 'other') return <rect style={style} x={x} width={5} height={20} rx={1.5} />;
  return (
    <>
      <rect style={style} x={x} width={1.75} height={20} rx={0.75} />
      <rect style={style} x={x + 3.25} width={1.75} height={20} rx={0.75} />
    </>
  );
}
