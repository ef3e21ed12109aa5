import { describe, expect, it } from 'vitest';
import { type InvitationWords, walkDetail, walkInvitation } from '@/utils/coffee/walk-invitation';

const words: InvitationWords = {
  title: 'Coffee walk: {name} and {me}',
  titleWithoutMe: 'Coffee walk with {name}',
  opening: 'Half an hour outside, {name}?',
  caresAbout: 'I would like to hear how {detail} is going.',
  closing: 'Move it if it does not suit.',
};

describe('walkInvitation', () => {
  it('names both and carries the one detail', () => {
    expect(
      walkInvitation(words, {
        name: 'Dana Silva',
        me: 'Alex',
        detail: 'the partner launch',
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
    expect(walkInvitation(words, { name: 'Dana', detail: ' \n' }).details).not.toContain('hear');
  });

  it('leaves braces and dollar signs in names and notes alone', () => {
    const { title, details } = walkInvitation(words, {
      name: '{detail} $& {me}',
      me: 'Alex',
      detail: '{name} at $1',
    });
    expect(title).toBe('Coffee walk: {detail} $& {me} and Alex');
    expect(details).toContain('how {name} at $1 is going');
  });
});

describe('walkDetail', () => {
  it('is the first thing they care about, on one line', () => {
    expect(walkDetail([' ', 'the price\nlist', 'hiring'])).toBe('the price list');
    expect(walkDetail([''])).toBeNull();
  });
});
