import { Coffee } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { FunctionChip } from '@/components/ui/function-chip';
import { IconLink } from '@/components/ui/icon-button';
import { Ring } from '@/components/ui/ring';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { Standing } from '@/utils/functions/peer';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** What stands where a function would, for somebody who needs none to be known. */
function relationOf(standing: Standing): string | undefined {
  if (standing === 'manager') return i18n.t('people.manager');
  if (standing === 'report') return i18n.t('people.report');
  if (standing === 'external') return i18n.t('people.external');
  return undefined;
}

/** Ring and days, name, function and title, and the way to a walk. `since` is already in words. */
export const PersonRow = memo(function PersonRow({
  standing: { person, verdict, cadence },
  since,
}: {
  standing: PersonStanding;
  since: string | undefined;
}) {
  const { status } = cadence;
  const relation = relationOf(verdict.standing);
  const late = status === 'due' || status === 'lapsed' ? status : undefined;
  return (
    <Row
      kind="person"
      press
      quiet={status === 'snoozed' || status === 'muted'}
      tone={late}
      gutter={
        <>
          <Ring status={status} ratio={cadence.ratio} />
          {since}
        </>
      }
      action={
        <IconLink
          icon={Coffee}
          to={`/walk/${person.id}`}
          label={i18n.t('people.walk_with', [person.name])}
        />
      }
    >
      <h2 className={text.name}>
        <Link href={`/person/${person.id}`} className={text.cover}>
          <bdi>{person.name}</bdi>
        </Link>
      </h2>
      <p className={text.who}>
        {(person.functionId !== undefined || relation === undefined) && (
          <FunctionChip functionId={person.functionId} />
        )}
        {relation !== undefined && <span>{relation}</span>}
        {person.title !== undefined && <bdi>{person.title}</bdi>}
      </p>
    </Row>
  );
});
