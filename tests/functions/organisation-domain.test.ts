import { describe, expect, it } from 'vitest';
import { isInside, organisationDomains } from '@/utils/functions/organisation-domain';

describe('organisationDomains', () => {
  it('takes each domain once, in lower case', () => {
    const emails = ['mara@Lumen.example', 'mara.vogt@lumen.example', 'mara@lumen-labs.example'];
    expect(organisationDomains(emails)).toEqual(['lumen.example', 'lumen-labs.example']);
  });

  it('drops free mail, where strangers share a domain', () => {
    expect(organisationDomains(['mara@gmail.com', 'mara@web.de', 'mara@orange.fr'])).toEqual([]);
  });

  it.each(['', 'mara', '@lumen.example', 'mara@', 'mara@ex ample', 'mara@a/b', 'mara@[::1'])(
    'ignores what is no address: %j',
    (email) => expect(organisationDomains([email])).toEqual([]),
  );
});

describe('isInside', () => {
  const own = ['lumen.example'];

  it.each([
    ['ines@lumen.example', true],
    ['ines@LUMEN.example', true],
    ['ines@eu.lumen.example', true],
    ['ines@mail.eu.lumen.example', true],
    ['ines@notlumen.example', false],
    ['ines@lumen.example.org', false],
    ['ines@lumen.example.', true],
    ['"odd@lumen.example"@elsewhere.example', false],
    ['no address', false],
  ])('%s: %s', (email, inside) => expect(isInside(email, own)).toBe(inside));

  it('takes the domains as a user types them', () => {
    expect(isInside('ines@lumen.example', [' @Lumen.Example '])).toBe(true);
    expect(isInside('ines@müller.example', ['xn--mller-kva.example'])).toBe(true);
  });

  it('never makes everybody a colleague', () => {
    expect(isInside('anyone@gmail.com', ['gmail.com'])).toBe(false);
    expect(isInside('anyone@other.com', ['com'])).toBe(false);
    expect(isInside('anyone@other.example', [''])).toBe(false);
    expect(isInside('ines@intranet', ['intranet'])).toBe(true);
  });
});
