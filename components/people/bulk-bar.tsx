import { Bell, BellOff, Ellipsis, Merge, Network, Trash2, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { useDock } from '@/components/app/use-dock';
import { useFormat } from '@/components/app/use-format';
import { MergeDialog } from '@/components/merge/merge-dialog';
import { Button } from '@/components/ui/button';
import { PlainSelect } from '@/components/ui/field';
import { FunctionOptions, LevelOptions } from '@/components/ui/function-options';
import { IconButton } from '@/components/ui/icon-button';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { asFunctionId, asLevel } from '@/components/ui/names';
import { DEFAULT_CADENCE } from '@/utils/relationships/cadence';
import styles from './bulk-bar.module.css';
import { ReportsToDialog } from './reports-to-dialog';
import { useBulk } from './use-bulk';

/** What can be done with several people at once; stays at the page's foot while some are selected. */
export function BulkBar({
  ids,
  shown,
  onAll,
  onEnd,
}: {
  ids: ReadonlySet<string>;
  /** How many the list shows. */
  shown: number;
  onAll: () => void;
  onEnd: () => void;
}) {
  const format = useFormat();
  const dock = useDock();
  const selected = [...ids];
  const bulk = useBulk(selected, onEnd);
  const [asking, setAsking] = useState<'manager' | 'merge' | null>(null);
  const [from, into] = selected;
  const off = selected.length === 0;
  return (
    <section ref={dock} className={styles.bar} aria-label={i18n.t('people.selected_label')}>
      <div className={styles.head}>
        <p role="status">
          {i18n.t('people.selected', selected.length, [format.number(selected.length)])}
        </p>
        {selected.length < shown && (
          <Button kind="text" aria-keyshortcuts="Control+A Meta+A" onClick={onAll}>
            {i18n.t('people.select_all', [format.number(shown)])}
          </Button>
        )}
        <span className={styles.fill} />
        <IconMenu icon={Ellipsis} label={i18n.t('people.more_for_selected')}>
          <MenuItem icon={BellOff} onClick={() => void bulk.change('mute')}>
            {i18n.t('person.mute')}
          </MenuItem>
          <MenuItem icon={Bell} onClick={() => void bulk.change('unmute')}>
            {i18n.t('person.unmute')}
          </MenuItem>
          <MenuItem icon={Network} onClick={() => !off && setAsking('manager')}>
            {i18n.t('people.reports_to')}
          </MenuItem>
          {selected.length === 2 && (
            <MenuItem icon={Merge} onClick={() => setAsking('merge')}>
              {i18n.t('people.merge_two')}
            </MenuItem>
          )}
          <MenuItem icon={Trash2} harmful onClick={() => void bulk.remove()}>
            {i18n.t('people.remove')}
          </MenuItem>
        </IconMenu>
        <IconButton
          icon={X}
          label={i18n.t('people.end_selection')}
          aria-keyshortcuts="Escape"
          onClick={onEnd}
        />
      </div>
      <div className={styles.choices}>
        <Choice
          label={i18n.t('people.set_function')}
          off={off}
          onChoose={(value) => void bulk.setFunction(asFunctionId(value))}
        >
          <FunctionOptions chosen={undefined} />
        </Choice>
        <Choice
          label={i18n.t('people.set_level')}
          off={off}
          onChoose={(value) => void bulk.setLevel(asLevel(value))}
        >
          <LevelOptions />
          <option value="automatic">{i18n.t('people.from_title')}</option>
        </Choice>
        <Choice
          label={i18n.t('people.set_relation')}
          off={off}
          onChoose={(value) => void bulk.change(relationOf(value))}
        >
          <option value="peer">{i18n.t('person.relation.peer')}</option>
          <option value="not-peer">{i18n.t('person.relation.not_peer')}</option>
          <option value="automatic">{i18n.t('person.relation.automatic')}</option>
        </Choice>
        <Choice
          label={i18n.t('people.set_cadence')}
          off={off}
          onChoose={(value) => void bulk.setCadence(daysOf(value))}
        >
          {Object.values(DEFAULT_CADENCE).map((days) => (
            <option key={days} value={days}>
              {i18n.t('person.every', days, [format.number(days)])}
            </option>
          ))}
          <option value="usual">{i18n.t('people.usual_cadence')}</option>
          <option value="none">{i18n.t('people.no_cadence')}</option>
        </Choice>
      </div>
      {asking === 'manager' && (
        <ReportsToDialog
          count={selected.length}
          onChoose={(managerId, name) => void bulk.setManager(managerId, name)}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'merge' && from !== undefined && into !== undefined && (
        <MergeDialog
          from={from}
          into={into}
          onClose={() => {
            setAsking(null);
            onEnd();
          }}
        />
      )}
    </section>
  );
}

function relationOf(value: string) {
  return value === 'peer' || value === 'not-peer' ? value : 'automatic';
}

/** Undefined: that of the kind; null: none. */
function daysOf(value: string): number | null | undefined {
  return value === 'usual' ? undefined : value === 'none' ? null : Number(value);
}

/** A list whose first line says what it sets; it acts at once and says that line again. */
function Choice({
  label,
  off,
  onChoose,
  children,
}: {
  label: string;
  off: boolean;
  onChoose: (value: string) => void;
  children: ReactNode;
}) {
  return (
    <PlainSelect
      slim
      aria-label={label}
      disabled={off}
      value=""
      onChange={(value) => value !== '' && onChoose(value)}
    >
      <option value="">{label}</option>
      {children}
    </PlainSelect>
  );
}
