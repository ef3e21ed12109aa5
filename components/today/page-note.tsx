import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { siteName } from '@/components/app/site-name';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { readAt } from '@/components/settings/reading-words';
import { reasonInWords } from '@/components/settings/reason-words';
import { Note } from '@/components/ui/note';
import text from '@/components/ui/text.module.css';
import type { Trouble } from '@/utils/browser/pages';

/** A calendar's page is not as it was; nothing is lost, and the rest goes on. */
export function PageNote({ trouble }: { trouble: Trouble }) {
  const format = useFormat();
  const now = useNow();
  const { site, part, reason, understoodAt } = trouble;
  const name = siteName(site);
  return (
    <Note
      title={
        part === 'grid'
          ? i18n.t('today.unreadable', [name])
          : i18n.t('today.unreadable_events', [name])
      }
      small={
        <a
          className={text.link}
          href={browser.runtime.getURL('/options.html#read')}
          target="_blank"
          rel="noreferrer"
        >
          {i18n.t('today.what_was_read')}
        </a>
      }
    >
      {reason !== undefined && `${reasonInWords(reason)} `}
      {understoodAt !== undefined &&
        `${i18n.t('reading.last_good', [readAt(understoodAt, now, format)])} `}
      {i18n.t('today.kept')}
    </Note>
  );
}
