import { ArrowRight, Ellipsis, Folder, MoveDown, MoveUp } from 'lucide-react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { classNames } from '@/components/ui/class-names';
import { useFunctions } from '@/components/ui/functions-context';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import text from '@/components/ui/text.module.css';
import type { Issue } from '@/utils/records/schema-between';
import { BOARD_STAGES, inStage, type Place, topOf } from './board-order';
import { Crossing } from './crossing';
import styles from './gray-zone.module.css';
import { NameList } from './name-list';
import { cameToStage, stageName } from './stages';

/** What the board does with an issue. */
export interface IssueMoves {
  issues: readonly Issue[];
  move: (id: string, place: Place) => void;
  /** Id of the words that say which keys move it. */
  keysId: string;
}

/** One issue on the board: the crossing, what it costs, what is next, and with whom. */
export function IssueCard({
  issue,
  names,
  owedThanks,
  carried,
  before,
  board,
}: {
  issue: Issue;
  /** Of its people. */
  names: readonly string[];
  /** It is won, and somebody in it waits for thanks. */
  owedThanks: boolean;
  carried: boolean;
  /** What is carried would land before it. */
  before: boolean;
  board: IssueMoves;
}) {
  const { functionIds, id, title, cost, stage } = issue;
  const functions = useFunctions();
  return (
    <li
      data-issue={id}
      className={classNames(styles.issue, carried && styles.carried, before && styles.before)}
    >
      <div className={styles.crossing}>
        <Crossing functionIds={functionIds} stage={stage} />
      </div>
      <div className={styles.head}>
        <h3>
          <Link
            href={`/gray-zone/${id}`}
            className={text.cover}
            draggable={false}
            dir="auto"
            aria-describedby={board.keysId}
            aria-keyshortcuts="ArrowLeft ArrowRight ArrowUp ArrowDown"
          >
            {title}
          </Link>
        </h3>
        {functionIds.length > 0 && (
          <p className={styles.between}>
            {functionIds.map((one) => functions.name(one)).join(' · ')}
          </p>
        )}
      </div>
      {cost !== undefined && stage !== 'won' && (
        <p className={styles.cost}>
          <bdi>{cost}</bdi>
        </p>
      )}
      <NextLine issue={issue} owedThanks={owedThanks} />
      {names.length > 0 && stage !== 'won' && (
        <p className={styles.with}>
          {i18n.t('gray_zone.with')} <NameList names={names} />
        </p>
      )}
      <div className={styles.menu}>
        <CardMenu issue={issue} board={board} />
      </div>
    </li>
  );
}

/** The next step with its day; of a won issue, since when, and whether thanks are due. */
function NextLine({ issue, owedThanks }: { issue: Issue; owedThanks: boolean }) {
  const format = useFormat();
  const now = useNow();
  if (issue.stage === 'won') {
    return (
      <p className={styles.step}>
        <span className={styles.when}>{format.day(cameToStage(issue), now)}</span>{' '}
        <span>
          {owedThanks ? (
            <Link href={`/gray-zone/${issue.id}`} draggable={false}>
              {i18n.t('gray_zone.thank_them')}
            </Link>
          ) : (
            <span className={text.soft}>{i18n.t('gray_zone.thanked_all')}</span>
          )}
        </span>
      </p>
    );
  }
  const { nextStep, nextStepDue } = issue;
  if (nextStep === undefined && nextStepDue === undefined) return null;
  const due = nextStepDue === undefined ? undefined : format.due(nextStepDue, now);
  return (
    <p className={styles.step}>
      <span className={classNames(styles.when, due?.late && styles.late)}>{due?.text}</span>{' '}
      <span dir="auto">{nextStep ?? i18n.t('gray_zone.next_step')}</span>
    </p>
  );
}

/** The same moves for those who neither drag nor use the keys. */
function CardMenu({ issue, board }: { issue: Issue; board: IssueMoves }) {
  const { id, title, stage } = issue;
  const column = inStage(board.issues, stage);
  const at = column.findIndex((one) => one.id === id);
  const above = column[at - 1];
  return (
    <IconMenu icon={Ellipsis} label={i18n.t('gray_zone.more_about', [title])}>
      {BOARD_STAGES.filter((one) => one !== stage).map((one) => (
        <MenuItem
          key={one}
          icon={ArrowRight}
          onClick={() => board.move(id, topOf(board.issues, one))}
        >
          {i18n.t('gray_zone.move_to', [stageName(one)])}
        </MenuItem>
      ))}
      {above && (
        <MenuItem icon={MoveUp} onClick={() => board.move(id, { stage, beforeId: above.id })}>
          {i18n.t('gray_zone.up')}
        </MenuItem>
      )}
      {at < column.length - 1 && (
        <MenuItem
          icon={MoveDown}
          onClick={() => board.move(id, { stage, beforeId: column[at + 2]?.id ?? null })}
        >
          {i18n.t('gray_zone.down')}
        </MenuItem>
      )}
      <MenuItem icon={Folder} onClick={() => board.move(id, topOf(board.issues, 'dropped'))}>
        {i18n.t('gray_zone.drop')}
      </MenuItem>
    </IconMenu>
  );
}
