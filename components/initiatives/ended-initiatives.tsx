import { RotateCcw } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { focusBeside } from '@/components/functions/focus-beside';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { IconButton } from '@/components/ui/icon-button';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { closeInitiative } from '@/utils/records/initiatives';
import type { Initiative } from '@/utils/records/schema-between';

const SHOWN = 5;

/** What is behind, and how to take it up again. */
export function EndedInitiatives({ ended }: { ended: readonly Initiative[] }) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const { shown, rest, more } = useCapped(ended, SHOWN);
  if (ended.length === 0) return null;
  return (
    <Section title={i18n.t('initiatives.ended')} count={format.number(ended.length)}>
      <ul>
        {shown.map(({ id, title, state, closedAt }) => (
          <Row
            key={id}
            kind="slim"
            gutter={closedAt !== undefined && format.day(closedAt, now)}
            done={state === 'dropped'}
            action={
              <IconButton
                icon={RotateCcw}
                label={i18n.t('initiatives.again_of', [title])}
                onClick={({ currentTarget }) => {
                  focusBeside(currentTarget, document.querySelector('main'));
                  void run(
                    () => closeInitiative(db, id, 'active', Date.now()),
                    i18n.t('initiatives.again'),
                  );
                }}
              />
            }
          >
            <p className={text.what}>
              <bdi>{title}</bdi>
            </p>
            <p className={`${text.small} ${text.faint}`}>
              {state === 'done' ? i18n.t('initiatives.is_done') : i18n.t('initiatives.is_dropped')}
            </p>
          </Row>
        ))}
      </ul>
      <ShowMore rest={rest} page={SHOWN} onMore={more} />
    </Section>
  );
}
