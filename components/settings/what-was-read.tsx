import { Fragment } from 'react';
import { i18n } from '#i18n';
import { useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { usePageState } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import type { PageState } from '@/utils/browser/settings';
import { diagnosticReport } from './diagnostic-report';
import styles from './settings.module.css';

/** What came of reading the calendar page, and a report about it with nothing personal in it. */
export function WhatWasRead() {
  const page = usePageState();
  const format = useFormat();
  const toasts = useToast();
  if (page === undefined) return null;
  if (page === null) return <p className={styles.hint}>{i18n.t('settings.read_never')}</p>;
  const moment = (at: number) => `${format.longDay(at, Date.now())}, ${format.clock(at)}`;
  const reasons = Object.entries(page.problems).sort(([, a], [, b]) => (b ?? 0) - (a ?? 0));
  const copy = () =>
    navigator.clipboard.writeText(diagnosticReport(page)).then(
      () => toasts.show(i18n.t('settings.copied')),
      () => toasts.show(i18n.t('settings.not_copied')),
    );
  return (
    <>
      <div className={styles.item}>
        <h3>{i18n.t('settings.read_google')}</h3>
        <p>{outcomeInWords(page, moment)}</p>
      </div>
      <div className={styles.item}>
        {reasons.length === 0 ? (
          <p>{i18n.t('settings.read_no_problems')}</p>
        ) : (
          <>
            <p>{i18n.t('settings.read_problems')}</p>
            <dl className={styles.table}>
              {reasons.map(([reason, count]) => (
                <Fragment key={reason}>
                  <dt>{reason}</dt>
                  <dd>{format.number(count ?? 0)}</dd>
                </Fragment>
              ))}
            </dl>
          </>
        )}
        <div className={styles.actions}>
          <Button onClick={() => void copy()}>{i18n.t('settings.copy_report')}</Button>
          <span className={styles.hint}>{i18n.t('settings.report_hint')}</span>
        </div>
      </div>
    </>
  );
}

function outcomeInWords(page: PageState, moment: (at: number) => string): string {
  const at: [string] = [moment(page.readAt)];
  if (page.outcome === 'read') return i18n.t('settings.read_ok', at);
  if (page.outcome === 'partial') return i18n.t('settings.read_partial', at);
  const failed = i18n.t('settings.read_failed', at);
  return page.understoodAt === undefined
    ? failed
    : `${failed} ${i18n.t('settings.read_since', [moment(page.understoodAt)])}`;
}
