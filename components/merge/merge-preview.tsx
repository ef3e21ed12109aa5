import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { useFunctions } from '@/components/app/functions-provider';
import { useFormat } from '@/components/app/use-format';
import type { Format } from '@/components/ui/format';
import { FunctionChip } from '@/components/ui/function-chip';
import { levelName } from '@/components/ui/names';
import text from '@/components/ui/text.module.css';
import type { MergePreview, Tally } from '@/utils/records/merge-people';
import type { Person } from '@/utils/records/schema';
import { type Side, SOURCED_FACTS, type SourcedFact, tells } from '@/utils/records/unite-people';
import styles from './merge.module.css';

/** The two beside each other, which name stays, and what the one will be. */
export function MergePreviewView({
  preview,
  name,
  onName,
}: {
  preview: MergePreview;
  name: Side;
  onName: (side: Side) => void;
}) {
  const { from, into } = preview;
  return (
    <>
      <div className={styles.two}>
        <One person={from} preview={preview} side="from" />
        <One person={into} preview={preview} side="into" />
      </div>
      {from.name !== into.name && (
        <fieldset className={styles.names}>
          <legend className={styles.heading}>{i18n.t('merge.name_stays')}</legend>
          {(['into', 'from'] as const).map((side) => (
            <label key={side} className={styles.choice}>
              <input
                type="radio"
                name="name-that-stays"
                checked={name === side}
                onChange={() => onName(side)}
              />
              <bdi>{side === 'from' ? from.name : into.name}</bdi>
            </label>
          ))}
        </fieldset>
      )}
      <TheOne preview={preview} />
      <p className={styles.foot}>{i18n.t('merge.later')}</p>
    </>
  );
}

function One({ person, preview, side }: { person: Person; preview: MergePreview; side: Side }) {
  const { name, title, functionId, emails } = person;
  const format = useFormat();
  const held = counts(preview, (tally) => tally[side], format);
  return (
    <section className={styles.one} aria-label={name}>
      <h3 className={text.name}>
        <bdi>{name}</bdi>
      </h3>
      {title !== undefined && (
        <p>
          <bdi>{title}</bdi>
        </p>
      )}
      {functionId && <FunctionChip functionId={functionId} />}
      {emails.length === 0 && <p className={text.faint}>{i18n.t('merge.no_address')}</p>}
      {emails.map((email) => (
        <p key={email} className={styles.email}>
          <bdi>{email}</bdi>
        </p>
      ))}
      <p className={text.soft}>{held.length > 0 ? format.list(held) : i18n.t('merge.nothing')}</p>
    </section>
  );
}

function TheOne({ preview }: { preview: MergePreview }) {
  const functions = useFunctions();
  const format = useFormat();
  const { from, into, person, meetings } = preview;
  const value = (fact: SourcedFact): string | undefined => {
    const { functionId, level } = person;
    if (fact === 'functionId') return functionId && functions.name(functionId);
    if (fact === 'level') return level && levelName(level);
    return person[fact];
  };
  const origin = (fact: SourcedFact): string | undefined => {
    if (from[fact] === into[fact]) return undefined;
    const teller = tells(into, from, fact).person;
    return from.name === into.name ? teller.emails[0] : teller.name;
  };
  const union = counts(preview, ({ from: a, into: b, both }) => a + b - both, format);
  if (union.length > 0 && meetings.both > 0) {
    union.splice(
      1,
      0,
      i18n.t('merge.meetings_both', meetings.both, [format.number(meetings.both)]),
    );
  }
  return (
    <section aria-label={i18n.t('merge.one')}>
      <h3 className={styles.heading}>{i18n.t('merge.one')}</h3>
      <dl className={styles.facts}>
        <Line label={i18n.t('merge.addresses')}>
          {person.emails.length === 0
            ? i18n.t('merge.no_address')
            : person.emails.map((email) => (
                <bdi key={email} className={styles.email}>
                  {email}
                </bdi>
              ))}
        </Line>
        {SOURCED_FACTS.map((fact) => {
          const known = value(fact);
          if (known === undefined) return null;
          const teller = origin(fact);
          return (
            <Line key={fact} label={label(fact)}>
              <bdi>{known}</bdi>
              {teller !== undefined && (
                <span className={styles.why}>{i18n.t('merge.from', [teller])}</span>
              )}
            </Line>
          );
        })}
      </dl>
      {union.length > 0 && <p className={styles.held}>{format.list(union)}</p>}
    </section>
  );
}

function Line({ label: name, children }: { label: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function label(fact: SourcedFact): string {
  switch (fact) {
    case 'title':
      return i18n.t('merge.job');
    case 'department':
      return i18n.t('merge.department');
    case 'functionId':
      return i18n.t('merge.function');
    case 'level':
      return i18n.t('merge.level');
  }
}

/** "12 meetings", "2 notes": what there is. */
function counts(
  { meetings, notes, followUps, others, contacts }: MergePreview,
  of: (tally: Tally) => number,
  format: Format,
): string[] {
  const shown = (tally: Tally): [string] => [format.number(of(tally))];
  return [
    of(meetings) > 0 && i18n.t('merge.meetings', of(meetings), shown(meetings)),
    of(notes) > 0 && i18n.t('merge.notes', of(notes), shown(notes)),
    of(followUps) > 0 && i18n.t('merge.follow_ups', of(followUps), shown(followUps)),
    of(others) > 0 && i18n.t('merge.others', of(others), shown(others)),
    of(contacts) > 0 && i18n.t('merge.contacts', of(contacts), shown(contacts)),
  ].filter((one) => one !== false);
}
