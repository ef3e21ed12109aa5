import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { initiativesOf } from '@/utils/records/initiatives';
import { rotationsOf } from '@/utils/records/rotations';
import type { Person } from '@/utils/records/schema';

const SHOWN = 5;

/** On a person's page: the user's own plans they are part of. Nothing when there are none. */
export function PersonPlans({ person }: { person: Person }) {
  const db = useDatabase();
  const format = useFormat();
  const now = useNow();
  const functions = useFunctions();
  const plans = useRecords(
    async () => ({
      initiatives: (await initiativesOf(db, person.id)).filter(({ state }) => state === 'active'),
      rotations: (await rotationsOf(db, person.id)).filter(({ state }) => state === 'active'),
    }),
    [db, person.id],
  );
  const { shown, rest, more } = useCapped(plans?.initiatives ?? [], SHOWN);
  if (!plans || plans.initiatives.length + plans.rotations.length === 0) return null;
  return (
    <Section title={i18n.t('initiatives.with_them')}>
      <ul>
        {shown.map(({ id, title, due, functionIds }) => {
          const day = due === undefined ? undefined : format.due(due, now);
          return (
            <Row
              key={id}
              kind="slim"
              gutter={day?.text}
              tone={day?.late ? 'lapsed' : undefined}
              under={
                functionIds.length > 0 && (
                  <p className={`${text.small} ${text.soft}`}>
                    {i18n.t('initiatives.needs_these', [
                      format.list(functionIds.map(functions.name)),
                    ])}
                  </p>
                )
              }
            >
              <p className={text.what}>
                <Link href="/initiatives" className={text.link}>
                  <bdi>{title}</bdi>
                </Link>
              </p>
            </Row>
          );
        })}
        {plans.rotations.map(({ id, functionId }) => (
          <Row key={id} kind="slim">
            <p className={text.what}>
              <Link href="/rotation" className={text.link}>
                {i18n.t('initiatives.teaches', [functions.name(functionId)])}
              </Link>
            </p>
          </Row>
        ))}
      </ul>
      <ShowMore rest={rest} page={SHOWN} onMore={more} />
    </Section>
  );
}
