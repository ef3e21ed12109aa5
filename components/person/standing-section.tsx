import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Ring } from '@/components/ui/ring';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { CadenceChoice } from './cadence-choice';
import { driftLine } from './drift-line';
import styles from './person.module.css';
import { Rhythm } from './rhythm';
import { StrengthRow } from './strength-row';

function statusName({ cadence, person }: PersonStanding, until: string | undefined): string {
  switch (cadence.status) {
    case 'in-touch':
      return i18n.t('ui.status.in_touch');
    case 'due':
      return i18n.t('ui.status.due');
    case 'lapsed':
      return i18n.t('ui.status.lapsed');
    case 'snoozed':
      return until !== undefined && person.snoozedUntil !== undefined
        ? i18n.t('person.snoozed_until', [until])
        : i18n.t('ui.status.snoozed');
    case 'muted':
      return i18n.t('ui.status.muted');
    case 'none':
      return '';
  }
}

/** How often, how strong, and the year so far. */
export function StandingSection({ standing }: { standing: PersonStanding }) {
  const format = useFormat();
  const now = useNow();
  const { person, cadence, touches, drift } = standing;
  const until =
    person.snoozedUntil === undefined ? undefined : format.longDay(person.snoozedUntil, now);
  const words = statusName(standing, until);
  const drifted = drift.drifting ? driftLine(drift, format) : undefined;
  return (
    <Section
      title={i18n.t('person.standing')}
      more={
        <span className={styles.status}>
          <Ring status={cadence.status} ratio={cadence.ratio} small labelled={false} />
          {words && `${words} · `}
          <CadenceChoice standing={standing} />
        </span>
      }
    >
      <ul>
        <StrengthRow standing={standing} />
      </ul>
      {drifted !== undefined && (
        <p className={`${text.small} ${styles.drift}`}>
          <bdi>{drifted}</bdi>
        </p>
      )}
      {touches.length > 0 && <Rhythm touches={touches} />}
    </Section>
  );
}
