import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { AfterNotice } from '@/components/after/after-notice';
import { usePageLanguage } from '@/components/app/use-page-language';
import { useOwnProfile, useSample } from '@/components/app/use-setting';
import { BriefReminder } from '@/components/brief/brief-reminder';
import { FunctionsSettings } from '@/components/functions/functions-settings';
import { Panel } from '@/components/ui/panel';
import { Section } from '@/components/ui/section';
import { Strip } from '@/components/ui/strip';
import text from '@/components/ui/text.module.css';
import { Availability } from './availability';
import { BackupAndRestore } from './backup-and-restore';
import { CalendarChoice } from './calendar-choice';
import { CalendarMarks } from './calendar-marks';
import { Credits } from './credits';
import { DeleteEverything } from './delete-everything';
import { Feeds } from './feeds';
import { FilesIn } from './files-in';
import { Focus } from './focus';
import { InvitationAgenda } from './invitation-agenda';
import { Peers } from './peers';
import { Rhythm } from './rhythm';
import { SampleData } from './sample-data';
import { ScreenSharing } from './screen-sharing';
import styles from './settings.module.css';
import { useProfileEditor } from './use-profile-editor';
import { WhatWasRead } from './what-was-read';
import { You } from './you';

export function SettingsScreen() {
  usePageLanguage();
  const sample = useSample();
  const own = useOwnProfile();
  const editor = useProfileEditor(own);
  if (sample === undefined || own === undefined) return null;
  return (
    <Panel>
      <main tabIndex={-1} data-words>
        <div className={text.mast}>
          <h1 className={text.head}>{i18n.t('settings.title')}</h1>
          <p className={`${text.small} ${text.faint}`}>{i18n.t('settings.saved_by_itself')}</p>
        </div>
        {sample && <Strip>{i18n.t('settings.sample_note')}</Strip>}
        <Section title={i18n.t('settings.you')}>
          <div className={styles.fields}>
            <You {...editor} />
            <Peers {...editor} />
          </div>
        </Section>
        <Section title={i18n.t('settings.focus_title')}>
          <div className={styles.fields}>
            <Focus {...editor} />
          </div>
        </Section>
        <Section title={i18n.t('settings.hours')}>
          <Availability {...editor} />
        </Section>
        <Section title={i18n.t('settings.in_calendar')}>
          <div className={styles.fields}>
            <CalendarChoice />
            <CalendarMarks />
            <InvitationAgenda />
          </div>
        </Section>
        <Section title={i18n.t('hide.settings')}>
          <div className={styles.fields}>
            <ScreenSharing />
          </div>
        </Section>
        <Section title={i18n.t('brief.before')}>
          <BriefReminder />
        </Section>
        <Section title={i18n.t('after.notice_label')}>
          <AfterNotice />
        </Section>
        <Section title={i18n.t('settings.rhythm')}>
          <Rhythm />
        </Section>
        <Section title={i18n.t('functions.title')}>
          <FunctionsSettings profile={own} />
        </Section>
        <Section title={i18n.t('settings.records')}>
          <FilesIn />
          <Feeds />
          <BackupAndRestore profile={own} />
          <SampleData />
          <DeleteEverything />
        </Section>
        <Section title={i18n.t('settings.read')}>
          <WhatWasRead />
        </Section>
        <Section title={i18n.t('settings.credits')}>
          <Credits />
        </Section>
        <footer className={text.foot}>
          {i18n.t('settings.version', [browser.runtime.getManifest().version])}
        </footer>
      </main>
    </Panel>
  );
}
