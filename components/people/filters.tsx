import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { PlainSelect } from '@/components/ui/field';
import { FunctionOptions } from '@/components/ui/function-options';
import { asFunctionId } from '@/components/ui/names';
import { Segmented } from '@/components/ui/segmented';
import {
  type ListState,
  ORDERS,
  type Order,
  PLACES,
  type Place,
  type Scope,
  STATUS_FILTERS,
  type StatusFilter,
} from './list-state';
import styles from './people.module.css';

const STATUS_NAMES: Record<StatusFilter, () => string> = {
  all: () => i18n.t('people.filter_all'),
  due: () => i18n.t('people.filter_due'),
  lapsed: () => i18n.t('people.filter_lapsed'),
  unsorted: () => i18n.t('people.filter_unsorted'),
  never: () => i18n.t('people.filter_never'),
};

const PLACE_NAMES: Record<Place, () => string> = {
  anywhere: () => i18n.t('people.anywhere'),
  inside: () => i18n.t('people.inside'),
  outside: () => i18n.t('people.outside'),
};

const ORDER_NAMES: Record<Order, () => string> = {
  last: () => i18n.t('people.by_last'),
  name: () => i18n.t('people.by_name'),
  most: () => i18n.t('people.by_most'),
};

/** What the list is narrowed to. `counts` once everybody is known; alike when all are met. */
export function Filters({
  state,
  counts,
  onChange,
}: {
  state: ListState;
  counts: { met: number; all: number } | undefined;
  onChange: (patch: Partial<ListState>) => void;
}) {
  const format = useFormat();
  const scopes: { value: Scope; label: string }[] = counts
    ? [
        { value: 'met', label: i18n.t('people.scope_met', [format.number(counts.met)]) },
        { value: 'everybody', label: i18n.t('people.scope_all', [format.number(counts.all)]) },
      ]
    : [];
  return (
    <>
      {counts && counts.met > 0 && counts.met < counts.all && (
        <Segmented
          label={i18n.t('people.scope')}
          segments={scopes}
          value={state.scope}
          onChange={(scope) => onChange({ scope })}
        />
      )}
      <Segmented
        label={i18n.t('people.by_status')}
        segments={STATUS_FILTERS.map((value) => ({ value, label: STATUS_NAMES[value]() }))}
        value={state.status}
        onChange={(status) => onChange({ status })}
      />
      <div className={styles.second}>
        <PlainSelect
          slim
          aria-label={i18n.t('people.by_function')}
          value={state.functionId ?? ''}
          onChange={(value) => onChange({ functionId: asFunctionId(value) })}
        >
          <option value="">{i18n.t('people.every_function')}</option>
          <FunctionOptions chosen={state.functionId} />
        </PlainSelect>
        <PlainSelect
          slim
          aria-label={i18n.t('people.by_place')}
          value={state.place}
          onChange={(value) =>
            onChange({ place: PLACES.find((one) => one === value) ?? 'anywhere' })
          }
        >
          {PLACES.map((place) => (
            <option key={place} value={place}>
              {PLACE_NAMES[place]()}
            </option>
          ))}
        </PlainSelect>
        <PlainSelect
          slim
          aria-label={i18n.t('people.order')}
          value={state.order}
          onChange={(value) => onChange({ order: ORDERS.find((one) => one === value) ?? 'last' })}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {ORDER_NAMES[order]()}
            </option>
          ))}
        </PlainSelect>
      </div>
    </>
  );
}
