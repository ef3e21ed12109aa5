import { useId } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { PlannedSlot } from '@/utils/coffee/plan-walk';
import type { Range } from '@/utils/coffee/ranges';
import type { SlotReason } from '@/utils/coffee/score-slot';
import type { Availability } from '@/utils/functions/profile';
import { DayLane } from './day-lane';
import { dayStrip } from './day-strip';
import styles from './slot-choice.module.css';

function reasonWords(reason: SlotReason): string {
  switch (reason) {
    case 'walking-hours':
      return i18n.t('walk.reason.walking_hours');
    case 'same-as-last':
      return i18n.t('walk.reason.same_as_last');
    case 'soon':
      return i18n.t('walk.reason.soon');
    case 'both-free':
      return i18n.t('walk.reason.both_free');
    case 'after-long-meetings':
      return i18n.t('walk.reason.after_long_meetings');
    case 'day-edge':
      return i18n.t('walk.reason.day_edge');
  }
}

/** The slots as radio cards: the best with its day and why, the others slim. */
export function SlotChoice({
  slots,
  chosen,
  busy,
  working,
  onChoose,
}: {
  slots: readonly PlannedSlot[];
  /** Start of the chosen one. */
  chosen: number | undefined;
  busy: readonly Range[];
  working: Availability;
  onChoose: (slot: PlannedSlot) => void;
}) {
  const name = useId();
  const format = useFormat();
  return (
    <fieldset className={styles.slots}>
      <legend>
        <VisuallyHidden>{i18n.t('walk.when')}</VisuallyHidden>
      </legend>
      {slots.map((slot, index) => {
        const best = index === 0;
        const free = slot.unread ? i18n.t('walk.reason.unread') : i18n.t('walk.reason.free');
        const reasons = [free, ...slot.reasons.map(reasonWords)].join(' ');
        return (
          <label key={slot.start} className={classNames(styles.slot, best && styles.best)}>
            <input
              type="radio"
              name={name}
              checked={slot.start === chosen}
              onChange={() => onChoose(slot)}
            />
            <span className={best ? styles.bigTime : styles.time}>
              {format.slotDay(slot.start)}
            </span>
            <span className={styles.length}>
              {format.duration((slot.end - slot.start) / 60_000)}
            </span>
            <DayLane strip={dayStrip(slot, busy, working)} hours={best} />
            {(best || slot.start === chosen) && <span className={styles.reason}>{reasons}</span>}
          </label>
        );
      })}
    </fieldset>
  );
}
