import type { CSSProperties } from 'react';
import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useWalkPlan } from '@/components/coffee/use-walk-plan';
import { WalkButton } from '@/components/coffee/walk-button';
import { Button } from '@/components/ui/button';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { BrokerageInsight, Insights } from '@/utils/relationships/insights/contract';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './network-section.module.css';
import { useFigures } from './use-figures';

const PAIRS = 5;
const HANGING = 4;

interface ColourStyle extends CSSProperties {
  '--c': string;
}

/** What meets only through the user, who a function hangs on, and what follows from the picture. */
export function Between({ insights: { brokerage, coverage } }: { insights: Insights }) {
  if (!brokerage) return null;
  return (
    <div className={styles.between}>
      <div>
        <Pairs pairs={brokerage.onlyThroughMe} named={coverage.named} />
      </div>
      <div>
        <Hanging hanging={brokerage.hangingOn} />
        <InWords brokerage={brokerage} />
      </div>
    </div>
  );
}

function Pairs({
  pairs,
  named,
}: {
  pairs: BrokerageInsight['onlyThroughMe'];
  /** They are those of functions that the user named as mattering. */
  named: boolean;
}) {
  const format = useFormat();
  const { name } = useFunctions();
  const [shown, setShown] = useState(PAIRS);
  const count: [string] = [format.number(pairs.length)];
  const rest = pairs.length - shown;
  const next = Math.min(rest, PAIRS * 2);
  return (
    <>
      <p className={styles.caption}>
        {named
          ? i18n.t('insights.network.only_me_mattering', pairs.length, count)
          : i18n.t('insights.network.only_me', pairs.length, count)}
      </p>
      <ul className={styles.pairs}>
        {pairs.slice(0, shown).map(({ a, b }) => (
          <Row
            key={`${a} ${b}`}
            kind="slim"
            gutter={
              <span className={styles.swatches}>
                <Swatch of={a} />
                <Swatch of={b} />
              </span>
            }
          >
            {i18n.t('insights.network.pair', [name(a), name(b)])}
          </Row>
        ))}
      </ul>
      {rest > 0 && (
        <Button onClick={() => setShown(shown + next)}>
          {i18n.t('insights.picture.more', next, [format.number(next)])}
        </Button>
      )}
    </>
  );
}

function Swatch({ of }: { of: AnyFunctionId }) {
  const { colour } = useFunctions();
  const style: ColourStyle = { '--c': `var(--fn-${colour(of)})` };
  return <i className={styles.swatch} style={style} />;
}

/** The first with an hour for a walk; the others as lines. */
function Hanging({ hanging }: { hanging: BrokerageInsight['hangingOn'] }) {
  const standings = useStandings();
  const { name } = useFunctions();
  const known = hanging.flatMap(({ functionId, personId }) => {
    const standing = standings?.find(({ person }) => person.id === personId);
    return standing ? [{ functionId, standing }] : [];
  });
  return known.slice(0, HANGING).map(({ functionId, standing }, at) => (
    <div key={functionId} className={styles.hangs}>
      <Link href={`/person/${standing.person.id}`}>
        {i18n.t('insights.network.hangs', [name(functionId), standing.person.name])}
      </Link>
      {at === 0 && <HangingWalk standing={standing} />}
    </div>
  ));
}

function HangingWalk({ standing }: { standing: PersonStanding }) {
  const plan = useWalkPlan(standing);
  return (
    <p className={styles.walk}>
      <WalkButton standing={standing} plan={plan} main />
    </p>
  );
}

/** Burt's measures as a sentence; the figures for those who know them. */
function InWords({
  brokerage: { contacts, effectiveSize, constraint },
}: {
  brokerage: BrokerageInsight;
}) {
  const format = useFormat();
  const figures = useFigures();
  if (contacts < 3) return null;
  const shown: [string] = [format.number(contacts)];
  const free = effectiveSize / contacts;
  const said =
    free >= 2 / 3
      ? i18n.t('insights.network.few_meet', shown)
      : free >= 1 / 3
        ? i18n.t('insights.network.some_meet', shown)
        : i18n.t('insights.network.most_meet', shown);
  return (
    <div className={styles.words}>
      <p>{said}</p>
      <p className={`${text.small} ${text.faint}`}>
        {i18n.t('insights.network.figures', [
          figures.hours(effectiveSize),
          figures.fine(constraint),
        ])}
      </p>
    </div>
  );
}
