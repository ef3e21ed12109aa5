import { Fragment, useDeferredValue, useMemo, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Input } from '@/components/ui/field';
import { Section } from '@/components/ui/section';
import { SkeletonRows } from '@/components/ui/skeleton';
import type { Person } from '@/utils/records/schema';
import type { PersonStory } from '@/utils/records/story-of';
import { findInStory, isIn, type StoryGroup } from './find-in-story';
import styles from './person.module.css';
import { ShowMore, useCapped } from './show-more';
import { type StoryEntry, storyEntries } from './story-entries';
import { StoryFilter } from './story-filter';
import { StoryRow } from './story-row';

/** Entries at a time: a year of weekly meetings would make the page endless. */
const PAGE = 30;
/** A weekly meeting would push the past out of sight. */
const AHEAD = 3;

/**
 * Everything with one person on one line of time, what is ahead first; narrowed to a kind, and searched.
 * `story` is undefined while it is read.
 */
export function Story({ person, story }: { person: Person; story: PersonStory | undefined }) {
  const format = useFormat();
  const now = useNow();
  const [group, setGroup] = useState<StoryGroup | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const sought = useDeferredValue(typed ?? '');
  const all = useMemo(
    () => story && storyEntries(story, person.id, now, format.timeZone),
    [story, person.id, now, format.timeZone],
  );
  const found = useMemo(() => {
    const wanted = (entries: readonly StoryEntry[]) =>
      findInStory(group === null ? entries : entries.filter((one) => isIn(one, group)), sought);
    return all && { ahead: wanted(all.ahead), behind: wanted(all.behind) };
  }, [all, group, sought]);
  const searchButton = useRef<HTMLButtonElement>(null);
  if (!all || !found) return <SkeletonRows />;
  const isNarrowed = group !== null || sought.trim() !== '';
  const leave = () => {
    setTyped(null);
    searchButton.current?.focus();
  };
  const isEmpty = all.ahead.length + all.behind.length === 0;
  return (
    <Section
      title={i18n.t('person.story')}
      more={
        !isEmpty && (
          <span className={styles.storyTools}>
            <StoryFilter
              entries={[...all.ahead, ...all.behind]}
              value={group}
              onChange={setGroup}
            />
            <button
              ref={searchButton}
              type="button"
              className={styles.link}
              aria-expanded={typed !== null}
              onClick={() => setTyped(typed === null ? '' : null)}
            >
              {i18n.t('person.story_search')}
            </button>
          </span>
        )
      }
    >
      {typed !== null && (
        <div className={styles.add}>
          <Input
            slim
            autoFocus
            type="search"
            aria-label={i18n.t('person.story_search_label')}
            placeholder={i18n.t('person.story_search_hint')}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') leave();
            }}
          />
        </div>
      )}
      <p className={isNarrowed ? styles.none : styles.hidden} role="status">
        {isNarrowed && foundWords(found.ahead.length + found.behind.length, format.number)}
      </p>
      {isEmpty && <p className={styles.none}>{i18n.t('person.story_none')}</p>}
      <Entries key={`${group} ${sought}`} person={person} found={found} narrowed={isNarrowed} />
    </Section>
  );
}

function foundWords(count: number, number: (value: number) => string): string {
  return count === 0
    ? i18n.t('person.story_found_none')
    : i18n.t('person.story_found', count, [number(count)]);
}

function Entries({
  person,
  found: { ahead, behind },
  narrowed,
}: {
  person: Person;
  found: { ahead: readonly StoryEntry[]; behind: readonly StoryEntry[] };
  narrowed: boolean;
}) {
  const format = useFormat();
  const now = useNow();
  const { shown, rest, next, more } = useCapped(behind, PAGE, true);
  const soon = narrowed ? ahead : ahead.slice(0, AHEAD);
  const entries = [...soon, ...shown];
  let year = format.year(now);
  let day = '';
  return (
    <>
      <ol>
        {entries.map((entry, index) => {
          const isAhead = index < soon.length;
          const itsYear = format.year(entry.at);
          const divider = !isAhead && itsYear !== year;
          if (!isAhead) year = itsYear;
          const itsDay = format.localDay(entry.at);
          const sameDay = !isAhead && itsDay === day && !divider;
          day = isAhead ? '' : itsDay;
          return (
            <Fragment key={entry.id}>
              {divider && <li className={styles.year}>{itsYear}</li>}
              <StoryRow entry={entry} person={person} ahead={isAhead} sameDay={sameDay} />
            </Fragment>
          );
        })}
      </ol>
      <ShowMore rest={rest} page={next} onMore={more} />
    </>
  );
}
