import { Link } from 'wouter';
import { useFormat } from '@/components/app/use-format';
import { FunctionChip } from '@/components/ui/function-chip';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { PersonDebts } from '@/utils/relationships/owed';
import { FavourItem } from './favour-item';
import { FewItems } from './few-items';
import type { Exchange } from './use-exchange';

const PEOPLE = 5;
const FAVOURS = 3;

/** What is open with whom, on one side, most first. */
export function DebtsSection({
  title,
  debts,
  exchange,
  now,
}: {
  title: string;
  debts: readonly PersonDebts[];
  exchange: Exchange;
  now: number;
}) {
  const format = useFormat();
  if (debts.length === 0) return null;
  return (
    <Section title={title} count={format.number(debts.length)}>
      <FewItems items={debts} few={PEOPLE}>
        {({ personId, debts: open }) => {
          const person = exchange.byId.get(personId)?.person;
          if (!person) return null;
          return (
            <Row
              key={personId}
              below={
                <FewItems items={open} few={FAVOURS} inset>
                  {({ favour }) => (
                    <FavourItem
                      key={favour.id}
                      favour={favour}
                      personId={personId}
                      byId={exchange.byId}
                      asks={exchange.asks}
                      now={now}
                    />
                  )}
                </FewItems>
              }
            >
              <h3 className={text.name}>
                <Link href={`/person/${personId}`}>
                  <bdi>{person.name}</bdi>
                </Link>
              </h3>
              <p className={text.who}>
                <FunctionChip functionId={person.functionId} />
              </p>
            </Row>
          );
        }}
      </FewItems>
    </Section>
  );
}
