import { Search, X } from 'lucide-react';
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useSearchFocus } from '@/components/app/search-focus';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Input, PlainSelect } from '@/components/ui/field';
import { FunctionOptions } from '@/components/ui/function-options';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { asFunctionId } from '@/components/ui/names';
import { Segmented } from '@/components/ui/segmented';
import { SkeletonRows } from '@/components/ui/skeleton';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { AddPerson } from './add-person';
import { NobodyYet } from './empty-people';
import { findPeople } from './find-people';
import { type StatusFilter, useListState } from './list-state';
import styles from './people.module.css';
import { PeopleList } from './people-list';

const MORE_ROWS = 120;

/** Everybody, found by typing. */
export function PeopleScreen() {
  const standings = useStandings();
  const format = useFormat();
  const [state, change] = useListState();
  const [adding, setAdding] = useState<string | null>(null);
  const search = useRef<HTMLInputElement>(null);
  useSearchFocus(() => search.current?.focus());
  const query = useDeferredValue(state.query);
  const { status, functionId } = state;
  const found = useMemo(
    () => standings && findPeople(standings, { query, status, functionId }),
    [standings, query, status, functionId],
  );
  const dialog = adding !== null && <AddPerson name={adding} onClose={() => setAdding(null)} />;

  if (standings?.every(({ verdict }) => verdict.standing === 'self')) {
    return (
      <main tabIndex={-1}>
        <NobodyYet onAdd={() => setAdding('')} />
        {dialog}
      </main>
    );
  }
  const segments: { value: StatusFilter; label: string }[] = [
    { value: 'all', label: i18n.t('people.filter_all') },
    { value: 'due', label: i18n.t('people.filter_due') },
    { value: 'lapsed', label: i18n.t('people.filter_lapsed') },
    { value: 'unsorted', label: i18n.t('people.filter_unsorted') },
  ];
  const clear = () => change({ query: '', status: 'all', functionId: undefined });
  return (
    <main tabIndex={-1}>
      <VisuallyHidden as="h1">{i18n.t('nav.people')}</VisuallyHidden>
      <search className={styles.tools}>
        <div className={styles.search}>
          <Icon of={Search} />
          <Input
            ref={search}
            type="search"
            aria-label={i18n.t('nav.search')}
            placeholder={i18n.t('people.search')}
            value={state.query}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => change({ query: event.currentTarget.value })}
          />
          {state.query !== '' && (
            <IconButton
              icon={X}
              label={i18n.t('people.clear_search')}
              onClick={() => {
                change({ query: '' });
                search.current?.focus();
              }}
            />
          )}
        </div>
        <Segmented
          label={i18n.t('people.by_status')}
          segments={segments}
          value={status}
          onChange={(value) => change({ status: value })}
        />
        <div className={styles.second}>
          <PlainSelect
            slim
            aria-label={i18n.t('people.by_function')}
            value={functionId ?? ''}
            onChange={(value) => change({ functionId: asFunctionId(value) })}
          >
            <option value="">{i18n.t('people.every_function')}</option>
            <FunctionOptions />
          </PlainSelect>
          <Button onClick={() => setAdding('')}>{i18n.t('people.add_somebody')}</Button>
        </div>
      </search>
      {found === undefined ? (
        <SkeletonRows count={5} />
      ) : (
        <>
          <p role="status" className={found.length > 0 ? styles.count : styles.nobody}>
            {i18n.t('people.count', found.length, [format.number(found.length)])}
          </p>
          {found.length > 0 ? (
            <PeopleList
              people={found}
              shown={state.shown}
              onMore={() => change({ shown: state.shown + MORE_ROWS })}
            />
          ) : (
            <Empty
              actions={
                <>
                  <Button onClick={clear}>{i18n.t('people.clear')}</Button>
                  {state.query.trim() !== '' && (
                    <Button kind="text" onClick={() => setAdding(state.query.trim())}>
                      {i18n.t('people.add_named', [state.query.trim()])}
                    </Button>
                  )}
                </>
              }
            >
              {i18n.t('people.nothing_found')}
            </Empty>
          )}
        </>
      )}
      {dialog}
    </main>
  );
}
