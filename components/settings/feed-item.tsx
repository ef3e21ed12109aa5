import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button } from '@/components/ui/button';
import { type Feed, type FeedState, feedHost, feedTitle } from '@/utils/calendars/feeds/feed';
import { addedInWords, goodInWords, problemInWords } from './feed-words';
import styles from './settings.module.css';

/** One calendar by address: its name and host are shown, never its address; what was read, and what went wrong. */
export function FeedItem({
  feed,
  state,
  allowed,
  onAllow,
  onRead,
  onRemove,
}: {
  feed: Feed;
  state: FeedState;
  /** Whether its host may be read; undefined until that is known. */
  allowed: boolean | undefined;
  onAllow: () => void;
  onRead: () => void;
  onRemove: () => void;
}) {
  const format = useFormat();
  const now = useNow();
  const host = feedHost(feed);
  const title = feedTitle(feed, state);
  const { read, guests, leftOut } = goodInWords(state, format, now);
  const problem = problemInWords(state, format, now);
  const id = `feed-${feed.id}`;
  return (
    <li className={styles.item} aria-labelledby={id}>
      <h3 id={id}>
        <bdi>{title}</bdi>
      </h3>
      <p className={styles.hint}>{addedInWords(feed, state, format, now)}</p>
      <p>{read}</p>
      {guests !== undefined && <p>{guests}</p>}
      {leftOut !== undefined && <p>{leftOut}</p>}
      {problem !== undefined && allowed !== false && <p className={styles.problem}>{problem}</p>}
      {allowed === false && <p className={styles.problem}>{i18n.t('feeds.not_allowed')}</p>}
      <div className={styles.actions}>
        {allowed === false ? (
          <Button onClick={onAllow}>{i18n.t('feeds.allow', [host])}</Button>
        ) : (
          <Button aria-label={i18n.t('feeds.read_now_of', [title])} onClick={onRead}>
            {i18n.t('feeds.read_now')}
          </Button>
        )}
        <Button kind="text" aria-label={i18n.t('feeds.remove_of', [title])} onClick={onRemove}>
          {i18n.t('feeds.remove')}
        </Button>
      </div>
    </li>
  );
}
