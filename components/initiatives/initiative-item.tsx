import { Check, Ellipsis, Trash2, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { PeopleField } from '@/components/app/people-field';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { focusBeside } from '@/components/functions/focus-beside';
import { FunctionsField } from '@/components/functions/functions-field';
import { InlineText } from '@/components/ui/inline-text';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import {
  closeInitiative,
  editInitiative,
  type InitiativePatch,
  removeInitiative,
} from '@/utils/records/initiatives';
import type { Initiative } from '@/utils/records/schema-between';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import { initiativeRisk, type PeerTie } from '@/utils/relationships/risk';
import { DueGutter } from './due-gutter';
import { FunctionBars } from './function-bars';
import styles from './initiatives.module.css';
import { NextWalk } from './next-walk';
import { riskWords } from './risk-words';
import type { NextWalkThere } from './use-next-walks';
import { usePlanNames } from './use-plan-names';

/** One of the user's projects: where it is thin, with whom to walk, and all of it changed in place. */
export function InitiativeItem({
  initiative,
  issueTitle,
  standings,
  ties,
  own,
  walk,
}: {
  initiative: Initiative;
  /** Of the won issue that it was raised from. */
  issueTitle: string | undefined;
  standings: readonly PersonStanding[];
  ties: readonly PeerTie[];
  /** The user's own function. */
  own: AnyFunctionId | undefined;
  /** With whom to walk next where it is thinnest; undefined when nobody is known there. */
  walk: NextWalkThere | undefined;
}) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const now = useNow();
  const names = usePlanNames(standings);
  const menu = useRef<HTMLSpanElement>(null);
  // Open for the first function, and still for the second.
  const [opened] = useState(initiative.functionIds.length === 0);
  const { id, title, due, functionIds, personIds, notes, issueId } = initiative;
  const risk = initiativeRisk(functionIds, ties, own);
  const edit = (patch: InitiativePatch) =>
    void run(() => editInitiative(db, id, patch, Date.now()), i18n.t('person.changed'));
  const leave = () => {
    if (menu.current) focusBeside(menu.current, document.querySelector('main'));
  };
  const close = (state: Initiative['state'], message: string) => {
    leave();
    void run(() => closeInitiative(db, id, state, Date.now()), message);
  };
  return (
    <Row
      gutter={<DueGutter due={due} onChange={(day) => edit({ due: day })} />}
      tone={due !== undefined && format.due(due, now).late ? 'lapsed' : undefined}
      action={
        <span ref={menu}>
          <IconMenu icon={Ellipsis} label={i18n.t('initiatives.more_of', [title])}>
            <MenuItem icon={Check} onClick={() => close('done', i18n.t('initiatives.done'))}>
              {i18n.t('initiatives.make_done')}
            </MenuItem>
            <MenuItem icon={X} onClick={() => close('dropped', i18n.t('initiatives.dropped'))}>
              {i18n.t('initiatives.drop')}
            </MenuItem>
            <MenuItem
              icon={Trash2}
              onClick={() => {
                leave();
                void run(() => removeInitiative(db, id), i18n.t('person.removed_one'));
              }}
            >
              {i18n.t('initiatives.remove')}
            </MenuItem>
          </IconMenu>
        </span>
      }
      under={
        <>
          <p className={styles.risk}>{riskWords(risk, functionIds.length === 0, names)}</p>
          {risk && <FunctionBars functions={risk.functions} names={names} />}
          {risk?.weakest && <NextWalk wanted={risk.weakest} walk={walk} />}
          <details className={styles.more} open={opened}>
            <summary>{i18n.t('initiatives.details')}</summary>
            <div className={styles.fields}>
              <FunctionsField
                label={i18n.t('initiatives.needs')}
                value={functionIds}
                onChange={(next) => edit({ functionIds: next })}
              />
              <PeopleField
                label={i18n.t('initiatives.people')}
                value={personIds}
                onChange={(next) => edit({ personIds: next })}
              />
              <div>
                <InlineText
                  value={notes ?? ''}
                  label={i18n.t('initiatives.notes')}
                  placeholder={i18n.t('initiatives.add_notes')}
                  multiline
                  onSave={(next) => edit({ notes: next })}
                />
              </div>
              {issueTitle !== undefined && issueId !== undefined && (
                <p className={text.soft}>
                  {i18n.t('initiatives.from_issue')}{' '}
                  <Link href={`/gray-zone/${initiative.issueId}`} className={text.link}>
                    <bdi>{issueTitle}</bdi>
                  </Link>
                </p>
              )}
            </div>
          </details>
        </>
      }
    >
      <h3 className={text.what}>
        <InlineText
          value={title}
          label={i18n.t('initiatives.title_of')}
          required
          onSave={(next) => edit({ title: next })}
        />
      </h3>
    </Row>
  );
}
