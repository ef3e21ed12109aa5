import { type AgendaLine, walkAgenda } from '@/utils/coffee/walk-agenda';
import {
  type Detail,
  detailFor,
  guessSituation,
  type Situation,
  type SituationFacts,
} from '@/utils/coffee/walk-situation';
import { asksOf } from '@/utils/records/asks';
import { creditsOf } from '@/utils/records/credits';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { favoursOf } from '@/utils/records/favours';
import { issuesOf, issueWith } from '@/utils/records/issues';
import { getMeeting } from '@/utils/records/meetings';
import { promisesOf } from '@/utils/records/promises';
import type { Person } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';

/** What an invitation may be made of; all of it from the records. */
export interface WalkMaterial {
  situation: Situation;
  /** What the words of a situation name. */
  detailOf(situation: Situation): Detail | null;
  /** What is to be talked about, but for what the words name already. */
  agendaBeside(detail: Detail | null): AgendaLine[];
}

/** What is known of a walk with these people, and about a gray-zone issue if it is about one. */
export async function loadWalkMaterial(
  db: CrosswalkDatabase,
  people: readonly Person[],
  standing: PersonStanding | undefined,
  issueId: string | undefined,
  now: number,
): Promise<WalkMaterial> {
  const [first] = people;
  const id = first?.id ?? '';
  const [asks, promises, issue] = await Promise.all([
    asksOf(db, id),
    promisesOf(db, id),
    issueId === undefined ? null : issueWith(db, issueId),
  ]);
  const agendaBeside = (detail: Detail | null) =>
    walkAgenda({ people, asks, promises, issue: issue?.title }, [detail?.text ?? null]);
  if (!first || people.length > 1) {
    return { situation: 'together', detailOf: () => null, agendaBeside };
  }
  const [credits, favours, issues] = await Promise.all([
    creditsOf(db, id),
    favoursOf(db, id),
    issuesOf(db, id),
  ]);
  const last = standing?.touches.at(-1);
  const meeting = last?.meetingId === undefined ? undefined : await getMeeting(db, last.meetingId);
  const facts: SituationFacts = {
    personId: id,
    caresAbout: first.caresAbout,
    everTouched: standing === undefined || standing.touches.length > 0,
    lapsed: standing?.cadence.status === 'lapsed',
    lastMeeting: meeting?.title,
    asks,
    credits,
    favours,
    issues,
  };
  return {
    situation: guessSituation(facts, now),
    detailOf: (situation) => detailFor(situation, facts, now),
    agendaBeside,
  };
}
