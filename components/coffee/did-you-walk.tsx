import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { Button } from '@/components/ui/button';
import { Kbd } from '@/components/ui/kbd';
import { Row } from '@/components/ui/row';
import { Section } from '@/components/ui/section';
import text from '@/components/ui/text.module.css';
import { useHotkey } from '@/components/ui/use-hotkey';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import type { AskedWalk } from '@/utils/records/person-walks';
import styles from './did-you-walk.module.css';
import { useAskedWalks } from './use-asked-walks';
import { useTellWalk } from './use-tell-walk';

/** Few at a time: the others follow as these are answered. */
const SHOWN = 2;
/** Free on every page that asks; "n" begins a note there. */
const YES_KEY = 'y';
const NO_KEY = 'x';

/**
 * On Today: walks that are over and of which no calendar tells whether they took place, the newest
 * first. The keys answer the first of them. Nothing when none waits; each goes by itself after three
 * working days.
 */
export function DidYouWalk() {
  const asked = useAskedWalks();
  const tell = useTellWalk();
  const [busy, setBusy] = useState(false);
  const first = asked?.[0];
  const answer = async ({ walk, people }: AskedWalk, state: 'held' | 'missed') => {
    if (busy) return;
    setBusy(true);
    await tell(
      walk.id,
      state,
      people.map(({ name }) => name),
    );
    setBusy(false);
  };
  useHotkey(first ? YES_KEY : null, () => first && void answer(first, 'held'));
  useHotkey(first ? NO_KEY : null, () => first && void answer(first, 'missed'));
  if (!asked || !first) return null;
  return (
    <Section title={i18n.t('walks.ask')}>
      <ul>
        {asked.slice(0, SHOWN).map((one) => (
          <Question
            key={one.walk.id}
            asked={one}
            keys={one === first}
            onAnswer={(state) => void answer(one, state)}
          />
        ))}
      </ul>
    </Section>
  );
}

function Question({
  asked: { walk, people },
  keys,
  onAnswer,
}: {
  asked: AskedWalk;
  keys: boolean;
  onAnswer: (state: 'held' | 'missed') => void;
}) {
  const format = useFormat();
  const now = useNow();
  const names = format.list(people.map(({ name }) => name));
  return (
    <Row
      gutter={format.day(walk.start, now)}
      under={
        <div className={styles.answers}>
          <Button {...(keys && { 'aria-keyshortcuts': YES_KEY })} onClick={() => onAnswer('held')}>
            {i18n.t('walks.yes')} {keys && <Kbd>{YES_KEY.toUpperCase()}</Kbd>}
            <VisuallyHidden>{i18n.t('walks.yes_with', [names])}</VisuallyHidden>
          </Button>
          <Button {...(keys && { 'aria-keyshortcuts': NO_KEY })} onClick={() => onAnswer('missed')}>
            {i18n.t('walks.no')} {keys && <Kbd>{NO_KEY.toUpperCase()}</Kbd>}
            <VisuallyHidden>{i18n.t('walks.no_with', [names])}</VisuallyHidden>
          </Button>
        </div>
      }
    >
      <h3 className={text.name}>
        {people.map(({ id, name }, index) => (
          <span key={id}>
            {index > 0 && ' · '}
            <Link href={`/person/${id}`}>
              <bdi>{name}</bdi>
            </Link>
          </span>
        ))}
      </h3>
      <p className={`${text.small} ${text.soft}`}>
        {walk.state === 'scheduled'
          ? i18n.t('walks.ask_scheduled', [format.clock(walk.start)])
          : i18n.t('walks.ask_proposed', [format.clock(walk.start)])}
      </p>
    </Row>
  );
}
