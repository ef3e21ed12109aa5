import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { MeetingRow, MeetingsPreview, Shown } from '@/utils/transfer/import/contract';
import { FewRows } from './few-rows';

/** The meetings of a calendar file that are new, and those that it tells more of. */
export function MeetingRows({ meetings }: { meetings: MeetingsPreview }) {
  return (
    <>
      <List title={i18n.t('import.new_meetings')} list={meetings.added} />
      <List title={i18n.t('import.changed_meetings')} list={meetings.changed} />
    </>
  );
}

function List({ title, list }: { title: string; list: Shown<MeetingRow> }) {
  const format = useFormat();
  const now = useNow();
  if (list.total === 0) return null;
  return (
    <Section title={title} count={format.number(list.total)}>
      <FewRows total={list.total}>
        {list.rows.map((meeting, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
          <Row key={index} kind="slim" gutter={format.day(meeting.start, now)}>
            <p>
              <bdi>{meeting.title || i18n.t('import.no_title')}</bdi>
            </p>
            {!meeting.allDay && (
              <p className={`${text.small} ${text.faint}`}>
                {`${format.clock(meeting.start)} – ${format.clock(meeting.end)}`}
              </p>
            )}
          </Row>
        ))}
      </FewRows>
    </Section>
  );
}
