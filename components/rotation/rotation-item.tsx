import { Check, Ellipsis, RotateCcw, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { PeopleField } from '@/components/app/people-field';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { focusBeside } from '@/components/functions/focus-beside';
import { NextWalk } from '@/components/initiatives/next-walk';
import type { NextWalkThere } from '@/components/initiatives/use-next-walks';
import { FunctionChip } from '@/components/ui/function-chip';
import { InlineText } from '@/components/ui/inline-text';
import { isolated } from '@/components/ui/isolated';
import { IconMenu, MenuItem } from '@/components/ui/menu';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import {
  editRotation,
  type RotationPatch,
  reachStep,
  removeRotation,
  unreachStep,
} from '@/utils/records/rotations';
import type { Rotation, RotationStep } from '@/utils/records/schema-between';
import { knownInFunction } from '@/utils/relationships/known-in-function';
import type { PersonStanding } from '@/utils/relationships/person-standing';
import styles from './rotation.module.css';
import { RotationSteps } from './rotation-steps';
import { stepName } from './step-names';

const FEW = 3;

/** A function to learn: the steps, who is there, and what is next. */
export function RotationItem({
  rotation,
  standings,
  walk,
}: {
  rotation: Rotation;
  standings: readonly PersonStanding[];
  /** With whom to walk next there; undefined when nobody is known. */
  walk: NextWalkThere | undefined;
}) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const functions = useFunctions();
  const now = useNow();
  const menu = useRef<HTMLSpanElement>(null);
  const { id, functionId, personIds, purpose, nextStep, reached, state } = rotation;
  const name = functions.name(functionId);
  const known = knownInFunction(functionId, standings, now);
  const last = reached.at(-1);
  const edit = (patch: RotationPatch, message = i18n.t('person.changed')) =>
    void run(() => editRotation(db, id, patch, Date.now()), message);
  const leave = () => {
    if (menu.current) focusBeside(menu.current, document.querySelector('main'));
  };
  const onStep = (step: RotationStep, isReached: boolean) =>
    void run(
      () =>
        isReached ? reachStep(db, id, step, Date.now()) : unreachStep(db, id, step, Date.now()),
      isReached
        ? i18n.t('rotation.reached', [stepName(step), name])
        : i18n.t('rotation.unreached', [stepName(step), name]),
    );
  return (
    <Row
      gutter={last && format.day(last.at, now)}
      action={
        <span ref={menu}>
          <IconMenu icon={Ellipsis} label={i18n.t('rotation.more_of', [name])}>
            {state === 'active' ? (
              <MenuItem
                icon={Check}
                onClick={() => {
                  leave();
                  edit({ state: 'done' }, i18n.t('rotation.done_with', [name]));
                }}
              >
                {i18n.t('rotation.make_done')}
              </MenuItem>
            ) : (
              <MenuItem
                icon={RotateCcw}
                onClick={() => {
                  leave();
                  edit({ state: 'active' }, i18n.t('rotation.again_with', [name]));
                }}
              >
                {i18n.t('rotation.again')}
              </MenuItem>
            )}
            <MenuItem
              icon={Trash2}
              onClick={() => {
                leave();
                void run(() => removeRotation(db, id), i18n.t('person.removed_one'));
              }}
            >
              {i18n.t('rotation.remove')}
            </MenuItem>
          </IconMenu>
        </span>
      }
      under={
        <>
          <InlineText
            value={purpose ?? ''}
            label={i18n.t('rotation.purpose')}
            placeholder={i18n.t('rotation.add_purpose')}
            onSave={(words) => edit({ purpose: words })}
          />
          <RotationSteps reached={reached} of={name} onChange={onStep} />
          <div className={styles.fields}>
            <div>
              <span className={styles.label}>{i18n.t('rotation.next')} </span>
              <InlineText
                value={nextStep ?? ''}
                label={i18n.t('rotation.next')}
                placeholder={i18n.t('rotation.add_next')}
                onSave={(words) => edit({ nextStep: words })}
              />
            </div>
            <PeopleField
              label={i18n.t('rotation.teachers')}
              value={personIds}
              likely={known.map(({ standing }) => standing.person.id)}
              onChange={(next) => edit({ personIds: next })}
            />
          </div>
          {known.length > 0 && (
            <p className={styles.known}>
              {i18n.t('rotation.you_know', [
                name,
                format.list(
                  known.slice(0, FEW).map(({ standing }) => isolated(standing.person.name)),
                ),
              ])}
            </p>
          )}
          {state === 'active' && (
            <NextWalk wanted={{ functionId, teachers: personIds }} walk={walk} />
          )}
        </>
      }
    >
      <h3 className={text.name}>
        <FunctionChip functionId={functionId} bare />
      </h3>
    </Row>
  );
}
