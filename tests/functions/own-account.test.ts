import { expect, it } from 'vitest';
import { completedByAccount } from '@/utils/functions/own-account';
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
  const known = { ...said, emails: ['sam@quay.example'] };
  expect(completedByAccount(known, account)).toBe(known);
});

it('makes no organisation of a free mail address, and nothing of a page without one', () => {
  const free = completedByAccount(null, { ...account, email: 'sam@gmail.com' });
  expect(free?.organisationDomains).toEqual([]);
  expect(completedByAccount(null, { timeZone: 'UTC', language: 'en' })).toBeNull();
  expect(completedByAccount(null, undefined)).toBeNull();
});
