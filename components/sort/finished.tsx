import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import { keepListState } from '@/components/people/list-state';
import { Button, ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import text from '@/components/ui/text.module.css';
import { type Decision, summary } from './visit';

/** What a visit came to, and where to go from here. */
export function Finished({
  decisions,
  inDirectory,
  onUndoAll,
}: {
  decisions: readonly Decision[];
  /** How many of a directory have no function. */
  inDirectory: number;
  onUndoAll: () => void;
}) {
  const functions = useFunctions();
  const format = useFormat();
  const { functions: sorted, notPeers, later, merged, followers } = summary(decisions);
  const count = (number: number) => format.number(number);
  const done = [
    ...sorted.map(([id, number]) =>
      i18n.t('sort.done_function', [count(number), functions.name(id)]),
    ),
    followers > 0 && i18n.t('sort.done_followers', followers, [count(followers)]),
    notPeers > 0 && i18n.t('sort.done_not_peers', notPeers, [count(notPeers)]),
    merged > 0 && i18n.t('sort.done_merged', merged, [count(merged)]),
    later > 0 && i18n.t('sort.done_later', later, [count(later)]),
  ].filter((line) => line !== false);
  return (
    <>
      <div className={text.mast}>
        <h1 className={text.head} tabIndex={-1} ref={takeFocus}>
          {later > 0 ? i18n.t('sort.finished_later') : i18n.t('sort.finished')}
        </h1>
        {done.length > 0 && <p className={text.soft}>{format.list(done)}.</p>}
      </div>
      <Empty
        actions={
          <>
            <ButtonLink kind="main" to="/">
              {i18n.t('sort.to_today')}
            </ButtonLink>
            {decisions.length > 0 && <Button onClick={onUndoAll}>{i18n.t('sort.undo_all')}</Button>}
            {inDirectory === 0 && (
              <ButtonLink kind="text" to="/people">
                {i18n.t('sort.see_people')}
              </ButtonLink>
            )}
          </>
        }
      >
        {later > 0 ? i18n.t('sort.nobody_left') : i18n.t('sort.finished_body')}
      </Empty>
      <InDirectory count={inDirectory} />
    </>
  );
}

function takeFocus(heading: HTMLElement | null): void {
  if (document.activeElement === document.body) heading?.focus({ preventScroll: true });
}

/** The rest: known from a directory alone, so there is no hurry. */
export function InDirectory({ count }: { count: number }) {
  const format = useFormat();
  if (count === 0) return null;
  return (
    <p className={text.foot}>
      <ButtonLink
        kind="text"
        to="/people"
        onClick={() => keepListState({ scope: 'everybody', status: 'unsorted' })}
      >
        {i18n.t('sort.in_directory', count, [format.number(count)])}
      </ButtonLink>
    </p>
  );
}
