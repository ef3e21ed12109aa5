import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { BackBar } from '@/components/ui/bar';
import { Button, ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { FunctionChip } from '@/components/ui/function-chip';
import { Kbd } from '@/components/ui/kbd';
import { Section } from '@/components/ui/section';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { useHotkey } from '@/components/ui/use-hotkey';
import { Progress } from './progress';
import styles from './sort.module.css';
import { SortCard } from './sort-card';
import { type Sorting, useSorting } from './use-sorting';

const NEXT_SHOWN = 6;
const SORTED_SHOWN = 5;

/** People whose function nobody knows, one at a time, a key each. */
export function SortScreen() {
  const sorting = useSorting();
  const format = useFormat();
  const { queue, sorted, later } = sorting;
  useHotkey(sorted.length > 0 ? 'z' : null, sorting.undo);
  const [current, ...next] = queue ?? [];
  const done = sorted.length + later;
  const total = done + (queue?.length ?? 0);
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.back_today')}>
        {current && (
          <span className={styles.count}>
            {i18n.t('sort.progress_text', [format.number(done + 1), format.number(total)])}
          </span>
        )}
      </BackBar>
      <main tabIndex={-1}>
        {queue === undefined ? (
          <SkeletonRows />
        ) : current ? (
          <>
            <Progress done={done} total={total} />
            <SortCard
              key={current.person.id}
              standing={current}
              takeFocus={done > 0}
              onDecide={(functionId, level) => sorting.decide(current, functionId, level)}
              onNotPeer={() => sorting.notPeer(current)}
              onLater={() => sorting.putOff(current)}
            />
          </>
        ) : (
          <Finished later={later} />
        )}
        {sorted.length > 0 && <JustSorted sorting={sorting} />}
        {next.length > 0 && (
          <Section title={i18n.t('sort.next')} count={format.number(next.length)}>
            <ul>
              {next.slice(0, NEXT_SHOWN).map(({ person }) => (
                <li key={person.id} className={styles.line}>
                  <p>
                    <bdi>{person.name}</bdi>
                  </p>
                  <p>
                    <bdi>{person.title ?? i18n.t('sort.no_title')}</bdi>
                  </p>
                </li>
              ))}
            </ul>
          </Section>
        )}
      </main>
    </>
  );
}

function Finished({ later }: { later: number }) {
  return (
    <>
      <div className={text.mast}>
        <h1 className={text.head}>
          {later > 0 ? i18n.t('sort.finished_later') : i18n.t('sort.finished')}
        </h1>
      </div>
      <Empty
        actions={
          <>
            <ButtonLink kind="main" to="/">
              {i18n.t('sort.to_today')}
            </ButtonLink>
            <ButtonLink kind="text" to="/people">
              {i18n.t('sort.see_people')}
            </ButtonLink>
          </>
        }
      >
        {later > 0 ? i18n.t('sort.nobody_left') : i18n.t('sort.finished_body')}
      </Empty>
    </>
  );
}

function JustSorted({ sorting: { sorted, undo } }: { sorting: Sorting }) {
  return (
    <Section
      title={i18n.t('sort.just_sorted')}
      more={
        <Button kind="text" aria-keyshortcuts="z" onClick={undo}>
          {i18n.t('ui.undo')} <Kbd>Z</Kbd>
        </Button>
      }
    >
      <ul>
        {sorted.slice(0, SORTED_SHOWN).map(({ id, name, functionId }) => (
          <li key={id} className={styles.line}>
            <p>
              <bdi>{name}</bdi>
            </p>
            <p>
              {functionId ? <FunctionChip functionId={functionId} bare /> : i18n.t('sort.not_peer')}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
