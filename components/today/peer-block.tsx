import { BriefcaseBusiness, CornerDownRight } from 'lucide-react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { roleNews } from '@/components/person/role-news';
import { Fact, Quote } from '@/components/ui/fact';
import { Ring } from '@/components/ui/ring';
import { Row } from '@/components/ui/row';
import { Tick } from '@/components/ui/tick';
import type { FollowUp, Note } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { PersonTitle } from './person-title';
import styles from './today.module.css';
import { useTickFollowUp } from './use-tick-follow-up';

const FOLLOW_UPS = 3;
const CARES = 2;

/** A peer in the meeting: when you last met, a new role, what was noted, what is open, what they care about. */
export function PeerBlock({
  standing,
  note,
  followUps,
  ruled,
}: {
  standing: PersonStanding;
  ruled: boolean;
  note: Note | undefined;
  followUps: readonly FollowUp[];
}) {
  const format = useFormat();
  const now = useNow();
  const tick = useTickFollowUp();
  const { person, cadence, lastTouch } = standing;
  const tone = cadence.status === 'due' || cadence.status === 'lapsed' ? cadence.status : undefined;
  const news = roleNews(person, now, format);
  const facts = news !== undefined || note || followUps.length > 0 || person.caresAbout.length > 0;
  return (
    <Row
      as="section"
      kind="person"
      ruled={ruled}
      tone={tone}
      gutter={
        <>
          <Ring status={cadence.status} ratio={cadence.ratio} />
          {lastTouch === undefined ? (
            <span title={i18n.t('today.never_met')}>{i18n.t('today.new')}</span>
          ) : (
            format.since(lastTouch, now)
          )}
        </>
      }
      below={
        facts && (
          <ul>
            {news !== undefined && <Fact icon={BriefcaseBusiness}>{news}</Fact>}
            {note && (
              <Fact gutter={format.day(note.createdAt, now)} quote>
                <Quote>{i18n.t('today.quoted', [note.text])}</Quote>
              </Fact>
            )}
            {followUps.slice(0, FOLLOW_UPS).map((followUp) => {
              const due = followUp.due === undefined ? null : format.due(followUp.due, now);
              return (
                <Fact
                  key={followUp.id}
                  gutter={due?.text}
                  tone={due?.late ? 'lapsed' : undefined}
                  icon={CornerDownRight}
                  action={
                    <span className={styles.factTick}>
                      <Tick
                        label={i18n.t('today.done', [followUp.text])}
                        onChange={() => tick(followUp, true)}
                      />
                    </span>
                  }
                >
                  <bdi>{followUp.text}</bdi>
                </Fact>
              );
            })}
            {person.caresAbout.length > 0 && (
              <Fact label={i18n.t('today.cares_about')}>
                <bdi>{format.list(person.caresAbout.slice(0, CARES))}</bdi>
              </Fact>
            )}
          </ul>
        )
      }
    >
      <PersonTitle person={person} />
    </Row>
  );
}
