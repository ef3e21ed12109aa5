import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import type { Issue } from '@/utils/records/schema-between';
import { stageName } from './stages';

/** The stages that it came to, newest first. */
export function IssueHistory({ issue }: { issue: Issue }) {
  const format = useFormat();
  const now = useNow();
  return (
    <Section title={i18n.t('gray_zone.history')}>
      <ol>
        {issue.stages
          .map(({ stage, at }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, at its end
            <Row key={index} kind="slim" gutter={format.day(at, now)}>
              {stageName(stage)}
            </Row>
          ))
          .reverse()}
      </ol>
    </Section>
  );
}
