import { type FormEvent, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { useToast } from '@/components/app/toast-provider';
import { useFeedStates, useFeeds } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { askForFeed, giveBackHosts, mayReadFeed } from '@/utils/browser/feeds';
import { sendMessage } from '@/utils/browser/messages';
import { watchPermissions } from '@/utils/browser/permission-changes';
import { feedsSetting } from '@/utils/browser/settings';
import { type Feed, feedHost, feedTitle, MOST_FEEDS } from '@/utils/calendars/feeds/feed';
import { feedAddress } from '@/utils/transfer/feed/feed-address';
import { UNREAD } from '@/utils/transfer/feed/outcome';
import { FeedItem } from './feed-item';
import { addressProblemInWords } from './feed-words';
import styles from './settings.module.css';

/** Calendars that are read every hour from a secret address; none is shown once it was pasted. */
export function Feeds() {
  const feeds = useFeeds();
  const states = useFeedStates();
  const toasts = useToast();
  const allowed = useAllowed(feeds);
  if (!feeds || !states) return null;

  const remove = async (feed: Feed) => {
    const rest = (await feedsSetting.get()).filter(({ id }) => id !== feed.id);
    await feedsSetting.set(rest);
    await giveBackHosts(rest);
    toasts.show(i18n.t('feeds.removed', [feedTitle(feed, states[feed.id] ?? UNREAD)]), () => {
      // First thing in the click, or the browser asks nobody.
      const asked = askForFeed(feed);
      return asked.then(() => put(feed));
    });
  };
  return (
    <div className={styles.item}>
      <h3>{i18n.t('feeds.title')}</h3>
      <p>{i18n.t('feeds.intro')}</p>
      {feeds.length > 0 && (
        <ul>
          {feeds.map((feed) => (
            <FeedItem
              key={feed.id}
              feed={feed}
              state={states[feed.id] ?? UNREAD}
              allowed={allowed.get(feedHost(feed))}
              onAllow={() => void askForFeed(feed).then(() => readNow(feed))}
              onRead={() => readNow(feed)}
              onRemove={() => void remove(feed)}
            />
          ))}
        </ul>
      )}
      <AddFeed feeds={feeds} />
    </div>
  );
}

function AddFeed({ feeds }: { feeds: readonly Feed[] }) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    const address = feedAddress(text);
    if ('problem' in address) return setProblem(addressProblemInWords(address.problem));
    if (feeds.some(({ url }) => url === address.url)) return setProblem(i18n.t('feeds.known'));
    if (feeds.length >= MOST_FEEDS) return setProblem(i18n.t('feeds.enough'));
    const feed: Feed = { id: crypto.randomUUID(), url: address.url, addedAt: Date.now() };
    void askForFeed(feed).then(async (granted) => {
      if (!granted) return setProblem(i18n.t('feeds.denied', [feedHost(feed)]));
      setText('');
      await put(feed);
    });
  };
  return (
    <form onSubmit={add}>
      <div className={styles.fields}>
        <Field
          label={i18n.t('feeds.address')}
          hint={i18n.t('feeds.address_hint')}
          problem={problem}
          type="text"
          inputMode="url"
          autoComplete="off"
          spellCheck={false}
          maxLength={2_000}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setProblem(undefined);
          }}
        />
      </div>
      <div className={styles.actions}>
        <Button type="submit">{i18n.t('feeds.add')}</Button>
      </div>
    </form>
  );
}

/** Which hosts may be read, kept up with what the user takes back in the browser. */
function useAllowed(feeds: readonly Feed[] | undefined): ReadonlyMap<string, boolean> {
  const [allowed, setAllowed] = useState<ReadonlyMap<string, boolean>>(new Map());
  useEffect(() => {
    let watching = true;
    const look = () =>
      void Promise.all(
        (feeds ?? []).map(async (feed) => [feedHost(feed), await mayReadFeed(feed)] as const),
      ).then((hosts) => {
        if (watching) setAllowed(new Map(hosts));
      });
    const stop = watchPermissions(look);
    return () => {
      watching = false;
      stop();
    };
  }, [feeds]);
  return allowed;
}

/** Adds a calendar, or puts one back, and reads it at once. */
async function put(feed: Feed): Promise<void> {
  const feeds = await feedsSetting.get();
  // A second press of the button while the browser asked about the first.
  if (!feeds.some(({ url }) => url === feed.url)) await feedsSetting.set([...feeds, feed]);
  readNow(feed);
}

function readNow({ id }: Feed): void {
  void sendMessage('readFeeds', { now: id }).catch(() => {});
}
