import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { isolated } from '@/components/ui/isolated';
import text from '@/components/ui/text.module.css';
import type { Ask } from '@/utils/records/schema-between';
import { ASK_BUDGET, askBudget, RECENT_ASK_DAYS } from '@/utils/relationships/ask-budget';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** Before another ask is kept: who was asked so often that it may be too much. */
export function BudgetNote({
  personIds,
  asks,
  byId,
  now,
}: {
  /** Who is to be asked. */
  personIds: readonly string[];
  asks: readonly Ask[];
  byId: ReadonlyMap<string, PersonStanding>;
  now: number;
}) {
  const format = useFormat();
  const lines = personIds.flatMap((id) => {
    const name = byId.get(id)?.person.name;
    const budget = askBudget(id, asks, now);
    if (name === undefined || !budget.oneMoreReaches) return [];
    const count = budget.asks.length;
    return budget.reached
      ? i18n.t('give_get.budget.reached', count, [
          format.number(count),
          isolated(name),
          format.number(RECENT_ASK_DAYS),
        ])
      : i18n.t('give_get.budget.nearly', [format.number(ASK_BUDGET), isolated(name)]);
  });
  return (
    <div role="status">
      {lines.map((line) => (
        <p key={line} className={`${text.small} ${text.due}`}>
          {line}
        </p>
      ))}
    </div>
  );
}
