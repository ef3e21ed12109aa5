import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useRoundLeftOut } from '@/components/app/use-setting';
import { WalkNowButton } from '@/components/coffee/walk-now';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Button } from '@/components/ui/button';
import { FunctionChip } from '@/components/ui/function-chip';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { useRoundCommands } from './use-round-commands';
import { PersonName } from './visit-row';

/** People without a place in these weeks, most pressing first, each one press away from a walk. */
export function WithoutPlace({
  title,
  why,
  people,
}: {
  title: string;
  why: string;
  people: readonly PersonStanding[];
}) {
  const format = useFormat();
  const { shown, rest, more } = useCapped(people);
  if (people.length === 0) return null;
  return (
    <Section title={title} count={format.number(people.length)}>
      <p className={`${text.small} ${text.soft}`}>{why}</p>
      <ul>
        {shown.map((standing) => (
          <Row key={standing.person.id} action={<WalkNowButton standing={standing} />}>
            <PersonName standing={standing} />
            <p className={text.who}>
              <FunctionChip functionId={standing.person.functionId} />
            </p>
          </Row>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}

/** Who was taken out of this round, and the way back. */
export function LeftOut({ people }: { people: readonly PersonStanding[] }) {
  const format = useFormat();
  const commands = useRoundCommands();
  const leftOut = useRoundLeftOut() ?? [];
  const { shown, rest, more } = useCapped(people);
  if (people.length === 0) return null;
  return (
    <Section title={i18n.t('rounds.left_out')} count={format.number(people.length)}>
      <ul>
        {shown.map((standing) => {
          const { person } = standing;
          const entry = leftOut.find(({ personId }) => personId === person.id);
          return (
            <Row
              key={person.id}
              quiet
              action={
                entry !== undefined && (
                  <Button
                    aria-label={i18n.t('rounds.take_in_person', [person.name])}
                    onClick={() => void commands.takeIn(person, entry)}
                  >
                    {i18n.t('rounds.take_in')}
                  </Button>
                )
              }
            >
              <PersonName standing={standing} />
            </Row>
          );
        })}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </Section>
  );
}
