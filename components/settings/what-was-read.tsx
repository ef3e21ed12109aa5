import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { useToast } from '@/components/app/toast-provider';
import { usePages } from '@/components/app/use-setting';
import { Button } from '@/components/ui/button';
import { PAGE_SITES } from '@/utils/calendars/sighting';
import { diagnosticReport } from './diagnostic-report';
import styles from './settings.module.css';
import { SiteReading } from './site-reading';

/** The panel links to it; the browser looks for the place before it is there. */
const READ_ANCHOR = '#read';

/** What came of reading each calendar's pages, and a report about it with nothing personal in it. */
export function WhatWasRead() {
  const pages = usePages();
  const toasts = useToast();
  const sites = useRef<HTMLDivElement>(null);
  const shown = pages !== undefined;
  useEffect(() => {
    if (shown && location.hash === READ_ANCHOR) sites.current?.scrollIntoView();
  }, [shown]);
  if (pages === undefined) return null;
  const any = PAGE_SITES.some((site) => pages[site]);
  const copy = () =>
    navigator.clipboard.writeText(diagnosticReport(pages, Date.now())).then(
      () => toasts.show(i18n.t('settings.copied')),
      () => toasts.show(i18n.t('settings.not_copied')),
    );
  return (
    <>
      {!any && <p className={styles.hint}>{i18n.t('settings.read_never')}</p>}
      <div ref={sites} className={styles.sites}>
        {PAGE_SITES.map((site) => (
          <SiteReading key={site} site={site} pages={pages} />
        ))}
      </div>
      <div className={styles.item}>
        <div className={styles.actions}>
          <Button onClick={() => void copy()}>{i18n.t('settings.copy_report')}</Button>
          <span className={styles.hint}>{i18n.t('settings.report_hint')}</span>
        </div>
      </div>
    </>
  );
}
