import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { Button } from '@/components/ui/button';
import { isToldInLines } from '@/utils/relationships/agenda';
import type { MeetingBrief } from '@/utils/relationships/brief';
import { loadAgenda } from '@/utils/relationships/meeting-agenda';
import styles from './brief.module.css';
import { type BriefToTell, briefText } from './brief-text';
import { printPage } from './print-page';

/** What can be taken along: the text, or paper. */
export function BriefActions({ briefs }: { briefs: readonly MeetingBrief[] }) {
  const db = useDatabase();
  const format = useFormat();
  const functions = useFunctions();
  const toasts = useToast();
  const told = (brief: MeetingBrief, now: number): Promise<BriefToTell> => {
    const { meeting, guests, peers } = brief;
    const inLines = peers.map(({ standing }) => standing.person.id);
    const guestIds = guests.map(({ person }) => person.id);
    return loadAgenda(db, meeting, guestIds, now).then((agenda) => ({
      brief,
      agenda: agenda.filter((line) => !isToldInLines(line, inLines)),
    }));
  };
  const copy = async () => {
    const now = Date.now();
    try {
      const all = await Promise.all(briefs.map((brief) => told(brief, now)));
      const words = briefText(all, { now, format, nameOf: functions.name });
      await navigator.clipboard.writeText(words);
      toasts.show(i18n.t('brief.copied'));
    } catch {
      toasts.show(i18n.t('settings.not_copied'));
    }
  };
  const printOrOpen = () => {
    if (printPage()) return;
    toasts.show(i18n.t('brief.print_in_tab'));
    void browser.tabs.create({ url: location.href });
  };
  return (
    <div className={styles.actions}>
      <Button onClick={() => void copy()}>{i18n.t('brief.copy')}</Button>
      <Button onClick={printOrOpen}>{i18n.t('brief.print')}</Button>
    </div>
  );
}
