import { useState } from 'react';
import { Link } from 'wouter';
import { i18n } from '#i18n';
import { useToast } from '@/components/app/toast-provider';
import { useFormat } from '@/components/app/use-format';
import { useNow } from '@/components/app/use-now';
import { useSingle } from '@/components/app/use-single';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/field';
import { FunctionChip } from '@/components/ui/function-chip';
import { isolated } from '@/components/ui/isolated';
import { Row } from '@/components/ui/row';
import text from '@/components/ui/text.module.css';
import type { Person } from '@/utils/records/schema';
import type { Favour } from '@/utils/records/schema-between';
import type { Offer, Theme } from '@/utils/relationships/what-to-offer';
import styles from './give-and-get.module.css';
import { helpText, offerMessage } from './offer-message';
import { useGive } from './use-favour-commands';

/** The person's own page has room for all. */
const THEMES = 2;

/** What the user could help one peer with; one press offers it and keeps it as help given. */
export function OfferItem({
  offer,
  person,
  favours,
  named = true,
  onOther,
}: {
  offer: Offer;
  person: Person;
  /** Those with this person, newest first. */
  favours: readonly Favour[];
  /** False on the person's own page. */
  named?: boolean;
  /** Where nothing of theirs is known: writes down another help. */
  onOther: () => void;
}) {
  const { name } = person;
  return (
    <Row
      action={
        offer.themes.length === 0 && (
          <Button aria-label={i18n.t('give_get.offer.offer_name', [name])} onClick={onOther}>
            {i18n.t('give_get.offer.offer')}
          </Button>
        )
      }
      below={offer.themes
        .slice(0, named ? THEMES : undefined)
        .map((theme) => (
          <ThemeItem
            key={`${theme.kind} ${theme.text}`}
            theme={theme}
            person={person}
            favours={favours}
          />
        ))}
    >
      {named && (
        <>
          <h3 className={text.name}>
            <Link href={`/person/${person.id}`}>
              <bdi>{name}</bdi>
            </Link>
          </h3>
          <p className={text.who}>
            <FunctionChip functionId={person.functionId} />
          </p>
        </>
      )}
      {offer.giveFirst && (
        <p className={`${text.small} ${text.soft}`}>
          {i18n.t('give_get.offer.give_first', [isolated(name)])}
          {offer.themes.length === 0 && ` ${i18n.t('give_get.offer.nothing_known')}`}
        </p>
      )}
    </Row>
  );
}

/** One thing of theirs, and the offer to help with it. */
function ThemeItem({
  theme,
  person,
  favours,
}: {
  theme: Theme;
  person: Person;
  favours: readonly Favour[];
}) {
  const format = useFormat();
  const now = useNow();
  const give = useGive();
  const [offered, setOffered] = useState(false);
  const help = helpText(theme);
  const before = favours.find((one) => one.direction === 'given' && one.text === help);
  const offer = useSingle(async () => {
    if (await give({ text: help, personIds: [person.id] })) setOffered(true);
  });
  return (
    <Row
      as="div"
      gutter=""
      kind="slim"
      action={
        !before && (
          <Button
            aria-label={i18n.t('give_get.offer.offer_with', [theme.text, person.name])}
            onClick={() => void offer()}
          >
            {i18n.t('give_get.offer.offer')}
          </Button>
        )
      }
    >
      <p className={text.what}>
        <span className={text.faint}>{kindWords(theme)}</span> <bdi>{theme.text}</bdi>
      </p>
      {theme.focusArea !== undefined && (
        <p className={`${text.small} ${text.soft}`}>
          {i18n.t('give_get.offer.touches')} <bdi>{theme.focusArea}</bdi>
        </p>
      )}
      {before && (
        <p className={`${text.small} ${text.soft}`}>
          {i18n.t('give_get.offer.offered', [format.day(before.at, now)])}
        </p>
      )}
      {before && offered && <Draft person={person} theme={theme} />}
    </Row>
  );
}

/** Words to send with the offer. */
function Draft({ person, theme }: { person: Person; theme: Theme }) {
  const toasts = useToast();
  const [words, setWords] = useState(() => offerMessage(person.name, theme));
  const [email] = person.emails;
  const copy = () =>
    navigator.clipboard.writeText(words).then(
      () => toasts.show(i18n.t('give_get.offer.copied')),
      () => toasts.show(i18n.t('give_get.offer.not_copied')),
    );
  return (
    <div className={styles.draft}>
      <TextArea
        autoFocus
        aria-label={i18n.t('give_get.offer.message', [person.name])}
        rows={6}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={text.actions}>
        <Button onClick={() => void copy()}>{i18n.t('give_get.offer.copy')}</Button>
        {email !== undefined && (
          <a
            className={text.link}
            href={`mailto:${encodeURIComponent(email)}?body=${encodeURIComponent(words)}`}
          >
            {i18n.t('give_get.offer.mail')}
          </a>
        )}
      </div>
    </div>
  );
}

function kindWords({ kind }: Theme): string {
  switch (kind) {
    case 'initiative':
      return i18n.t('give_get.offer.works_on');
    case 'goal':
      return i18n.t('give_get.offer.wants');
    case 'cares-about':
      return i18n.t('give_get.offer.cares_about');
  }
}
