import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { isolated } from '@/components/ui/isolated';
import text from '@/components/ui/text.module.css';
import type { Person } from '@/utils/records/schema';
import type { Invitation } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { lastPresented } from '@/utils/relationships/team-meetings';

/** When somebody of that function was with the team last, or that nobody was. */
export function LastFromFunction({
  person,
  invitations,
  standings,
}: {
  person: Person;
  invitations: readonly Invitation[];
  standings: ReadonlyMap<string, PersonStanding>;
}) {
  const functions = useFunctions();
  const format = useFormat();
  const now = useNow();
  const { functionId } = person;
  if (!functionId) return <p className={text.soft}>{i18n.t('invite.why')}</p>;
  const last = lastPresented(invitations, functionId, (id) => standings.get(id)?.person.functionId);
  const named = functions.name(functionId);
  const known = last?.personIds.flatMap((id) => standings.get(id)?.person.name ?? []) ?? [];
  const names = known.map(isolated);
  return (
    <p className={text.soft}>
      {!last
        ? i18n.t('invite.never', [named])
        : last.at > now
          ? i18n.t('invite.next', [named, format.list(names), format.longDay(last.at, now)])
          : i18n.t('invite.last', [named, format.list(names), format.longDay(last.at, now)])}
    </p>
  );
}
