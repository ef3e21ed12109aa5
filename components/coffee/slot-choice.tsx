import { Fragment, useId } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { classNames } from '@/components/ui/class-names';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { PlannedSlot } from '@/utils/coffee/plan-walk';
import type { Range } from '@/utils/coffee/ranges';
import type { SettledHour } from '@/utils/coffee/settled-hour';
import type { Availability } from '@/utils/functions/profile';
import { DayLane } from './day-lane';
import { dayStrip } from './day-strip';
import { ReadThatWeek } from './read-that-week';
import { reasonWords } from './reason-words';
import { SettledWords } from './settled-words';
import styles from './slot-choice.module.css';
import { timeForThem } from './their-clock';

/** The slots as radio cards: the best with its day and why, the others slim. */
export function SlotChoice({
  slots,
  chosen,
  busy,
  working,
  settled,
  onChoose,
}: {
  slots: readonly PlannedSlot[];
  /** Start of the chosen one. */
  chosen: number | undefined;
  busy: readonly Range[];
  working: Availability;
  /** The one among them that was settled on before. */
  settled?: SettledHour | undefined;
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
        const chosenNow = slot.start === chosen;
        return (
          <Fragment key={slot.start}>
            <label className={classNames(styles.slot, best && styles.best)}>
              <input type="radio" name={name} checked={chosenNow} onChange={() => onChoose(slot)} />
              <span className={best ? styles.bigTime : styles.time}>
                {format.slotDay(slot.start)}
              </span>
              <span className={styles.length}>
                {format.duration((slot.end - slot.start) / 60_000)}
              </span>
              {slot.elsewhere && (
                <span className={styles.theirs}>
                  {timeForThem(slot.elsewhere, slot.start, format)}
                </span>
              )}
              <DayLane strip={dayStrip(slot, busy, working)} hours={best} />
              {(best || chosenNow) && (
                <span className={styles.reason}>
                  {settled?.slot.start === slot.start ? (
                    <SettledWords settled={settled} />
                  ) : (
                    reasonWords(slot, format)
                  )}
                </span>
              )}
            </label>
            {chosenNow && slot.unread && (
              <p className={styles.after}>
                <ReadThatWeek at={slot.start} />
              </p>
            )}
          </Fragment>
        );
      })}
    </fieldset>
  );
}
