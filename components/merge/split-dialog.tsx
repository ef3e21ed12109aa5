import { useState } from 'react';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { notSaved, useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useRecords } from '@/components/app/use-records';
import { useSingle } from '@/components/app/use-single';
import { Dialog } from '@/components/ui/dialog';
import { followUpsOf } from '@/utils/records/follow-ups';
import { nameKey } from '@/utils/records/name-key';
import { notesOf } from '@/utils/records/notes';
import type { FollowUp, Merge, Note, Person } from '@/utils/records/schema';
import { mergesInto, splitMerge, splitPerson } from '@/utils/records/split-person';
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
    const [merges, notes, followUps] = await Promise.all([
      mergesInto(db, person.id),
      notesOf(db, person.id),
      followUpsOf(db, person.id),
    ]);
    return { merges, notes, followUps };
  }, [db, person.id]);
  return known ? <Split person={person} {...known} onClose={onClose} /> : null;
}

const NOTHING: Picked = { emails: [], aliases: [], noteIds: [], followUpIds: [], name: undefined };

function Split({
  person,
  merges,
  notes,
  followUps,
  onClose,
}: {
  person: Person;
  merges: Merge[];
  notes: Note[];
  followUps: FollowUp[];
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

  const split = useSingle(async () => {
    try {
      const undo = merge
        ? await splitMerge(db, merge.id, Date.now())
        : await splitPerson(db, person.id, { ...picked, name }, Date.now());
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
          notes={notes}
          followUps={followUps}
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
