import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useDatabase } from '@/components/app/database-provider';
import { useCommand } from '@/components/app/use-command';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { AddLine } from '@/components/person/add-line';
import { ShowMore, useCapped } from '@/components/person/show-more';
import { useFunctions } from '@/components/ui/functions-context';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import type { Skirmish } from '@/utils/records/schema-between';
import { addSkirmish } from '@/utils/records/skirmishes';
import styles from './gray-zone.module.css';
import issue from './issue.module.css';
import { guessSides, peopleOn } from './skirmish-sides';
import { useGuess } from './use-guess';
import { namesOf, usePeople } from './use-people';

const PAGE = 8;

/** Disputes between others that the user might help to settle, open ones first. */
export function SkirmishList({ skirmishes }: { skirmishes: readonly Skirmish[] }) {
  const db = useDatabase();
  const run = useCommand();
  const format = useFormat();
  const guess = useGuess();
  const people = usePeople();
  const [adding, setAdding] = useState(false);
  const open = skirmishes.filter(({ state }) => state === 'open');
  const settled = skirmishes.filter(({ state }) => state === 'settled');
  const openOnes = useCapped(open, PAGE);
  const settledOnes = useCapped(settled);
  const add = (title: string) =>
    run(
      async () => addSkirmish(db, { title, ...guessSides(await guess(title), people) }, Date.now()),
      i18n.t('skirmishes.added', [title]),
    );
  return (
    <Section
      title={i18n.t('skirmishes.title')}
      {...(open.length > 0 && { count: format.number(open.length) })}
      more={
        <button type="button" className={issue.link} onClick={() => setAdding(true)}>
          {i18n.t('person.add')}
        </button>
      }
    >
      {adding && (
        <AddLine
          label={i18n.t('skirmishes.what')}
          placeholder={i18n.t('skirmishes.example')}
          onAdd={(title) => void add(title)}
          onClose={() => setAdding(false)}
        />
      )}
      {open.length === 0 && !adding && <p className={styles.none}>{i18n.t('skirmishes.none')}</p>}
      <ul>
        {openOnes.shown.map((one) => (
          <SkirmishRow key={one.id} skirmish={one} />
        ))}
      </ul>
      <ShowMore rest={openOnes.rest} page={PAGE} onMore={openOnes.more} />
      {settled.length > 0 && (
        <details className={styles.fold}>
          <summary>{i18n.t('skirmishes.settled_count', [format.number(settled.length)])}</summary>
          <ul>
            {settledOnes.shown.map((one) => (
              <SkirmishRow key={one.id} skirmish={one} />
            ))}
          </ul>
          <ShowMore rest={settledOnes.rest} onMore={settledOnes.more} />
        </details>
      )}
    </Section>
  );
}

/** One dispute: since when or when it was settled, and between whom. */
export function SkirmishRow({ skirmish }: { skirmish: Skirmish }) {
  const format = useFormat();
  const now = useNow();
  const functions = useFunctions();
  const people = usePeople();
  const { id, title, sides, createdAt, settledAt, tried } = skirmish;
  const nameOf = (side: 0 | 1) => {
    const { functionId } = sides[side];
    if (functionId !== undefined) return functions.name(functionId);
    return namesOf(people, peopleOn(skirmish, side)).join(', ');
  };
  const [first, second] = [nameOf(0), nameOf(1)];
  return (
    <Row press gutter={format.day(settledAt ?? tried.at(-1)?.at ?? createdAt, now)}>
      <p className={text.what}>
        <Link href={`/gray-zone/skirmish/${id}`} className={text.cover} dir="auto">
          {title}
        </Link>
      </p>
      {(first || second) && (
        <p className={`${text.small} ${text.soft}`}>
          <bdi>{first || i18n.t('skirmishes.somebody')}</bdi> {i18n.t('skirmishes.against')}{' '}
          <bdi>{second || i18n.t('skirmishes.somebody')}</bdi>
        </p>
      )}
    </Row>
  );
}
