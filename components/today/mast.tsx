import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useProfile } from '@/components/app/use-profile';
import { dayAfter, dayPath, weekPath } from '@/components/brief/briefs-span';
import { readAt } from '@/components/settings/reading-words';
import type { Format } from '@/components/ui/format';
import text from '@/components/ui/text.module.css';
import styles from './today.module.css';

/** The day, and how much of it is with peers. */
export function Mast({
  meetings,
  withPeers,
  asOf,
}: {
  /** Undefined while loading. */
  meetings: number | undefined;
  withPeers: number;
  /** The last good reading, epoch ms, when the page cannot be read any more. */
  asOf: number | undefined;
}) {
  const format = useFormat();
  const now = useNow();
  const own = useProfile()?.functionId;
  const functions = useFunctions();
  return (
    <div className={text.mast}>
      <h1 className={text.head}>{format.heading(now)}</h1>
      {meetings !== undefined && (
        <p className={`${text.small} ${text.faint}`}>
          {summary(meetings, withPeers, own && functions.name(own), format)}
        </p>
      )}
      {meetings !== undefined && (
        <p className={`${text.small} ${styles.briefs}`}>
          <Link href={dayPath(dayAfter(now, format.timeZone))} className={text.link}>
            {i18n.t('brief.tomorrow')}
          </Link>
          <Link href={weekPath(format.localDay(now))} className={text.link}>
            {i18n.t('brief.week')}
          </Link>
        </p>
      )}
      {asOf !== undefined && (
        <p className={`${text.small} ${text.due}`}>
          {i18n.t('today.as_of', [readAt(asOf, now, format)])}
        </p>
      )}
    </div>
  );
}

function summary(
  meetings: number,
  withPeers: number,
  outside: string | undefined,
  format: Format,
): string {
  if (meetings === 0) return i18n.t('today.nothing');
  const count = format.number(meetings);
  if (outside === undefined) return i18n.t('today.meetings', meetings, [count]);
  return withPeers === 0
    ? i18n.t('today.meetings_no_peers', meetings, [count, outside])
    : i18n.t('today.meetings_with_peers', meetings, [count, format.number(withPeers), outside]);
}
