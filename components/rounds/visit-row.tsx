import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import type { PersonWalkPlan } from '@/components/coffee/use-walk-plan';
import { WalkButton, WalkMenu } from '@/components/coffee/walk-button';
import { SnoozeItems } from '@/components/person/snooze-items';
import styles from '@/components/today/today.module.css';
import { FunctionChip } from '@/components/ui/function-chip';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { Visit } from '@/utils/coffee/plan-rounds';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** One check-in: when, with whom, why now, and the press that opens its form. */
export function VisitRow({ visit, standing }: { visit: Visit; standing: PersonStanding }) {
  const format = useFormat();
  const now = useNow();
  const { person } = standing;
  const { slot, walk } = visit;
  const start = slot?.start ?? walk?.start;
  const plan: PersonWalkPlan = walk
    ? { slots: [], walk }
    : { slots: slot ? [slot] : [], ...(person.emails.length === 0 && { problem: 'no-email' }) };
  return (
    <Row
      kind="person"
      gutter={start !== undefined && format.day(start, now)}
      action={<WalkButton standing={standing} plan={plan} />}
      under={
        <div className={styles.under}>
          <p className={text.who}>
            <FunctionChip functionId={person.functionId} />
            <span>{walk ? walkWords(walk.state) : <Why visit={visit} standing={standing} />}</span>
          </p>
          <WalkMenu standing={standing} plan={plan}>
            <SnoozeItems person={person} />
          </WalkMenu>
        </div>
      }
    >
      <Name standing={standing} />
    </Row>
  );
}

/** Due, with no hour to offer. */
export function UnplacedRow({ standing }: { standing: PersonStanding }) {
  return (
    <Row
      kind="person"
      action={<WalkButton standing={standing} plan={undefined} />}
      under={
        <p className={text.who}>
          <FunctionChip functionId={standing.person.functionId} />
        </p>
      }
    >
      <Name standing={standing} />
    </Row>
  );
}

function Name({ standing: { person } }: { standing: PersonStanding }) {
  return (
    <h3 className={text.name}>
      <Link href={`/person/${person.id}`}>
        <bdi>{person.name}</bdi>
      </Link>
    </h3>
  );
}

function Why({
  visit: { dueAt, slot },
  standing: { lastTouch },
}: {
  visit: Visit;
  standing: PersonStanding;
}) {
  const format = useFormat();
  const now = useNow();
  if (slot?.unread) return i18n.t('rounds.unread');
  if (dueAt > now) return i18n.t('rounds.due', [format.day(dueAt, now)]);
  return lastTouch === undefined
    ? i18n.t('rounds.never')
    : i18n.t('rounds.since', [format.since(lastTouch, now)]);
}

function walkWords(state: 'proposed' | 'scheduled'): string {
  return state === 'scheduled' ? i18n.t('rounds.on_calendar') : i18n.t('rounds.proposed');
}
