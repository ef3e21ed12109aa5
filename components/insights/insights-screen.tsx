import { CircleAlert } from 'lucide-react';
import { useDeferredValue } from 'react';
import { i18n } from '#i18n';
import { OpenCalendar } from '@/components/app/open-calendar';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { Button } from '@/components/ui/button';
import { Empty } from '@/components/ui/empty';
import { Note } from '@/components/ui/note';
import { SkeletonRows } from '@/components/ui/skeleton';
import text from '@/components/ui/text.module.css';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { Insights } from '@/utils/relationships/insights/contract';
import { headline } from './headline';
import { headlineWords } from './headline-words';
import styles from './insights.module.css';
import { NetworkSection } from './network-section';
import { ReachSection } from './reach-section';
import { TiesSection } from './ties-section';
import { TimeSection } from './time-section';
import { TrendsSection } from './trends-section';
import { useInsights } from './use-insights';
import { useStages } from './use-stages';

/** Where the user's time goes, whom it reaches, and who stands around: two years, worked out aside. */
export function InsightsScreen() {
  // Three hundred people are drawn between two frames, not in one.
  const state = useDeferredValue(useInsights());
  if (state.state === 'shown' && state.insights.meetings > 0) {
    return <Figures insights={state.insights} renewing={state.renewing} />;
  }
  return (
    <main tabIndex={-1}>
      <VisuallyHidden as="h1">{i18n.t('nav.insights')}</VisuallyHidden>
      {state.state === 'loading' && <SkeletonRows count={5} />}
      {state.state === 'failed' && (
        <Note
          icon={CircleAlert}
          title={i18n.t('insights.failed')}
          actions={<Button onClick={state.retry}>{i18n.t('insights.again')}</Button>}
        >
          {i18n.t('insights.failed_body')}
        </Note>
      )}
      {state.state === 'shown' && (
        <Empty title={i18n.t('insights.empty_title')} actions={<OpenCalendar />}>
          {i18n.t('insights.empty')}
        </Empty>
      )}
    </main>
  );
}

function Figures({ insights, renewing }: { insights: Insights; renewing: boolean }) {
  const format = useFormat();
  const goal = useProfile()?.peerHoursGoal;
  const stage = useStages(3);
  const weeks = insights.weeks.filter(({ running }) => !running);
  const said = headline(
    weeks.map(({ hours }) => ({
      peers: hours.peers,
      reports: hours.reports,
      ownFunction: hours['own-function'],
    })),
    goal,
  );
  return (
    <main tabIndex={-1} className={styles.columns} aria-busy={renewing}>
      <div className={styles.mast}>
        <h1 className={text.head}>
          {headlineWords(
            said,
            weeks.map(({ week }) => week),
            format,
          )}
        </h1>
      </div>
      <TimeSection weeks={weeks} goal={goal} />
      <ReachSection coverage={insights.coverage} own={insights.ownFunctionId} />
      {stage > 1 && (
        <div className={styles.whole}>
          <NetworkSection insights={insights} />
        </div>
      )}
      {stage > 2 && <TrendsSection insights={insights} />}
      {stage > 2 && <TiesSection insights={insights} />}
    </main>
  );
}
