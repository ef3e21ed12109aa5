import { describe, expect, it } from 'vitest';
import { type InvitationWords, walkDetail, walkInvitation } from '@/utils/coffee/walk-invitation';

const words: InvitationWords = {
  title: 'Coffee walk: {name} and {me}',
  titleWithoutMe: 'Coffee walk with {name}',
  opening: 'Half an hour outside, {name}?',
  followUp: 'We still have this open: {detail}',
  caresAbout: 'I would like to hear how {detail} is going.',
  closing: 'Move it if it does not suit.',
};

describe('walkInvitation', () => {
  it('names both and carries the one detail', () => {
    expect(
      walkInvitation(words, {
        name: 'Dana Silva',
        me: 'Alex',
        detail: { kind: 'cares-about', text: 'the partner launch' },
      }),
    ).toEqual({
      title: 'Coffee walk: Dana Silva and Alex',
      details:
        'Half an hour outside, Dana Silva?\n\nI would like to hear how the partner launch is going.\n\nMove it if it does not suit.',
    });
  });

  it('does without the own name and without a detail', () => {
    expect(walkInvitation({ ...words, closing: undefined }, { name: 'Dana', me: '  ' })).toEqual({
      title: 'Coffee walk with Dana',
      details: 'Half an hour outside, Dana?',
    });
    const blank = { kind: 'follow-up', text: ' \n' } as const;
    expect(walkInvitation(words, { name: 'Dana', detail: blank }).details).not.toContain('open:');
  });

  it('leaves braces and dollar signs in names and notes alone', () => {
    const { title, details } = walkInvitation(words, {
      name: '{detail} $& {me}',
      me: 'Alex',
      detail: { kind: 'follow-up', text: '{name} owes $1' },
    });
    expect(title).toBe('Coffee walk: {detail} $& {me} and Alex');
    expect(details).toContain('We still have this open: {name} owes $1');
  });
});

describe('walkDetail', () => {
  it('prefers what is open over what they care about, and knows when there is neither', () => {
    expect(walkDetail({ followUps: [' ', 'the price\nlist'], caresAbout: ['hiring'] })).toEqual({
      kind: 'follow-up',
      text: 'the price list',
    });
    expect(walkDetail({ followUps: [], caresAbout: ['hiring'] })?.kind).toBe('cares-about');
    expect(walkDetail({ followUps: [], caresAbout: [''] })).toBeNull();
  });
});
