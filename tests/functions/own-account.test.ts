import { expect, it } from 'vitest';
import { completedByAccount } from '@/utils/functions/own-account';
import { withAddresses } from '@/utils/functions/own-addresses';
import { emptyProfile } from '@/utils/functions/profile';

const account = {
  email: 'sam.reed@harbour.example',
  name: 'Sam Reed',
  timeZone: 'Asia/Kathmandu',
  language: 'en',
};
const told = {
  name: 'Sam Reed',
  emails: ['sam.reed@harbour.example'],
  organisationDomains: ['harbour.example'],
};

it('gives colleagues to who skipped the welcome page, or never saw it', () => {
  const skipped = completedByAccount(emptyProfile('UTC'), account);
  expect(skipped).toMatchObject(told);
  expect(skipped?.working.timeZone).toBe('Asia/Kathmandu');
  expect(completedByAccount(null, account)).toMatchObject(told);
});

it('keeps what the user said', () => {
  const said = {
    ...emptyProfile('UTC'),
    name: 'Sammy',
    functionId: 'design' as const,
    organisationDomains: ['quay.example'],
  };
  expect(completedByAccount(said, account)).toMatchObject({
    name: 'Sammy',
    functionId: 'design',
    organisationDomains: ['quay.example'],
  });
  const known = { ...said, emails: [account.email] };
  expect(completedByAccount(known, account)).toBe(known);
  expect(completedByAccount(known, { timeZone: 'UTC', language: 'en' })).toBe(known);
});

it("knows a further account's address as the user's, and its colleagues where nobody wrote which", () => {
  const first = completedByAccount(null, account);
  const work = { ...account, email: 'sam@quay.example', name: 'Samantha Reed' };
  const both = completedByAccount(first, work);
  expect(both).toMatchObject({
    name: 'Sam Reed',
    emails: [account.email, work.email],
    organisationDomains: ['harbour.example', 'quay.example'],
  });
  expect(completedByAccount(both, account)).toBe(both);
  const written = {
    ...emptyProfile('UTC'),
    emails: [account.email],
    organisationDomains: ['x.example'],
  };
  expect(completedByAccount(written, work)?.organisationDomains).toEqual(['x.example']);
});

it('does not add what the user took out, until they write it again', () => {
  const work = { ...account, email: 'sam@quay.example' };
  const both = completedByAccount(completedByAccount(null, account), work) ?? emptyProfile('UTC');
  const less = { ...both, ...withAddresses(both, [account.email]) };
  expect(completedByAccount(less, work)).toBe(less);
  const none = { ...less, ...withAddresses(less, []) };
  expect(completedByAccount(none, account)).toBe(none);
  const again = { ...none, ...withAddresses(none, ['Sam@quay.example']) };
  expect(again.emails).toEqual([work.email]);
  expect(again.notMine).toEqual([account.email]);
});

it('makes no organisation of a free mail address, and nothing of a page without one', () => {
  const free = completedByAccount(null, { ...account, email: 'sam@gmail.com' });
  expect(free?.organisationDomains).toEqual([]);
  expect(completedByAccount(null, { timeZone: 'UTC', language: 'en' })).toBeNull();
  expect(completedByAccount(null, undefined)).toBeNull();
});

it('learns the name alone from a page that shows no address, and the rest when one does', () => {
  const nameOnly = { name: 'Sam Reed', timeZone: 'Asia/Kathmandu', language: 'en' };
  const named = completedByAccount(null, nameOnly);
  expect(named).toMatchObject({ name: 'Sam Reed', emails: [], organisationDomains: [] });
  expect(completedByAccount(named, nameOnly)).toBe(named);
  expect(completedByAccount(named, account)).toMatchObject(told);
});
