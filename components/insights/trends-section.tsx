import { i18n } from '#i18n';
import { Section } from '@/components/ui/section';
import type { Insights } from '@/utils/relationships/insights/contract';
import { AsksTrend } from './trends/asks-trend';
import { OutsideTrend } from './trends/outside-trend';
import { PromisesTrend } from './trends/promises-trend';
import { ReachTrend } from './trends/reach-trend';

/** What changes slowly, each with one sentence for now. */
export function TrendsSection({ insights }: { insights: Insights }) {
  return (
    <Section title={i18n.t('insights.trends.title')}>
      <ReachTrend weeks={insights.weeks} />
      <OutsideTrend weeks={insights.weeks} own={insights.ownFunctionId} />
      <AsksTrend asks={insights.asks} />
      <PromisesTrend promises={insights.promises} />
    </Section>
  );
}
