import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { ButtonLink } from '@/components/ui/button';
import type { Format } from '@/components/ui/format';
import { FunctionChip } from '@/components/ui/function-chip';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { Invitation } from '@/utils/records/schema-between';
import { DAY } from '@/utils/relationships/day-counts';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import type { FunctionPresented } from '@/utils/relationships/presented';
import styles from './invite.module.css';

/** Of each function so many peers are offered; the others stand in the list of people. */
const OFFERED = 3;
/** From here on the month says enough, and that it is long ago. */
const LONG_AGO = 90 * DAY;

/** One function: when somebody of it was with the team, and whom to ask next. */
export function FunctionRow({
  of: { functionId, last, next, peers },
  standings,
}: {
  of: FunctionPresented;
  standings: ReadonlyMap<string, PersonStanding>;
}) {
  const functions = useFunctions();
  const format = useFormat();
  const now = useNow();
  const names = ({ personIds }: Invitation) =>
    format.list(
      personIds.flatMap((id) => {
        const person = standings.get(id)?.person;
        return person?.functionId === functionId ? isolated(person.name) : [];
      }),
    );
  const rest = peers.length - OFFERED;
  return (
    <Row
      gutter={next && format.day(next.at, now)}
      under={
        peers.length > 0 ? (
          <div className={styles.peers}>
            {peers.slice(0, OFFERED).map(({ person }) => (
              <ButtonLink
                key={person.id}
                to={`/invite/${person.id}`}
                aria-label={i18n.t('invite.title', [person.name])}
              >
                <bdi>{person.name}</bdi>
              </ButtonLink>
            ))}
            {rest > 0 && (
              <ButtonLink
                kind="text"
                to={`/people/function/${functionId}`}
                aria-label={i18n.t('invite.others_of', [functions.name(functionId)])}
              >
                {i18n.t('invite.others', rest, [format.number(rest)])}
              </ButtonLink>
            )}
          </div>
        ) : (
          <p className={`${text.small} ${text.soft}`}>
            {i18n.t('invite.nobody')}{' '}
            <Link
              href={`/people/function/${functionId}`}
              className={styles.inline}
              aria-label={i18n.t('invite.who_label', [functions.name(functionId)])}
            >
              {i18n.t('invite.who')}
            </Link>
          </p>
        )
      }
    >
      <h3>
        <FunctionChip functionId={functionId} />
      </h3>
      <p className={`${text.small} ${text.soft}`}>
        {next
          ? i18n.t('invite.coming', [names(next)])
          : last
            ? lastWords(last, names(last), format, now)
            : i18n.t('invite.never_here')}
      </p>
    </Row>
  );
}

function lastWords({ at }: Invitation, names: string, format: Format, now: number): string {
  if (now - at < LONG_AGO) return i18n.t('invite.last_here', [format.dayInYear(at), names]);
  const thisYear = format.localDay(at).slice(0, 4) === format.localDay(now).slice(0, 4);
  return thisYear
    ? i18n.t('invite.not_since', [format.month(at), names])
    : i18n.t('invite.not_since_year', [format.month(at), format.year(at), names]);
}
