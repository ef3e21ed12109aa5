import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { walkTitle } from '@/components/coffee/invitation';
import { type LeftOut, MOST_LEFT_OUT, roundLeftOutSetting } from '@/utils/browser/settings';
import type { Range } from '@/utils/coffee/ranges';
import type { Person, Walk } from '@/utils/records/schema';
import { NOTHING_DONE } from '@/utils/records/undo';
import {
  dropWalk,
  keptVisit,
  moveWalk,
  planAgain,
  planWalks,
  type Visit,
} from '@/utils/records/walks';

/** An hour for somebody. */
export interface Chosen {
  person: Person;
  slot: Range;
}

type Kept = NonNullable<LeftOut['kept']>;

/** What is done to the visits of a round; each says so, and can be taken back. */
export function useRoundCommands() {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const me = useProfile()?.name;
  const plan = (chosen: readonly Chosen[], message: string) =>
    run(() => {
      const visits = chosen.map(({ person, slot: { start, end } }) => ({
        personIds: [person.id],
        title: walkTitle([person], me, format),
        start,
        end,
      }));
      return planWalks(db, visits, Date.now());
    }, message);
  const visitOf = async ({ personIds, start, end, issueId }: Kept): Promise<Visit> => {
    const people = (await db.people.bulkGet(personIds)).flatMap((one) => one ?? []);
    const title = walkTitle(people, me, format);
    return { personIds, title, start, end, ...(issueId !== undefined && { issueId }) };
  };

  return {
    /** Keeps the hours as they are, all at once. */
    accept: (chosen: readonly Chosen[]) =>
      plan(chosen, i18n.t('rounds.planned', chosen.length, [format.number(chosen.length)])),

    /** Another hour; one that was only offered is planned by it. */
    move: (person: Person, to: Range, walk: Walk | undefined) => {
      const message = i18n.t('rounds.moved', [person.name, format.slot(to.start, Date.now())]);
      if (!walk) return plan([{ person, slot: to }], message);
      const { start, end } = to;
      return run(() => moveWalk(db, walk.id, { start, end }, Date.now()), message);
    },

    /** The hour is free again for the plan. */
    giveUp: (person: Person, walk: Walk) =>
      run(() => dropWalk(db, walk.id), i18n.t('rounds.given_up', [person.name])),

    /** Out of this round, which ends then; they stay as due as they are. */
    leaveOut: (person: Person, until: number, walk: Walk | undefined) =>
      run(
        async () => {
          const kept = walk && (await keptVisit(db, walk.id));
          const back = walk ? await dropWalk(db, walk.id) : NOTHING_DONE;
          await setLeftOut(person.id, { personId: person.id, until, ...(kept && { kept }) });
          return async () => {
            await setLeftOut(person.id, null);
            await back();
          };
        },
        i18n.t('rounds.left_out_now', [person.name]),
      ),

    /** With the hour that was kept for them, as long as it can be. */
    takeIn: (person: Person, leftOut: LeftOut) =>
      run(
        async () => {
          const { kept } = leftOut;
          const visit = kept && (await visitOf(kept));
          const back = visit ? await planAgain(db, visit, Date.now()) : NOTHING_DONE;
          await setLeftOut(person.id, null);
          return async () => {
            await setLeftOut(person.id, leftOut);
            await back();
          };
        },
        i18n.t('rounds.taken_in', [person.name]),
      ),
  };
}

/** Those of rounds that are over are forgotten on the way. */
async function setLeftOut(personId: string, leftOut: LeftOut | null): Promise<void> {
  const now = Date.now();
  const others = (await roundLeftOutSetting.get()).filter(
    (one) => one.personId !== personId && one.until > now,
  );
  const next = leftOut === null ? others : [...others, leftOut];
  await roundLeftOutSetting.set(next.slice(-MOST_LEFT_OUT));
}
