import { useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import type { Format } from '@/components/ui/format';
import text from '@/components/ui/text.module.css';
import type { PlannedSlot } from '@/utils/coffee/plan-walk';
import type { Range } from '@/utils/coffee/ranges';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { dayNumber, startOfDay } from '@/utils/relationships/zone-days';
import styles from './rounds.module.css';
import type { RoundNow } from './use-rounds';

/** How many weeks are offered at once, and hours in each. */
const WEEKS_SHOWN = 3;
const HOURS_A_WEEK = 3;

/** Other hours for a visit: of its own week, of the next ones, or of a day that is named. */
export function MoveDialog({
  standing,
  at,
  round,
  onChoose,
  onClose,
}: {
  standing: PersonStanding;
  /** Where it stands now, epoch ms. */
  at: number;
  round: RoundNow;
  onChoose: (to: Range) => void;
  onClose: () => void;
}) {
  const format = useFormat();
  const now = useNow();
  const [day, setDay] = useState('');
  const { timeZone } = format;
  const { weeks } = round.rounds;
  const end = weeks.at(-1)?.end ?? now;
  const offered = useMemo(
    () =>
      weeks
        .filter((week) => week.end > Math.min(at, end - 1))
        .slice(0, WEEKS_SHOWN)
        .map((week) => ({
          start: week.start,
          hours: round
            .hoursFor(standing, week, HOURS_A_WEEK + 1)
            .filter(({ start }) => start !== at)
            .slice(0, HOURS_A_WEEK)
            .sort((a, b) => a.start - b.start),
        })),
    [weeks, round, standing, at, end],
  );
  const stretch = useMemo(() => dayStretch(day, timeZone), [day, timeZone]);
  const isPast = stretch !== undefined && stretch.end <= now;
  const ofDay = useMemo(
    () => stretch && round.hoursFor(standing, stretch, HOURS_A_WEEK),
    [stretch, round, standing],
  );
  const choose = (slot: PlannedSlot) => {
    onChoose({ start: slot.start, end: slot.end });
    onClose();
  };
  return (
    <Dialog title={i18n.t('rounds.move_title', [standing.person.name])} onClose={onClose}>
      {offered.map(({ start, hours }) => (
        <div key={start}>
          <p className={`${text.small} ${text.soft}`}>
            {start <= now
              ? i18n.t('rounds.this_week')
              : i18n.t('rounds.week_of', [format.longDay(start, now)])}
          </p>
          <Hours hours={hours} onChoose={choose} />
        </div>
      ))}
      <Field
        type="date"
        label={i18n.t('rounds.another_day')}
        value={day}
        min={format.localDay(now)}
        max={format.localDay(end - 1)}
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      {isPast ? (
        <p role="status">{i18n.t('rounds.day_past')}</p>
      ) : (
        ofDay && <Hours hours={ofDay} onChoose={choose} />
      )}
    </Dialog>
  );
}

function Hours({
  hours,
  onChoose,
}: {
  hours: readonly PlannedSlot[];
  onChoose: (slot: PlannedSlot) => void;
}) {
  const format = useFormat();
  const now = useNow();
  if (hours.length === 0) {
    return <p role="status">{i18n.t('rounds.no_hour')}</p>;
  }
  return (
    <div className={styles.hours}>
      {hours.map((slot) => (
        <Button key={slot.start} onClick={() => onChoose(slot)}>
          {slot.unread
            ? i18n.t('rounds.hour_unread', [hourOf(slot, now, format)])
            : hourOf(slot, now, format)}
        </Button>
      ))}
    </div>
  );
}

/** Another year is named: a date typed in may lie in any. */
function hourOf({ start }: PlannedSlot, now: number, format: Format): string {
  const thisYear = format.localDay(start).slice(0, 4) === format.localDay(now).slice(0, 4);
  return thisYear ? format.slotDay(start) : format.slot(start, now);
}

/** From a day's midnight in the zone to the next; undefined for what is no day. */
function dayStretch(day: string, timeZone: string): Range | undefined {
  const noon = Date.parse(`${day}T12:00:00Z`);
  if (Number.isNaN(noon)) return undefined;
  const number = dayNumber(noon, 'UTC');
  return { start: startOfDay(number, timeZone), end: startOfDay(number + 1, timeZone) };
}
