import { X } from 'lucide-react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import type { PersonWalkPlan } from '@/components/coffee/use-walk-plan';
import { WalkButton, WalkMenu } from '@/components/coffee/walk-button';
import { focusBeside } from '@/components/functions/focus-beside';
import { SnoozeItems } from '@/components/person/snooze-items';
import { FunctionChip } from '@/components/ui/function-chip';
import { IconButton } from '@/components/ui/icon-button';
import { Ring } from '@/components/ui/ring';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { StakeholderRole } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { roleName } from './role-names';
import styles from './stakeholders.module.css';
import type { NextStep } from './use-next-steps';
import { useSetRole } from './use-set-role';

/** Nothing is next with them, on the calendar or open: a walk is. */
export function wantsWalk(
  { person, nextMeeting }: PersonStanding,
  steps: ReadonlyMap<string, NextStep>,
): boolean {
  return nextMeeting === undefined && !steps.has(person.id);
}

/** Somebody in a role: how long ago, and what comes next with them. */
export function StakeholderRow({
  standing,
  role,
  next,
  plan,
}: {
  standing: PersonStanding;
  role: StakeholderRole;
  next: NextStep | undefined;
  /** For whoever wants a walk. */
  plan: PersonWalkPlan | undefined;
}) {
  const format = useFormat();
  const now = useNow();
  const set = useSetRole();
  const { person, cadence, lastTouch } = standing;
  const { status } = cadence;
  return (
    <Row
      kind="person"
      tone={status === 'lapsed' || status === 'due' ? status : undefined}
      gutter={
        <>
          <Ring status={status} ratio={cadence.ratio} />
          <span>
            {lastTouch === undefined ? i18n.t('stakeholders.never') : format.since(lastTouch, now)}
          </span>
        </>
      }
      action={
        <IconButton
          icon={X}
          label={i18n.t('stakeholders.take_out', [person.name, roleName(role)])}
          onClick={({ currentTarget }) => {
            const head = currentTarget.closest('section')?.querySelector('button');
            focusBeside(currentTarget, head === currentTarget ? null : (head ?? null));
            set(person, role, false);
          }}
        />
      }
      under={
        <>
          <p className={text.who}>
            <FunctionChip functionId={person.functionId} />
            {person.title !== undefined && <bdi>{person.title}</bdi>}
          </p>
          <NextStepLine standing={standing} next={next} plan={plan} />
        </>
      }
    >
      <h3 className={text.name}>
        <Link href={`/person/${person.id}`}>
          <bdi>{person.name}</bdi>
        </Link>
      </h3>
    </Row>
  );
}

/** The next meeting; else what is open and due first; else an hour for a walk. */
function NextStepLine({
  standing,
  next,
  plan,
}: {
  standing: PersonStanding;
  next: NextStep | undefined;
  plan: PersonWalkPlan | undefined;
}) {
  const format = useFormat();
  const now = useNow();
  const { person, nextMeeting } = standing;
  if (nextMeeting) {
    return (
      <p className={styles.step}>
        <span className={text.faint}>{format.slot(nextMeeting.start, now)}</span>{' '}
        <bdi>{nextMeeting.title || i18n.t('today.untitled')}</bdi>
      </p>
    );
  }
  if (next) {
    const due = next.due === undefined ? undefined : format.due(next.due, now);
    return (
      <p className={styles.step}>
        <span className={due?.late ? text.lapsed : text.faint}>
          {due?.text ?? i18n.t('stakeholders.open')}
        </span>{' '}
        {next.of === 'promise-mine' && (
          <span className={text.faint}>{`${i18n.t('stakeholders.you_promised')} `}</span>
        )}
        {next.of === 'promise-theirs' && (
          <span className={text.faint}>{`${i18n.t('stakeholders.they_promised')} `}</span>
        )}
        <bdi>{next.text}</bdi>
      </p>
    );
  }
  return (
    <div className={styles.hour}>
      <WalkButton standing={standing} plan={plan} />
      <WalkMenu standing={standing} plan={plan}>
        <SnoozeItems person={person} />
      </WalkMenu>
    </div>
  );
}
