import { i18n } from '#i18n';
import { useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { diagnosticReport } from '@/components/settings/diagnostic-report';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import type { PageState } from '@/utils/browser/settings';

/** The calendar's page is not as it was; nothing is lost, and the rest goes on. */
export function PageNote({ page }: { page: PageState }) {
  const format = useFormat();
  const now = useNow();
  const toasts = useToast();
  const copy = () =>
    navigator.clipboard.writeText(diagnosticReport(page)).then(
      () => toasts.show(i18n.t('settings.copied')),
      () => toasts.show(i18n.t('settings.not_copied')),
    );
  return (
    <Note
      title={i18n.t('today.page_changed')}
      actions={<Button onClick={() => void copy()}>{i18n.t('settings.copy_report')}</Button>}
      small={i18n.t('today.report_hint')}
    >
      {page.understoodAt === undefined
        ? i18n.t('today.page_changed_never')
        : i18n.t('today.page_changed_since', [readAt(page.understoodAt, now, format)])}
    </Note>
  );
}

/** "9:42" today, else with its day. */
export function readAt(at: number, now: number, format: ReturnType<typeof useFormat>): string {
  return format.daysFromToday(format.localDay(at), now) === 0
    ? format.clock(at)
    : format.slotDay(at);
}
