import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Button } from '@/components/ui/button';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { Issue } from '@/utils/records/schema-between';
import type { Contribution, Uncredited } from '@/utils/relationships/never-credited';
import { CreditDialog } from './credit-dialog';
import { CreditLine } from './credit-line';
import { usePeople } from './use-people';

const PAGE = 5;

/** Who had a part in what went well and was never credited, each with why they are named here. */
export function UncreditedSection({
  uncredited,
  issues,
}: {
  uncredited: readonly Uncredited[];
  issues: readonly Issue[];
}) {
  const format = useFormat();
  const { shown, rest, more } = useCapped(uncredited, PAGE);
  if (uncredited.length === 0) return null;
  return (
    <Section title={i18n.t('credits.never')} count={format.number(uncredited.length)}>
      <ul>
        {shown.map((one) => (
          <UncreditedRow key={one.personId} uncredited={one} issues={issues} />
        ))}
      </ul>
      <ShowMore rest={rest} page={PAGE} onMore={more} />
    </Section>
  );
}

function UncreditedRow({
  uncredited: { personId, contributions },
  issues,
}: {
  uncredited: Uncredited;
  issues: readonly Issue[];
}) {
  const format = useFormat();
  const now = useNow();
  const [crediting, setCrediting] = useState(false);
  const name = usePeople().get(personId)?.person.name;
  const first = contributions[0];
  if (name === undefined || !first) return null;
  const issue = first.kind === 'issue' ? issues.find(({ id }) => id === first.id) : undefined;
  const close = () => setCrediting(false);
  return (
    <Row
      gutter={format.day(first.at, now)}
      action={
        <Button
          aria-label={i18n.t('credits.give_named', [name])}
          aria-expanded={issue ? undefined : crediting}
          onClick={() => setCrediting(true)}
        >
          {i18n.t('credits.give')}
        </Button>
      }
    >
      <h3 className={text.name}>
        <Link href={`/person/${personId}`}>
          <bdi>{name}</bdi>
        </Link>
      </h3>
      <p className={`${text.small} ${text.soft}`}>{reason(first)}</p>
      {crediting && issue && <CreditDialog issue={issue} personIds={[personId]} onClose={close} />}
      {crediting && !issue && (
        <CreditLine
          personId={personId}
          initiativeId={first.kind === 'initiative' ? first.id : undefined}
          onClose={close}
        />
      )}
    </Row>
  );
}

function reason({ kind, text: words }: Contribution): string {
  return {
    issue: () => i18n.t('credits.part_in', [words]),
    initiative: () => i18n.t('credits.part_in', [words]),
    favour: () => i18n.t('credits.helped', [words]),
  }[kind]();
}
