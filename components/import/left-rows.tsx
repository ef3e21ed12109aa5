import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Section } from '@/components/ui/section';
import {
  LEFT_REASONS,
  type LeftReason,
  type PeoplePreview,
} from '@/utils/transfer/import/contract';
import styles from './import.module.css';

const WHY = {
  same: 'import.why.same',
  'user-said-otherwise': 'import.why.user_said_otherwise',
  'not-a-person': 'import.why.not_a_person',
  'own-address': 'import.why.own_address',
  'no-name': 'import.why.no_name',
  ambiguous: 'import.why.ambiguous',
  repeated: 'import.why.repeated',
  elsewhere: 'import.why.elsewhere',
} as const satisfies Record<LeftReason, string>;

/** How many rows are left, by the reason. */
export function LeftRows({ people: { left, leftWhy } }: { people: PeoplePreview }) {
  const format = useFormat();
  if (left === 0) return null;
  return (
    <Section title={i18n.t('import.left_people')} count={format.number(left)}>
      <dl className={styles.reasons}>
        {LEFT_REASONS.filter((reason) => leftWhy[reason]).map((reason) => (
          <div key={reason}>
            <dt>{i18n.t(WHY[reason])}</dt>
            <dd>{format.number(leftWhy[reason] ?? 0)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
