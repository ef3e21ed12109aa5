import { type Ref, useMemo } from 'react';
import { fold } from '@/components/people/find-people';
import { Combobox } from '@/components/ui/combobox';
import text from '@/components/ui/text.module.css';
import type { Person } from '@/utils/records/schema';
import { useStandings } from './standings-provider';

const MOST = 8;

/** Finds somebody by name, address or title, and hands them on. */
export function PersonPicker({
  label,
  placeholder,
  except = [],
  likely = [],
  onChoose,
  onLeave,
  ref,
}: {
  label: string;
  placeholder?: string;
  /** Ids of those who are not offered. */
  except?: readonly string[];
  /** Ids of those who are offered first, before anything is typed. */
  likely?: readonly string[];
  onChoose: (person: Person) => void;
  onLeave?: () => void;
  ref?: Ref<HTMLInputElement>;
}) {
  const standings = useStandings();
  const people = useMemo(() => standings?.map(({ person }) => person) ?? [], [standings]);
  const find = (typed: string) => {
    const offered = people.filter(({ id }) => !except.includes(id));
    const first = offered.filter(({ id }) => likely.includes(id));
    const found = typed === '' ? [...first, ...offered] : matching(offered, typed);
    return [...new Set(found)].slice(0, MOST).map((person) => ({
      id: person.id,
      content: <PersonOption person={person} />,
    }));
  };
  return (
    <Combobox
      {...(ref && { ref })}
      label={label}
      {...(placeholder !== undefined && { placeholder })}
      find={find}
      onChoose={(id) => {
        const person = people.find((one) => one.id === id);
        if (person) onChoose(person);
      }}
      {...(onLeave && { onLeave })}
    />
  );
}

function PersonOption({ person: { name, title, emails } }: { person: Person }) {
  const more = title ?? emails[0];
  return (
    <>
      <p>
        <bdi>{name}</bdi>
      </p>
      {more !== undefined && (
        <p className={`${text.small} ${text.soft}`}>
          <bdi>{more}</bdi>
        </p>
      )}
    </>
  );
}

const words = new WeakMap<Person, string>();

function wordsOf(person: Person): string {
  const known = words.get(person);
  if (known !== undefined) return known;
  const { name, aliases, emails, title } = person;
  const all = fold([name, ...aliases, ...emails, title ?? ''].join(' '));
  words.set(person, all);
  return all;
}

/** Those in whose words every typed word begins a word, or stands anywhere; beginnings first. */
function matching(people: readonly Person[], typed: string): Person[] {
  const terms = fold(typed).split(/\s+/);
  const found = people.filter((person) => terms.every((term) => wordsOf(person).includes(term)));
  const begins = (person: Person) =>
    terms.every((term) => ` ${wordsOf(person)}`.includes(` ${term}`));
  return [...found.filter(begins), ...found.filter((person) => !begins(person))];
}
