import { useMemo } from 'react';
import { i18n } from '#i18n';
import { useFormat } from '@/components/app/use-format';
import { useProfile } from '@/components/app/use-profile';
import { Section } from '@/components/ui/section';
import type { Favour } from '@/utils/records/schema-between';
import { reciprocityByPerson } from '@/utils/relationships/reciprocity-with';
import { tieStrength } from '@/utils/relationships/tie-strength';
import { whatToOffer } from '@/utils/relationships/what-to-offer';
import { FewItems } from './few-items';
import { FocusAreas } from './focus-areas';
import styles from './give-and-get.module.css';
import { OfferItem } from './offer-item';
import { isPeer } from './peers';
import type { Exchange } from './use-exchange';

const FEW = 5;
const NO_FOCUS: readonly string[] = [];

/** What the user could offer whom: theirs by the user's focus areas, who gave more first. */
export function OffersSection({
  exchange,
  now,
  onGive,
}: {
  exchange: Exchange;
  now: number;
  /** Write down help for this person. */
  onGive: (personId: string) => void;
}) {
  const format = useFormat();
  const focusAreas = useProfile()?.focusAreas ?? NO_FOCUS;
  const { standings, favours, byId } = exchange;
  const offers = useMemo(() => {
    const reciprocity = reciprocityByPerson(favours, now);
    const peers = standings.filter(isPeer).map(({ person, touches }) => ({
      personId: person.id,
      theirInitiatives: person.theirInitiatives ?? [],
      careerGoals: person.careerGoals ?? [],
      caresAbout: person.caresAbout,
      balance: reciprocity.get(person.id)?.balance ?? null,
      strength: tieStrength(person, touches, now),
    }));
    return whatToOffer(peers, focusAreas);
  }, [standings, favours, focusAreas, now]);
  const favoursOf = useMemo(() => byPerson(favours), [favours]);
  return (
    <Section
      title={i18n.t('give_get.offer.title')}
      count={offers.length > 0 ? format.number(offers.length) : undefined}
    >
      <FocusAreas />
      {offers.length === 0 && <p className={styles.none}>{i18n.t('give_get.offer.none')}</p>}
      <FewItems items={offers} few={FEW}>
        {(offer) => {
          const person = byId.get(offer.personId)?.person;
          return (
            person && (
              <OfferItem
                key={offer.personId}
                offer={offer}
                person={person}
                favours={favoursOf.get(offer.personId) ?? []}
                onOther={() => onGive(offer.personId)}
              />
            )
          );
        }}
      </FewItems>
    </Section>
  );
}

function byPerson(favours: readonly Favour[]): ReadonlyMap<string, Favour[]> {
  const people = new Map<string, Favour[]>();
  for (const favour of favours) {
    for (const id of favour.personIds) {
      const known = people.get(id);
      if (known) known.push(favour);
      else people.set(id, [favour]);
    }
  }
  return people;
}
