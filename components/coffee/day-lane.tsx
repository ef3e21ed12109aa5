import { useFormat } from '@/components/app/use-format';
import { classNames } from '@/components/ui/class-names';
import styles from './day-lane.module.css';
import type { DayStrip } from './day-strip';

/** The user's day as a lane: what is taken in grey, the slot in petrol. The words beside it say the same. */
export function DayLane({ strip, hours }: { strip: DayStrip; hours: boolean }) {
  const format = useFormat();
  const length = strip.to - strip.from;
  const at = (minute: number) => `${(((minute - strip.from) / length) * 100).toFixed(2)}%`;
  const span = ({ start, end }: { start: number; end: number }) => ({
    insetInlineStart: at(start),
    width: `${(((end - start) / length) * 100).toFixed(2)}%`,
  });
  return (
    <span className={classNames(styles.day, !hours && styles.slim)} aria-hidden="true">
      <span className={styles.lane}>
        {strip.busy.map((range) => (
          <span key={range.start} className={styles.busy} style={span(range)} />
        ))}
        <span className={styles.slot} style={span(strip.slot)} />
      </span>
      {hours && (
        <span className={styles.hours}>
          {strip.ticks.map((tick) => (
            <span key={tick} style={{ insetInlineStart: at(tick) }}>
              {format.hour(tick / 60)}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}
