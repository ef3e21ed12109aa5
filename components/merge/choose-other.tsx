import { useEffect, useMemo, useRef } from 'react';
import { i18n } from '#i18n';
import { PersonPicker } from '@/components/app/person-picker';
import { useStandings } from '@/components/app/standings-provider';
import { useProfile } from '@/components/app/use-profile';
import { Dialog } from '@/components/ui/dialog';
import text from '@/components/ui/text.module.css';
import { type LikelySame, type Likeness, likelySame } from '@/utils/records/likely-same';
import styles from './merge.module.css';

const MOST = 5;

function words(why: Likeness): string {
  switch (why) {
    case 'tag':
      return i18n.t('merge.why.tag');
    case 'name':
      return i18n.t('merge.why.name');
    case 'local-part':
      return i18n.t('merge.why.local_part');
    case 'address-of-name':
      return i18n.t('merge.why.address_of_name');
    case 'part-of-name':
      return i18n.t('merge.why.part_of_name');
  }
}

/** Who is the same person: the likely ones at once, everybody else by typing. */
export function ChooseOther({
  of,
  onChoose,
  onClose,
}: {
  of: string;
  onChoose: (id: string) => void;
  onClose: () => void;
}) {
  const standings = useStandings();
  const domains = useProfile()?.organisationDomains;
  const input = useRef<HTMLInputElement>(null);
  const people = useMemo(() => standings?.map(({ person }) => person) ?? [], [standings]);
  const one = people.find(({ id }) => id === of);
  const likely = useMemo(
    () => (one ? likelySame(one, people, domains ?? []).slice(0, MOST) : []),
    [one, people, domains],
  );
  useEffect(() => input.current?.focus(), []);
  return (
    <Dialog title={i18n.t('merge.title', [one?.name ?? ''])} onClose={onClose}>
      <PersonPicker
        ref={input}
        label={i18n.t('merge.choose')}
        placeholder={i18n.t('merge.find')}
        except={[of]}
        likely={likely.map(({ person }) => person.id)}
        onChoose={({ id }) => onChoose(id)}
      />
      {likely.length > 0 && (
        <section aria-label={i18n.t('merge.likely')}>
          <h3 className={styles.heading}>{i18n.t('merge.likely')}</h3>
          <ul className={styles.list}>
            {likely.map((found) => (
              <Candidate key={found.person.id} {...found} onChoose={onChoose} />
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}

function Candidate({ person, why, onChoose }: LikelySame & { onChoose: (id: string) => void }) {
  const { id, name, title, emails } = person;
  const [email] = emails;
  const more = [title, email === name ? undefined : email].filter((one) => one !== undefined);
  return (
    <li>
      <button type="button" className={styles.candidate} onClick={() => onChoose(id)}>
        <bdi className={text.name}>{name}</bdi>
        {more.map((one) => (
          <bdi key={one} className={styles.more}>
            {one}
          </bdi>
        ))}
        <span className={styles.why}>{words(why)}</span>
      </button>
    </li>
  );
}
