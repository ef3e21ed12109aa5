import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { FunctionChip } from '@/components/ui/function-chip';
import text from '@/components/ui/text.module.css';
import type { PromiseRecord } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { PromiseRow } from './promise-row';
import { owesWords } from './promise-words';
import own from './promises.module.css';

/** Of a promise to a whole meeting. */
const NAMES = 3;

/** A promise among those of others: with whom it is stands under it. */
export function NamedPromiseRow({
  promise,
  standings,
  sided = false,
  onSettled,
}: {
  promise: PromiseRecord;
  /** The list is of one side, and says so. */
  sided?: boolean;
  standings: ReadonlyMap<string, PersonStanding>;
  onSettled: (as: PromiseRecord) => void;
}) {
  const format = useFormat();
  const people = promise.personIds.flatMap((id) => standings.get(id)?.person ?? []);
  const rest = people.length - NAMES;
  return (
    <PromiseRow
      promise={promise}
      {...(!sided && { owes: owesWords(promise, undefined) })}
      onSettled={onSettled}
      about={
        people.length === 0 ? undefined : (
          <span className={own.names}>
            {people.slice(0, NAMES).map(({ id, name, functionId }) => (
              <FunctionChip key={id} functionId={functionId} bare>
                <Link href={`/person/${id}`} className={text.link}>
                  <bdi>{name}</bdi>
                </Link>
              </FunctionChip>
            ))}
            {rest > 0 && i18n.t('promises.and_more', rest, [format.number(rest)])}
          </span>
        )
      }
    />
  );
}
