import { useId } from 'react';
import { i18n } from '#i18n';
import { Agenda } from '@/components/agenda/agenda';
import type { MeetingBrief } from '@/utils/relationships/brief';
import styles from './brief.module.css';
import { BriefBody } from './brief-body';
import { MeetingHead } from './meeting-head';
import { NamesLine } from './names-line';
import { peopleOf } from './people-of';

/** One meeting's brief as a part of a page, and of what is printed. */
export function MeetingSection({ brief }: { brief: MeetingBrief }) {
  const titleId = useId();
  const about = peopleOf(brief);
  const { meeting, peers, unsorted, others } = brief;
  return (
    <section className={styles.meeting} aria-labelledby={titleId}>
      <MeetingHead meeting={meeting} titleId={titleId} />
      <BriefBody brief={brief} about={about}>
        {unsorted.length > 0 && (
          <NamesLine
            label={i18n.t('brief.unsorted')}
            people={unsorted.map(({ person }) => person)}
          />
        )}
      </BriefBody>
      <Agenda
        meeting={meeting}
        people={[...about, ...others.map(({ person }) => person)]}
        told={peers.map(({ standing }) => standing.person.id)}
      />
    </section>
  );
}
