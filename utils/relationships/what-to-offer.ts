import { touching } from './mutual-themes';
import { GIVE_FIRST_BELOW } from './reciprocity';

/** A peer, with what is known of what they want. */
export interface OfferPeer {
  personId: string;
  theirInitiatives: readonly string[];
  careerGoals: readonly string[];
  caresAbout: readonly string[];
  /** −1 to 1 or null (`balance`). */
  balance: number | null;
  /** 0–100 (`tieStrength`). */
  strength: number;
}

export const OFFER_KINDS = ['initiative', 'goal', 'cares-about'] as const;
export type OfferKind = (typeof OFFER_KINDS)[number];

/** One thing of theirs that the user could help with. */
export interface Theme {
  kind: OfferKind;
  /** As it is written on the person. */
  text: string;
  /** The focus area it touches, as the user wrote it; absent when none does. */
  focusArea?: string;
  /** How much they have in common (`touching`); 0 without a focus area. */
  common: number;
}

export interface Offer {
  personId: string;
  /** Best first: what has most in common with a focus area, then as `OFFER_KINDS` has them. */
  themes: Theme[];
  /** The balance is below −0.2: give first. */
  giveFirst: boolean;
}

/**
 * What the user could offer whom: initiatives, career goals and concerns of peers by the user's focus
 * areas (words in common). First those who gave more than they got, the furthest behind first; then
 * those with most in common with a focus area; then the stronger tie (ours). A peer of whom nothing
 * is known stands there only when they gave more; without a focus area everything stands unmatched.
 */
export function whatToOffer(peers: readonly OfferPeer[], focusAreas: readonly string[]): Offer[] {
  return peers
    .map((peer) => ({ peer, offer: offerFor(peer, focusAreas) }))
    .filter(({ offer }) => offer.themes.length > 0 || offer.giveFirst)
    .sort(
      (a, b) =>
        Number(b.offer.giveFirst) - Number(a.offer.giveFirst) ||
        (a.offer.giveFirst ? (a.peer.balance ?? 0) - (b.peer.balance ?? 0) : 0) ||
        mostInCommon(b.offer) - mostInCommon(a.offer) ||
        b.peer.strength - a.peer.strength,
    )
    .map(({ offer }) => offer);
}

function offerFor(peer: OfferPeer, focusAreas: readonly string[]): Offer {
  const of = (kind: OfferKind, texts: readonly string[]) =>
    texts.map((text) => themeOf(kind, text, focusAreas));
  const themes = [
    ...of('initiative', peer.theirInitiatives),
    ...of('goal', peer.careerGoals),
    ...of('cares-about', peer.caresAbout),
  ];
  return {
    personId: peer.personId,
    // A stable sort keeps the order of kinds among equals.
    themes: themes.sort((a, b) => b.common - a.common),
    giveFirst: peer.balance !== null && peer.balance < GIVE_FIRST_BELOW,
  };
}

function themeOf(kind: OfferKind, text: string, focusAreas: readonly string[]): Theme {
  let best: Theme = { kind, text, common: 0 };
  for (const focusArea of focusAreas) {
    const common = touching(text, focusArea);
    if (common > best.common) best = { kind, text, focusArea, common };
  }
  return best;
}

function mostInCommon({ themes }: Offer): number {
  return themes[0]?.common ?? 0;
}
