import { Ellipsis, Trash2 } from 'lucide-react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import { removeCheckIn } from '@/utils/records/check-ins';
import type { CheckIn } from '@/utils/records/schema-between';

const PAGE = 6;

/** Each time it was gone through, newest first; one that was a slip can be taken out. */
export function PastCheckIns({ checkIns }: { checkIns: readonly CheckIn[] }) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const { shown, rest, more } = useCapped(checkIns.toReversed(), PAGE);
  return (
    <Section title={i18n.t('check_in.history')}>
      <ul>
        {shown.map(({ id, at, answers }) => {
          const count = Object.keys(answers).length;
          return (
            <Row
              key={id}
              kind="slim"
              gutter={format.day(at, now)}
              action={
                <IconMenu
                  icon={Ellipsis}
                  label={i18n.t('check_in.more_of', [format.longDay(at, now)])}
                >
                  <MenuItem
                    icon={Trash2}
                    onClick={() =>
                      void run(() => removeCheckIn(db, id), i18n.t('check_in.removed'))
                    }
                  >
                    {i18n.t('check_in.remove')}
                  </MenuItem>
                </IconMenu>
              }
            >
              {i18n.t('check_in.history_line', count, [format.number(count)])}
            </Row>
          );
        })}
      </ul>
      <ShowMore rest={rest} page={PAGE} onMore={more} />
    </Section>
  );
}
