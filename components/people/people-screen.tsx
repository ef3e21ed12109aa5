import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { createBreath } from '@/components/app/breath';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { useSearchFocus } from '@/components/app/search-focus';
import { useStandings } from '@/components/app/standings-provider';
import { useFormat } from '@/components/app/use-format';
import { useRecords } from '@/components/app/use-records';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SkeletonRows } from '@/components/ui/skeleton';
import { useHotkey } from '@/components/ui/use-hotkey';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { mentionedPeople } from '@/utils/records/mentioned-people';
import { AddPerson } from './add-person';
import { BulkBar } from './bulk-bar';
import { NobodyYet } from './empty-people';
import { Filters } from './filters';
import { type Everybody, everybodyOf, findPeople, ordered, wordsOf } from './find-people';
import { EVERYBODY_YOU_MEET, useListState } from './list-state';
import styles from './people.module.css';
import { PeopleList } from './people-list';
import { SearchField } from './search-field';
import { useFirstRows } from './use-first-rows';
import { useSelection } from './use-selection';

/** The people the user deals with, and everybody a directory knows, found by typing. */
export function PeopleScreen() {
  const db = useDatabase();
  const standings = useStandings();
  const format = useFormat();
  const mentioned = useRecords(() => mentionedPeople(db), [db]);
  const [state, change] = useListState();
  const [adding, setAdding] = useState<string | null>(null);
  const [toFirst, setToFirst] = useState(0);
  const search = useRef<HTMLInputElement>(null);
  const selecting = useSelection();
  useSearchFocus(() => search.current?.focus());
  // Wherever the focus went with what was pressed last.
  useHotkey(selecting.ids ? 'escape' : null, selecting.end);
  const query = useDeferredValue(state.query);
  const { scope, status, functionId, place, order } = state;
  const { name: nameOf } = useFunctions();
  const everybody = useMemo(
    () => standings && mentioned && everybodyOf(standings, mentioned),
    [standings, mentioned],
  );
  const sorted = useMemo(() => everybody && ordered(everybody, order), [everybody, order]);
  const counts = everybody && { met: everybody.met.size, all: everybody.people.length };
  const nobodyMet = counts?.met === 0;
  const found = useMemo(
    () =>
      sorted &&
      findPeople(
        sorted,
        { query, scope: nobodyMet ? 'everybody' : scope, status, functionId, place, order },
        nameOf,
      ),
    [sorted, query, scope, nobodyMet, status, functionId, place, order, nameOf],
  );
  useReadiness(everybody);
  const untouched = Object.entries(EVERYBODY_YOU_MEET).every(
    ([key, value]) => Reflect.get(state, key) === value,
  );
  const first = useFirstRows(untouched && found === undefined);
  const rows = found ?? (first && first.length > 0 ? first : undefined);
  const dialog = adding !== null && <AddPerson name={adding} onClose={() => setAdding(null)} />;

  if (counts?.all === 0) {
    return (
      <main tabIndex={-1}>
        <NobodyYet onAdd={() => setAdding('')} />
        {dialog}
      </main>
    );
  }
  const ids = () => found?.map(({ person }) => person.id) ?? [];
  const clear = () => change({ ...EVERYBODY_YOU_MEET, order, scope: 'everybody' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !selecting.ids) return;
    const typing = event.target === search.current;
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      selecting.end();
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && !typing) {
      event.preventDefault();
      selecting.all(ids());
    }
  };
  return (
    <main tabIndex={-1} onKeyDown={onKeyDown}>
      <VisuallyHidden as="h1">{i18n.t('nav.people')}</VisuallyHidden>
      <search className={styles.tools}>
        <SearchField
          ref={search}
          query={state.query}
          onChange={(next) => change({ query: next })}
          onClear={() => {
            change({ query: '' });
            search.current?.focus();
          }}
          onDown={() => setToFirst((count) => count + 1)}
        />
        <Filters state={state} counts={counts} onChange={change} />
      </search>
      {rows === undefined ? (
        <SkeletonRows count={5} />
      ) : (
        <>
          <div className={rows.length > 0 ? styles.count : styles.nobody}>
            <p role="status">
              {found ? i18n.t('people.count', found.length, [format.number(found.length)]) : ''}
            </p>
            <Button kind="text" onClick={selecting.ids ? selecting.end : selecting.begin}>
              {selecting.ids ? i18n.t('people.done') : i18n.t('people.select')}
            </Button>
            <Button kind="text" onClick={() => setAdding('')}>
              {i18n.t('people.add_somebody')}
            </Button>
          </div>
          {rows.length > 0 ? (
            <PeopleList
              people={rows}
              selected={selecting.ids}
              onToggle={selecting.toggle}
              keys={{
                extend: (from, to) => selecting.extend(from, to, ids()),
                leaveTop: () => search.current?.focus(),
              }}
              focusFirst={toFirst}
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
      {selecting.ids && (
        <BulkBar
          ids={selecting.ids}
          shown={found?.length ?? 0}
          onAll={() => selecting.all(ids())}
          onEnd={selecting.end}
        />
      )}
      {dialog}
    </main>
  );
}

/** Works out beforehand what people are found by, so that the first letter is answered at once. */
function useReadiness(everybody: Everybody | undefined): void {
  useEffect(() => {
    if (!everybody) return;
    let wanted = true;
    const work = async () => {
      const breath = createBreath();
      for (const [at, one] of everybody.people.entries()) {
        wordsOf(one);
        if (at % 100 === 0) await breath();
        if (!wanted) return;
      }
    };
    void work();
    return () => {
      wanted = false;
    };
  }, [everybody]);
}
