import type { CSSProperties } from 'react';
import { i18n } from '#i18n';
import { PeopleField } from '@/components/app/people-field';
import { ChoiceInPlace } from '@/components/ui/choice-in-place';
import { FunctionChip } from '@/components/ui/function-chip';
import { FunctionOptions } from '@/components/ui/function-options';
import { useFunctions } from '@/components/ui/functions-context';
import { InlineText } from '@/components/ui/inline-text';
import { asFunctionId } from '@/components/ui/names';
import type { Skirmish, SkirmishSide } from '@/utils/records/schema-between';
import type { SkirmishWords } from '@/utils/records/skirmishes';
import styles from './issue.module.css';
import { peopleOn, withPeopleOn } from './skirmish-sides';
import { usePeople } from './use-people';
import { WalkWith } from './walk-with';

interface SideStyle extends CSSProperties {
  '--side'?: string;
}

/** One side: its function, its people, and what it needs. */
export function SkirmishSideFields({
  skirmish,
  side,
  onEdit,
  pagesAbove,
  onMore,
}: {
  skirmish: Skirmish;
  side: 0 | 1;
  onEdit: (patch: SkirmishWords) => void;
  /** How often more of the other side's hours was asked for, and once. */
  pagesAbove?: number;
  /** More hours of this side are shown. */
  onMore?: () => void;
}) {
  const functions = useFunctions();
  const people = usePeople();
  const { functionId, needs = '' } = skirmish.sides[side];
  const name = side === 0 ? i18n.t('skirmishes.one_side') : i18n.t('skirmishes.other_side');
  const on = peopleOn(skirmish, side);
  const withSide = (next: SkirmishSide): SkirmishWords => ({
    sides: side === 0 ? [next, skirmish.sides[1]] : [skirmish.sides[0], next],
  });
  const changePeople = (ids: string[]) => {
    const theirs = ids.flatMap((id) => people.get(id)?.person.functionId ?? [])[0];
    const told = functionId === undefined && theirs !== undefined;
    onEdit({
      ...withPeopleOn(skirmish, side, ids),
      ...(told && withSide({ functionId: theirs, needs })),
    });
  };
  const style: SideStyle =
    functionId === undefined ? {} : { '--side': `var(--fn-${functions.colour(functionId)})` };
  return (
    <section className={styles.side} style={style} aria-label={name}>
      <h2>{name}</h2>
      <div>
        <ChoiceInPlace
          label={`${name}: ${i18n.t('person.function')}`}
          value={functionId ?? ''}
          options={
            <>
              <option value="">{i18n.t('functions.none')}</option>
              <FunctionOptions chosen={functionId} />
            </>
          }
          onChange={(value) => onEdit(withSide({ functionId: asFunctionId(value), needs }))}
        >
          <FunctionChip functionId={functionId} />
        </ChoiceInPlace>
      </div>
      <PeopleField label={i18n.t('skirmishes.people_on')} value={on} onChange={changePeople} />
      <WalkWith
        personIds={on}
        above={side === 0 ? [] : peopleOn(skirmish, 0)}
        {...(pagesAbove !== undefined && { pagesAbove })}
        {...(onMore && { onMore })}
      />
      <div className={styles.fact}>
        <span className={styles.label}>{i18n.t('skirmishes.needs')}</span>
        <div className={styles.said}>
          <InlineText
            value={needs}
            label={i18n.t('skirmishes.needs_of', [name])}
            placeholder={i18n.t('skirmishes.needs_hint')}
            onSave={(next) => onEdit(withSide({ functionId, needs: next }))}
          />
        </div>
      </div>
    </section>
  );
}
