import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useFunctions } from '@/components/app/functions-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { useSingle } from '@/components/app/use-single';
import { Dialog } from '@/components/ui/dialog';
import { nameKey } from '@/utils/records/name-key';
import type { Merge, Person } from '@/utils/records/schema';
import {
  mergesInto,
  type SplitChoice,
  splitMerge,
  splitPerson,
} from '@/utils/records/split-person';
import { type Written, writtenAbout } from '@/utils/records/written-about';
import styles from './merge.module.css';
import { type Picked, SplitChoices } from './split-choices';

/** Whether there is something in somebody that may be somebody else. */
export function isSplittable(person: Person, merges: readonly Merge[]): boolean {
  const { name, emails, aliases } = person;
  if (merges.length > 0 || emails.length > 1) return true;
  const own = nameKey(name)?.key;
  return emails.length === 1 && aliases.some((alias) => nameKey(alias)?.key !== own);
}

/** Makes two people of one: an earlier merge is taken back, or addresses and names are chosen. */
export function SplitDialog({ person, onClose }: { person: Person; onClose: () => void }) {
  const db = useDatabase();
  const known = useRecords(async () => {
    const [merges, written] = await Promise.all([
      mergesInto(db, person.id),
      writtenAbout(db, person.id),
    ]);
    return { merges, written };
  }, [db, person.id]);
  const functions = useFunctions();
  if (!known) return null;
  const written = known.written.map((one) =>
    one.functionId ? { ...one, words: one.words || functions.name(one.functionId) } : one,
  );
  return <Split person={person} merges={known.merges} written={written} onClose={onClose} />;
}

const NOTHING: Picked = { emails: [], aliases: [], recordIds: [], name: undefined };

function Split({
  person,
  merges,
  written,
  onClose,
}: {
  person: Person;
  merges: Merge[];
  written: Written[];
  onClose: () => void;
}) {
  const db = useDatabase();
  const toasts = useToast();
  const [mergeId, setMergeId] = useState(merges[0]?.id);
  const [picked, setPicked] = useState(NOTHING);
  const [wrong, setWrong] = useState(false);
  const byHand = isSplittable(person, []);
  const merge = merges.find(({ id }) => id === mergeId);
  const name = picked.name ?? suggestedName(picked);

  const choice = (): SplitChoice => {
    const recordIds: SplitChoice['recordIds'] = {};
    for (const { table, id } of written) {
      if (picked.recordIds.includes(id)) recordIds[table] = [...(recordIds[table] ?? []), id];
    }
    return { ...picked, name, recordIds };
  };
  const split = useSingle(async () => {
    try {
      const undo = merge
        ? await splitMerge(db, merge.id, Date.now())
        : await splitPerson(db, person.id, choice(), Date.now());
      toasts.show(i18n.t('split.done', [merge ? merge.from.name : name]), undo);
      onClose();
    } catch (error) {
      toasts.show(notSaved(error));
    }
  });
  return (
    <Dialog
      title={i18n.t('split.title', [person.name])}
      submit={i18n.t('split.split')}
      onSubmit={() => (merge || isChoice(person, picked, name) ? void split() : setWrong(true))}
      onClose={onClose}
    >
      {merges.length > 0 && (
        <fieldset className={styles.names}>
          <legend className={styles.heading}>{i18n.t('split.what')}</legend>
          {merges.map((one) => (
            <MergeChoice
              key={one.id}
              merge={one}
              checked={one.id === mergeId}
              onChange={() => setMergeId(one.id)}
            />
          ))}
          {byHand && (
            <label className={styles.choice}>
              <input
                type="radio"
                name="who-comes-out"
                checked={!merge}
                onChange={() => setMergeId(undefined)}
              />
              {i18n.t('split.other')}
            </label>
          )}
        </fieldset>
      )}
      {merge ? (
        <p className={styles.foot}>{i18n.t('split.merged_words')}</p>
      ) : (
        <SplitChoices
          person={person}
          written={written}
          picked={{ ...picked, name }}
          wrong={wrong}
          onPick={(next) => {
            setWrong(false);
            setPicked({ ...picked, ...next });
          }}
        />
      )}
    </Dialog>
  );
}

function MergeChoice({
  merge: { from, createdAt },
  checked,
  onChange,
}: {
  merge: Merge;
  checked: boolean;
  onChange: () => void;
}) {
  const format = useFormat();
  const now = useNow();
  return (
    <label className={styles.choice}>
      <input type="radio" name="who-comes-out" checked={checked} onChange={onChange} />
      <span>
        <bdi>{from.name}</bdi>
        {from.emails.map((email) => (
          <bdi key={email} className={styles.email}>
            {email}
          </bdi>
        ))}
        <span className={styles.why}>
          {i18n.t('split.merged_on', [format.longDay(createdAt, now)])}
        </span>
      </span>
    </label>
  );
}

/** The name that goes along, or what the address says: "ada.okafor@…" is Ada Okafor. */
function suggestedName({ aliases, emails }: Picked): string {
  const [alias] = aliases;
  const [email] = emails;
  if (alias !== undefined || email === undefined) return alias ?? '';
  const words = email.slice(0, email.lastIndexOf('@')).split(/[._-]+/);
  const spelt = words.map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1));
  return words.length > 1 ? spelt.join(' ') : email;
}

function isChoice(person: Person, { emails, aliases }: Picked, name: string): boolean {
  const some = emails.length + aliases.length > 0;
  return (
    some &&
    name.trim() !== '' &&
    (emails.length < person.emails.length || person.emails.length === 0)
  );
}
