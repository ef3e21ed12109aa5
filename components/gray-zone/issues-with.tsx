import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { issuesOf } from '@/utils/records/issues';
import { skirmishesOf } from '@/utils/records/skirmishes';
import { Crossing } from './crossing';
import { SkirmishRow } from './skirmish-list';
import { cameToStage, stageName } from './stages';

/** As many as are read at a glance; the board has them all. */
const MOST = 6;

/** The problems and disputes that somebody is part of. Draws nothing where there are none. */
export function IssuesWith({ personId }: { personId: string }) {
  const db = useDatabase();
  const format = useFormat();
  const now = useNow();
  const found = useRecords(async () => {
    const [issues, skirmishes] = await Promise.all([
      issuesOf(db, personId),
      skirmishesOf(db, personId),
    ]);
    return {
      issues: issues.filter(({ stage }) => stage !== 'dropped'),
      skirmishes: skirmishes.filter(({ state }) => state === 'open'),
    };
  }, [db, personId]);
  if (!found || found.issues.length + found.skirmishes.length === 0) return null;
  return (
    <Section
      title={i18n.t('gray_zone.between_us')}
      more={<Link href="/gray-zone">{i18n.t('nav.gray_zone')}</Link>}
    >
      <ul>
        {found.issues.slice(0, MOST).map((issue) => {
          const { id, title, stage, functionIds, nextStep, nextStepDue } = issue;
          const isOpen = stage !== 'won';
          const due =
            isOpen && nextStepDue !== undefined ? format.due(nextStepDue, now) : undefined;
          return (
            <Row
              key={id}
              press
              tone={due?.late ? 'lapsed' : undefined}
              gutter={due?.text ?? format.day(cameToStage(issue), now)}
              action={<Crossing functionIds={functionIds} stage={stage} />}
            >
              <p className={text.what}>
                <Link href={`/gray-zone/${id}`} className={text.cover} dir="auto">
                  {title}
                </Link>
              </p>
              <p className={`${text.small} ${text.soft}`}>
                <bdi>{isOpen ? (nextStep ?? stageName(stage)) : stageName(stage)}</bdi>
              </p>
            </Row>
          );
        })}
        {found.skirmishes.slice(0, MOST).map((skirmish) => (
          <SkirmishRow key={skirmish.id} skirmish={skirmish} />
        ))}
      </ul>
    </Section>
  );
}
