import { X } from 'lucide-react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { focusBeside } from '@/components/functions/focus-beside';
import { ButtonLink } from '@/components/ui/button';
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

/** Somebody in a role: how long ago, and what comes next with them. */
export function StakeholderRow({
  standing,
  role,
  next,
}: {
  standing: PersonStanding;
  role: StakeholderRole;
  next: NextStep | undefined;
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
          <NextStepLine standing={standing} next={next} />
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

/** The next meeting; else what is open and due first; else a walk to be planned. */
function NextStepLine({
  standing: { person, nextMeeting },
  next,
}: {
  standing: PersonStanding;
  next: NextStep | undefined;
}) {
  const format = useFormat();
  const now = useNow();
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
    <p className={styles.step}>
      <ButtonLink to={`/walk/${person.id}`} aria-label={i18n.t('walk.with', [person.name])}>
        {i18n.t('stakeholders.plan_walk')}
      </ButtonLink>
    </p>
  );
}
