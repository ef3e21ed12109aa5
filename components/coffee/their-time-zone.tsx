import { useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useEditPerson } from '@/components/person/use-edit-person';
import { Button } from '@/components/ui/button';
import { Combobox } from '@/components/ui/combobox';
import { focusAfter } from '@/components/ui/focus-after';
import text from '@/components/ui/text.module.css';
import { isTimeZone } from '@/utils/coffee/zone-spans';
import type { Person } from '@/utils/records/schema';
import { clockIn } from './their-clock';
import styles from './their-time-zone.module.css';
import { findZones, zoneCity } from './zone-names';

const MOST = 30;

/** In which zone somebody works, and what their clock shows: pressed, it is changed in place. */
export function TheirTimeZone({ person }: { person: Person }) {
  const format = useFormat();
  const now = useNow();
  const edit = useEditPerson(person.id);
  const [choosing, setChoosing] = useState(false);
  const line = useRef<HTMLButtonElement>(null);
  const { timeZone } = person;

  const close = () =>
    focusAfter(
      () => setChoosing(false),
      () => line.current,
    );
  const choose = (zone: string | undefined) => {
    close();
    if (zone !== timeZone) edit({ timeZone: zone }, i18n.t('person.changed'));
  };
  if (!choosing) {
    return (
      <p className={styles.line}>
        <button
          ref={line}
          type="button"
          className={styles.press}
          aria-label={`${i18n.t('slots.zone')}: ${said()}`}
          onClick={() => setChoosing(true)}
        >
          {said()}
        </button>
      </p>
    );
  }
  return (
    <div className={styles.choose}>
      <Combobox
        ref={focusField}
        label={i18n.t('slots.zone')}
        placeholder={i18n.t('slots.zone_search')}
        find={(typed) =>
          findZones(typed, format.locale, now, MOST).map(({ zone, city, time }) => ({
            id: zone,
            content: (
              <>
                <p>{city}</p>
                <p className={`${text.small} ${text.soft}`}>
                  {time} · {clockIn(zone, now, format)}
                </p>
              </>
            ),
          }))
        }
        onChoose={choose}
        onLeave={close}
      />
      {timeZone !== undefined && (
        <Button kind="text" onClick={() => choose(undefined)}>
          {i18n.t('slots.zone_as_mine')}
        </Button>
      )}
      <Button kind="text" onClick={close}>
        {i18n.t('ui.cancel')}
      </Button>
    </div>
  );

  function said(): string {
    if (timeZone === undefined) return i18n.t('slots.zone_same');
    if (!isTimeZone(timeZone)) return i18n.t('slots.zone_unknown', [timeZone]);
    return i18n.t('slots.zone_now', [zoneCity(timeZone), clockIn(timeZone, now, format)]);
  }
}

function focusField(field: HTMLInputElement | null): void {
  field?.focus();
}
