import { TZDate } from '@date-fns/tz';
import { startOfMonth, subMonths } from 'date-fns';
import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import text from '@/components/ui/text.module.css';
import type { Touch } from '@/utils/relationships/touches';
import styles from './rhythm.module.css';
import { rhythmMarks, WIDTH } from './rhythm-marks';

/** Too short a gap has no room for its days. */
const ROOM_FOR_DAYS = 30;

/** A year of contact as a line of strokes. The story below tells each in words. */
export function Rhythm({ touches }: { touches: readonly Touch[] }) {
  const format = useFormat();
  const now = useNow();
  const marks = useMemo(() => {
    const month = startOfMonth(new TZDate(now, format.timeZone));
    const starts = Array.from({ length: 12 }, (_, back) => subMonths(month, 11 - back).getTime());
    return rhythmMarks(touches, now, starts);
  }, [touches, now, format.timeZone]);
  const { strokes, gap } = marks;
  const last = touches.at(-1);
  if (!last || strokes.length === 0) return null;
  const counts = [
    i18n.t('person.one_to_ones', marks.oneToOnes, [format.number(marks.oneToOnes)]),
    i18n.t('person.group_meetings', marks.meetings, [format.number(marks.meetings)]),
  ];
  const days = format.daysSince(last.at, now);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.rhythm}
        viewBox={`0 0 ${WIDTH} 50`}
        role="img"
        aria-label={i18n.t('person.rhythm_label', days, [format.list(counts), format.number(days)])}
      >
        <path className={styles.base} d={`M0 32.5h${WIDTH}`} />
        {gap && <path className={styles.gap} d={`M${gap.from} 32.5H${gap.to}`} />}
        {marks.months.map(({ x, at }) => (
          <text key={at} x={x} y="47">
            {format.month(at)}
          </text>
        ))}
        {strokes.map(({ x, tall }) => (
          <path
            key={x}
            className={tall ? styles.one : styles.group}
            d={`M${x} 32v${tall ? -20 : -8}`}
          />
        ))}
        {gap && gap.to - gap.from > ROOM_FOR_DAYS && (
          <text x={(gap.from + gap.to) / 2} y="27" textAnchor="middle">
            {format.since(last.at, now)}
          </text>
        )}
      </svg>
      <figcaption className={`${text.small} ${text.faint}`}>
        {i18n.t('person.rhythm_caption')}
      </figcaption>
    </figure>
  );
}
