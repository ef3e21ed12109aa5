import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { Select } from '@/components/ui/field';
import { USUAL_BUFFER } from '@/utils/coffee/find-slots';
import { lunchOf, USUAL_LUNCH } from '@/utils/coffee/lunch';
import { CommittedField } from './committed-field';
import { HoursAdd } from './hours-add';
import { type Hours, HoursRange } from './hours-range';
import styles from './settings.module.css';
import type { ProfileEditor } from './use-profile-editor';
import { weekdayNames } from './weekdays';

const ISO_WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** The zone, the working hours of each weekday, and when a walk is welcome and when it is not. */
export function Availability({ profile, change }: ProfileEditor) {
  const { working, walking, bufferMinutes } = profile;
  const lunch = lunchOf(profile);
  const names = weekdayNames(browser.i18n.getUILanguage());
  const setDay = (day: number, hours: Hours[]) =>
    change({ working: { ...working, days: { ...working.days, [day]: hours } } });
  return (
    <>
      <div className={styles.fields}>
        <Select
          label={i18n.t('settings.time_zone')}
          value={working.timeZone}
          onChange={(timeZone) => change({ working: { ...working, timeZone } })}
        >
          {timeZones(working.timeZone).map((zone) => (
            <option key={zone} value={zone}>
              {zone.replaceAll('_', ' ')}
            </option>
          ))}
        </Select>
      </div>
      <h3 className={styles.subtitle}>{i18n.t('settings.working')}</h3>
      <ul className={styles.days}>
        {ISO_WEEKDAYS.map((day) => (
          <li key={day}>
            <span className={styles.day}>{names.short(day)}</span>
            <HoursList
              of={names.long(day)}
              none={i18n.t('settings.day_off')}
              fresh={{ start: '09:00', end: '17:00' }}
              list={working.days[day] ?? []}
              onChange={(hours) => setDay(day, hours)}
            />
          </li>
        ))}
      </ul>
      <h3 className={styles.subtitle}>{i18n.t('settings.walking')}</h3>
      <HoursList
        of={i18n.t('settings.walking')}
        none={i18n.t('settings.any_hours')}
        fresh={{ start: '10:00', end: '11:30' }}
        list={walking}
        onChange={(hours) => change({ walking: hours })}
        more
      />
      <h3 className={styles.subtitle}>{i18n.t('slots.lunch')}</h3>
      <HoursList
        of={i18n.t('slots.lunch')}
        none={i18n.t('slots.lunch_none')}
        fresh={USUAL_LUNCH}
        list={lunch ? [lunch] : []}
        onChange={([hours]) => change({ lunch: hours ?? null })}
      />
      <p className={styles.hint}>{i18n.t('slots.lunch_hint')}</p>
      <div className={styles.fields}>
        <Buffer
          minutes={bufferMinutes}
          onChange={(minutes) => change({ bufferMinutes: minutes })}
        />
      </div>
    </>
  );
}

const MOST_BUFFER = 120;

function Buffer({
  minutes = USUAL_BUFFER,
  onChange,
}: {
  minutes: number | undefined;
  onChange: (minutes: number) => void;
}) {
  const isGood = (text: string) => /^\d{1,3}$/.test(text.trim()) && Number(text) <= MOST_BUFFER;
  return (
    <CommittedField
      label={i18n.t('slots.buffer')}
      value={String(minutes)}
      inputMode="numeric"
      problem={(text) => (isGood(text) ? undefined : i18n.t('slots.buffer_wrong'))}
      onCommit={(text) => onChange(Number(text))}
    />
  );
}

function HoursList({
  of,
  none,
  fresh,
  list,
  more = false,
  onChange,
}: {
  of: string;
  /** What it means to have no hours. */
  none: string;
  fresh: Hours;
  list: readonly Hours[];
  /** Whether several ranges are usual, so that another can be added. */
  more?: boolean;
  onChange: (list: Hours[]) => void;
}) {
  return (
    <div>
      {list.map((hours, index) => (
        <HoursRange
          // biome-ignore lint/suspicious/noArrayIndexKey: two equal ranges are allowed while editing
          key={index}
          of={of}
          hours={hours}
          onChange={(next) => onChange(list.map((old, at) => (at === index ? next : old)))}
          onRemove={() => onChange(list.filter((_, at) => at !== index))}
        />
      ))}
      {(list.length === 0 || more) && (
        <HoursAdd
          of={of}
          none={list.length === 0 ? none : undefined}
          onAdd={() => onChange([...list, fresh])}
        />
      )}
    </div>
  );
}

/** All that the engine knows, and the one in use should it not be among them. */
function timeZones(current: string): string[] {
  const all = new Set(Intl.supportedValuesOf('timeZone'));
  return [...all.add(current)].sort();
}
