import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { Button } from '@/components/ui/button';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { Issue } from '@/utils/records/schema-between';
import styles from './gray-zone.module.css';
import { cameToStage } from './stages';

/** What was given up, folded away; each can be taken up again. */
export function Dropped({
  issues,
  onTakeUp,
}: {
  issues: readonly Issue[];
  onTakeUp: (id: string) => void;
}) {
  const format = useFormat();
  const now = useNow();
  const { shown, rest, more } = useCapped(issues);
  if (issues.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{i18n.t('gray_zone.dropped', [format.number(issues.length)])}</summary>
      <ul>
        {shown.map((issue) => (
          <Row
            key={issue.id}
            kind="slim"
            quiet
            gutter={format.day(cameToStage(issue), now)}
            action={
              <Button
                kind="text"
                aria-label={i18n.t('gray_zone.take_up_named', [issue.title])}
                onClick={() => onTakeUp(issue.id)}
              >
                {i18n.t('gray_zone.take_up')}
              </Button>
            }
          >
            <Link href={`/gray-zone/${issue.id}`} className={text.what} dir="auto">
              {issue.title}
            </Link>
          </Row>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={more} />
    </details>
  );
}
