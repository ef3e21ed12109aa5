import { useState } from 'react';
import { i18n } from '#i18n';
import { CalendarAccessStrip } from '@/components/app/calendar-access-strip';
import { ownTimeZone } from '@/components/app/own-time-zone';
import { siteName } from '@/components/app/site-name';
import { startSample } from '@/components/app/start-sample';
import { usePageLanguage } from '@/components/app/use-page-language';
import { useHomeSite, useOwnProfile, usePages } from '@/components/app/use-setting';
import { useWindowId } from '@/components/app/use-window-id';
import { Button } from '@/components/ui/button';
import { Panel } from '@/components/ui/panel';
import text from '@/components/ui/text.module.css';
import { openCalendar } from '@/utils/browser/calendar-tab';
import { accountOf, sitesRead } from '@/utils/browser/pages';
import { profileSetting } from '@/utils/browser/settings';
import { openSidebar } from '@/utils/browser/sidebar';
import { PAGE_SITES, type PageSite } from '@/utils/calendars/sighting';
import { AboutYou } from './about-you';
import { type Answers, currentAnswers, mistakes, profileFrom, timeZoneOf } from './answers';
import { Crossing } from './crossing';
import { Promises } from './promises';
import { UnreadCalendar } from './unread-calendar';
import styles from './welcome.module.css';

/** One screen: what this is, who you are, and two ways to begin. */
export function WelcomeScreen() {
  usePageLanguage();
  const own = useOwnProfile();
  const pages = usePages();
  const home = useHomeSite();
  const windowId = useWindowId();
  const [typed, setTyped] = useState<Partial<Answers>>({});
  const [checked, setChecked] = useState(false);
  const [sample, setSample] = useState<'none' | 'loading' | 'failed'>('none');
  const [done, setDone] = useState(false);
  if (own === undefined || pages === undefined || home === undefined) return null;

  const account = accountOf(pages);
  const answers = currentAnswers(typed, own, account);
  const timeZone = timeZoneOf(own, account, ownTimeZone());
  const wrong = mistakes(answers);
  const first = home ?? 'google';
  const others = PAGE_SITES.filter((site) => site !== first);
  const save = async () => {
    await profileSetting.set(profileFrom(answers, own, timeZone));
    setDone(true);
  };
  const showPanel = () => {
    if (windowId !== undefined) void openSidebar(windowId);
  };

  const begin = async (site: PageSite) => {
    setChecked(true);
    if (wrong.email || wrong.domains) return;
    showPanel();
    await save();
    await openCalendar(site);
  };
  const trySample = async () => {
    showPanel();
    setSample('loading');
    try {
      await startSample(timeZone);
      setSample('none');
      setDone(true);
    } catch {
      setSample('failed');
    }
  };
  const skip = async () => {
    showPanel();
    await save();
  };

  return (
    <Panel>
      <main className={styles.page} data-words>
        <Crossing />
        <h1 className={text.title}>{i18n.t('welcome.title')}</h1>
        <p className={styles.lede}>{i18n.t('welcome.lede')}</p>
        <CalendarAccessStrip />
        {sitesRead(pages).length === 0 && <UnreadCalendar />}
        <form
          className={styles.form}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void begin(first);
          }}
        >
          <AboutYou
            answers={answers}
            emailFound={account?.email !== undefined && account.email === answers.email}
            timeZone={account && timeZone}
            wrong={checked ? wrong : { email: false, domains: false }}
            onChange={(patch) => setTyped({ ...typed, ...patch })}
          />
          <div className={styles.ways}>
            <Button type="submit" kind="main" big>
              {i18n.t('nav.open_site', [siteName(first)])}
            </Button>
            {others.map((site) => (
              <Button key={site} big onClick={() => void begin(site)}>
                {i18n.t('nav.open_site', [siteName(site)])}
              </Button>
            ))}
          </div>
          <div className={styles.others}>
            <Button disabled={sample === 'loading'} onClick={() => void trySample()}>
              {sample === 'loading' ? i18n.t('welcome.sample_loading') : i18n.t('welcome.sample')}
            </Button>
            <Button kind="text" onClick={() => void skip()}>
              {i18n.t('welcome.skip')}
            </Button>
          </div>
          <p
            role="status"
            className={styles.hint}
            ref={(status) => {
              if (done || sample === 'failed') status?.scrollIntoView({ block: 'nearest' });
            }}
          >
            {sample === 'failed' ? i18n.t('welcome.failed') : done ? i18n.t('welcome.done') : null}
          </p>
        </form>
        <Promises />
      </main>
    </Panel>
  );
}
