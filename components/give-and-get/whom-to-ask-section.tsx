import { useMemo, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import { PlainSelect } from '@/components/ui/field';
import { FunctionOptions } from '@/components/ui/function-options';
import { asFunctionId } from '@/components/ui/names';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import { askBudget, RECENT_ASK_DAYS } from '@/utils/relationships/ask-budget';
import { reciprocityByPerson } from '@/utils/relationships/reciprocity-with';
import { tieStrength } from '@/utils/relationships/tie-strength';
import { type AskSuggestion, whomToAsk } from '@/utils/relationships/whom-to-ask';
import { FewItems } from './few-items';
import styles from './give-and-get.module.css';
import { isPeer } from './peers';
import type { Exchange } from './use-exchange';

const FEW = 3;

/** Peers of one function whom the user could ask, and why in this order. */
export function WhomToAskSection({
  exchange,
  now,
  onAsk,
}: {
  exchange: Exchange;
  now: number;
  onAsk: (personId: string) => void;
}) {
  const [functionId, setFunctionId] = useState<AnyFunctionId>();
  const suggestions = useMemo(
    () => (functionId === undefined ? [] : suggest(exchange, functionId, now)),
    [exchange, functionId, now],
  );
  return (
    <Section title={i18n.t('give_get.whom_to_ask.title')}>
      <div className={styles.choose}>
        <PlainSelect
          slim
          aria-label={i18n.t('give_get.whom_to_ask.function')}
          value={functionId ?? ''}
          onChange={(value) => setFunctionId(asFunctionId(value))}
        >
          <option value="">{i18n.t('give_get.whom_to_ask.choose')}</option>
          <FunctionOptions chosen={functionId} />
        </PlainSelect>
      </div>
      <div role="status">
        {functionId !== undefined && suggestions.length === 0 && (
          <p className={styles.none}>{i18n.t('give_get.whom_to_ask.none')}</p>
        )}
      </div>
      <FewItems key={functionId} items={suggestions} few={FEW}>
        {(one) => {
          const name = exchange.byId.get(one.personId)?.person.name ?? '';
          return (
            <Row
              key={one.personId}
              action={
                <Button
                  aria-label={i18n.t('give_get.whom_to_ask.ask_name', [name])}
                  onClick={() => onAsk(one.personId)}
                >
                  {i18n.t('give_get.whom_to_ask.ask')}
                </Button>
              }
            >
              <h3 className={text.name}>
                <Link href={`/person/${one.personId}`}>
                  <bdi>{name}</bdi>
                </Link>
              </h3>
              <Reason suggestion={one} />
            </Row>
          );
        }}
      </FewItems>
    </Section>
  );
}

function Reason({ suggestion: { reason, strength, asks } }: { suggestion: AskSuggestion }) {
  const format = useFormat();
  const words = {
    'asked-often': () =>
      i18n.t('give_get.whom_to_ask.asked_often', asks, [
        format.number(asks),
        format.number(RECENT_ASK_DAYS),
      ]),
    'helped-them': () => i18n.t('give_get.whom_to_ask.helped_them'),
    'helped-you': () => i18n.t('give_get.whom_to_ask.helped_you'),
    'know-well': () => i18n.t('give_get.whom_to_ask.know_well'),
    'hardly-know': () => i18n.t('give_get.whom_to_ask.hardly_know'),
  }[reason]();
  return (
    <p className={`${text.small} ${reason === 'asked-often' ? text.due : text.soft}`}>
      {words} {i18n.t('give_get.whom_to_ask.strength', [format.number(strength)])}
    </p>
  );
}

function suggest(exchange: Exchange, functionId: AnyFunctionId, now: number): AskSuggestion[] {
  const reciprocity = reciprocityByPerson(exchange.favours, now);
  const mine = exchange.asks.filter(({ by }) => by === 'me');
  return whomToAsk(
    exchange.standings
      .filter((standing) => isPeer(standing) && standing.person.functionId === functionId)
      .map(({ person, touches }) => ({
        personId: person.id,
        strength: tieStrength(person, touches, now),
        balance: reciprocity.get(person.id)?.balance ?? null,
        asks: askBudget(person.id, mine, now).asks.length,
      })),
  );
}
