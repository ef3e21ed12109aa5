import { describe, expect, it } from 'vitest';
import { type OfferPeer, whatToOffer } from '@/utils/relationships/what-to-offer';

const peer = (personId: string, facts: Partial<OfferPeer> = {}): OfferPeer => ({
  personId,
  theirInitiatives: [],
  careerGoals: [],
  caresAbout: [],
  balance: null,
  strength: 50,
  ...facts,
});

describe('what to offer', () => {
  it('matches what they work on with a focus area, the best first', () => {
    const [offer] = whatToOffer(
      [
        peer('ada', {
          theirInitiatives: ['Depot opening hours', 'Self-service onboarding'],
          careerGoals: ['Lead a product line'],
          caresAbout: ['onboarding of small customers'],
        }),
      ],
      ['Onboarding without a call'],
    );
    expect(offer?.giveFirst).toBe(false);
    expect(offer?.themes.map(({ kind, text, focusArea }) => [kind, text, focusArea])).toEqual([
      ['initiative', 'Self-service onboarding', 'Onboarding without a call'],
      ['cares-about', 'onboarding of small customers', 'Onboarding without a call'],
      ['initiative', 'Depot opening hours', undefined],
      ['goal', 'Lead a product line', undefined],
    ]);
  });

  it('names the focus area with most words in common', () => {
    const [offer] = whatToOffer(
      [peer('ada', { theirInitiatives: ['Churn of small merchants'] })],
      ['Merchants abroad', 'Merchant churn'],
    );
    expect(offer?.themes[0]).toMatchObject({ focusArea: 'Merchant churn' });
  });

  it('puts those first who gave more than they got, the furthest behind first', () => {
    const offers = whatToOffer(
      [
        peer('match', { theirInitiatives: ['Merchant churn'] }),
        peer('behind', { balance: -0.5, theirInitiatives: ['A move'] }),
        peer('far-behind', { balance: -1 }),
        peer('even', { balance: -0.2 }),
        peer('unmatched', { careerGoals: ['A seat abroad'], strength: 90 }),
      ],
      ['Churn'],
    );
    // Even by the rule (not below −0.2) and nothing known of: no offer.
    expect(offers.map(({ personId, giveFirst }) => [personId, giveFirst])).toEqual([
      ['far-behind', true],
      ['behind', true],
      ['match', false],
      ['unmatched', false],
    ]);
  });

  it('says nothing of nobody', () => {
    expect(whatToOffer([], ['Churn'])).toEqual([]);
    expect(whatToOffer([peer('ada')], [])).toEqual([]);
  });
});
