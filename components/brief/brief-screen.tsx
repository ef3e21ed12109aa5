import { i18n } from '#i18n';
import { BackBar } from '@/components/ui/bar';
import { ButtonLink } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import styles from './brief.module.css';
import { BriefActions } from './brief-actions';
import { BriefReminder } from './brief-reminder';
import { MeetingSection } from './meeting-section';
import { useBriefsOf } from './use-briefs';

/** The brief of one meeting on a page of its own: to read, to copy, to print. */
export function BriefScreen({ meetingId }: { meetingId: string }) {
  const briefs = useBriefsOf(async () => [meetingId], [meetingId]);
  const brief = briefs?.[0];
  return (
    <>
      <BackBar to="/" label={i18n.t('nav.today')} />
      <main tabIndex={-1} className={styles.page}>
        <div className={text.mast}>
          <h1 className={text.head}>{i18n.t('brief.title')}</h1>
        </div>
        {brief ? (
          <>
            <BriefActions briefs={[brief]} />
            <MeetingSection brief={brief} />
            <BriefReminder />
          </>
        ) : briefs ? (
          <Empty
            title={i18n.t('brief.unknown')}
            actions={<ButtonLink to="/">{i18n.t('nav.today')}</ButtonLink>}
          >
            {i18n.t('brief.unknown_body')}
          </Empty>
        ) : (
          <SkeletonRows count={4} />
        )}
      </main>
    </>
  );
}
