import { CalendarClock, CircleMinus, Ellipsis, Pin, UserRound } from 'lucide-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useSingle } from '@/components/app/use-single';
import { clashWords } from '@/components/coffee/clash-words';
import { SnoozeItems } from '@/components/person/snooze-items';
import { Button } from '@/components/ui/button';
import type { Format } from '@/components/ui/format';
import { FunctionChip } from '@/components/ui/function-chip';
import { IconButton } from '@/components/ui/icon-button';
import { isolated } from '@/components/ui/isolated';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import beside from '@/components/ui/words-beside.module.css';
import type { Visit } from '@/utils/coffee/plan-rounds';
import type { Range } from '@/utils/coffee/ranges';
import type { Walk } from '@/utils/records/schema';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { MoveDialog } from './move-dialog';
import styles from './rounds.module.css';
import { useRoundCommands } from './use-round-commands';
import type { RoundNow } from './use-rounds';
import { VisitPress } from './visit-press';
import { whyNow } from './why';

/** One visit: when, with whom, why now; the press that opens its form, and what else to do with it. */
export function VisitRow({
  visit,
  standing,
  round,
}: {
  visit: Visit;
  standing: PersonStanding;
  round: RoundNow;
}) {
  const format = useFormat();
  const now = useNow();
  const commands = useRoundCommands();
  const [, navigate] = useLocation();
  const [moving, setMoving] = useState(false);
  const { person } = standing;
  const { slot, walk, clash, at } = visit;
  const hour: Range = walk ? { start: at, end: at + walk.end - walk.start } : (slot ?? NO_HOUR);
  const planned = walk?.state === 'planned';
  const open = !walk || planned;
  const end = round.rounds.weeks.at(-1)?.end ?? now;
  const state = walk && stateWords(walk, format.number);
  const keepOrGiveUp = useSingle(() =>
    walk ? commands.giveUp(person, walk) : commands.accept([{ person, slot: hour }]),
  );
  const why = whyNow(visit, standing, format, now);
  return (
    <Row
      kind="person"
      gutter={dayOf(at, now, format)}
      action={
        <VisitPress person={person} hour={hour} walk={walk} company={companyOf(visit, round)} />
      }
      under={
        <>
          <div className={beside.beside}>
            <p className={text.who}>
              <FunctionChip functionId={person.functionId} />
              <span>{[state, why].filter(Boolean).join(' · ')}</span>
              {!walk && <SlotWarning visit={visit} />}
            </p>
            <span className={styles.acts}>
              {open && (
                <IconButton
                  icon={Pin}
                  label={i18n.t('rounds.keep', [person.name])}
                  aria-pressed={planned}
                  onClick={({ detail }) => {
                    // A slow second press must not give up what the first one kept either.
                    if (detail <= 1) void keepOrGiveUp();
                  }}
                />
              )}
              <IconMenu icon={Ellipsis} label={i18n.t('rounds.more', [person.name])}>
                {open ? (
                  <>
                    <MenuItem icon={CalendarClock} onClick={() => setMoving(true)}>
                      {i18n.t('rounds.move')}
                    </MenuItem>
                    <MenuItem
                      icon={CircleMinus}
                      onClick={() => void commands.leaveOut(person, end, walk)}
                    >
                      {i18n.t('rounds.leave_out')}
                    </MenuItem>
                    <SnoozeItems person={person} />
                  </>
                ) : (
                  <MenuItem icon={UserRound} onClick={() => navigate(`/person/${person.id}`)}>
                    {i18n.t('rounds.open_person')}
                  </MenuItem>
                )}
              </IconMenu>
            </span>
          </div>
          {clash && (
            <div className={styles.clash}>
              <p className={text.due}>{clashWords(clash)}</p>
              {slot && (
                <Button onClick={() => void commands.move(person, slot, walk)}>
                  {i18n.t('rounds.move_to', [format.slot(slot.start, now)])}
                </Button>
              )}
            </div>
          )}
          {moving && (
            <MoveDialog
              standing={standing}
              at={at}
              round={round}
              onChoose={(to) => void commands.move(person, to, walk)}
              onClose={() => setMoving(false)}
            />
          )}
        </>
      }
    >
      <PersonName standing={standing} />
    </Row>
  );
}

/** All who go together, themselves first. */
function companyOf({ personId, walk }: Visit, { rounds }: RoundNow): string[] {
  if (walk?.groupId === undefined) return [personId];
  const ids = rounds.weeks.flatMap(({ visits }) =>
    visits.flatMap((one) => (one.walk?.groupId === walk.groupId ? one.personId : [])),
  );
  return [...new Set([personId, ...ids])];
}

/** A day to come is never only a year. */
function dayOf(at: number, now: number, format: Format): string {
  const thisYear = format.localDay(at).slice(0, 4) === format.localDay(now).slice(0, 4);
  return thisYear ? format.day(at, now) : format.dayInYear(at);
}

const NO_HOUR: Range = { start: 0, end: 0 };

/** A name that leads to the person's page. */
export function PersonName({ standing: { person } }: { standing: PersonStanding }) {
  return (
    <h3 className={text.name}>
      <Link href={`/person/${person.id}`}>
        <bdi>{person.name}</bdi>
      </Link>
    </h3>
  );
}

function SlotWarning({ visit: { slot } }: { visit: Visit }) {
  if (slot?.holiday !== undefined) {
    return <span>{i18n.t('slots.reason.holiday', [isolated(slot.holiday)])}</span>;
  }
  if (slot?.unread) return <span>{i18n.t('rounds.unread')}</span>;
  if (slot?.outsideTheirs) return <span>{i18n.t('rounds.outside_theirs')}</span>;
  return null;
}

function stateWords(walk: Walk, number: (value: number) => string): string {
  const { state, everyWeeks } = walk;
  if (everyWeeks !== undefined) return i18n.t('rounds.repeats', everyWeeks, [number(everyWeeks)]);
  if (state === 'scheduled') return i18n.t('rounds.on_calendar');
  return state === 'proposed' ? i18n.t('rounds.proposed') : i18n.t('rounds.is_planned');
}
