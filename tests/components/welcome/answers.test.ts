import { describe, expect, it } from 'vitest';
import { currentAnswers, mistakes, profileFrom, timeZoneOf } from '@/components/welcome/answers';
import { profile } from '../../builders';

const account = {
  email: 'noor@lumen.example',
  name: 'Noor Halloway',
  timeZone: 'Europe/London',
  language: 'en-GB',
};

describe('currentAnswers', () => {
  it('starts from what the calendar page told', () => {
    expect(currentAnswers({}, null, account)).toMatchObject({
      name: 'Noor Halloway',
      email: 'noor@lumen.example',
      domains: 'lumen.example',
    });
  });

  it('never takes back what was typed, also when the page is read later', () => {
    const answers = currentAnswers({ email: 'other@vale.example', name: '' }, null, account);
    expect(answers).toMatchObject({
      email: 'other@vale.example',
      name: '',
      domains: 'vale.example',
    });
  });

  it('takes no organisation from a personal address', () => {
    expect(currentAnswers({ email: 'noor@gmail.com' }, null, undefined).domains).toBe('');
  });

  it('shows what is stored to somebody who comes back', () => {
    const own = profile({ name: 'Kept', organisationDomains: ['a.example', 'b.example'] });
    expect(currentAnswers({}, own, account)).toMatchObject({
      name: 'Kept',
      domains: 'a.example, b.example',
    });
  });
});

describe('profileFrom', () => {
  const answers = currentAnswers({ functionId: 'product', level: 'director' }, null, account);

  it('keeps the answers in the calendar’s zone', () => {
    expect(profileFrom(answers, null, 'Europe/London')).toMatchObject({
      name: 'Noor Halloway',
      emails: ['noor@lumen.example'],
      organisationDomains: ['lumen.example'],
      functionId: 'product',
      level: 'director',
      working: { timeZone: 'Europe/London' },
    });
  });

  it('keeps what the form does not ask', () => {
    const own = profile({ emails: ['old@lumen.example'], peerRungs: 2, walking: [] });
    const next = profileFrom({ ...answers, functionId: undefined }, own, 'Europe/London');
    expect(next).toMatchObject({ peerRungs: 2, walking: [] });
    expect(next.emails).toEqual(['noor@lumen.example', 'old@lumen.example']);
    expect(next).not.toHaveProperty('functionId');
  });

  it('stores nothing that is no address or domain, as when the page is skipped half filled', () => {
    const half = { ...answers, email: 'noor@', domains: 'https://x, lumen.example' };
    expect(profileFrom(half, null, 'UTC')).toMatchObject({
      emails: [],
      organisationDomains: ['lumen.example'],
    });
  });
});

describe('mistakes', () => {
  it('accepts an empty form', () => {
    expect(mistakes(currentAnswers({}, null, undefined))).toEqual({ email: false, domains: false });
  });

  it('says which field cannot be', () => {
    const answers = currentAnswers({ email: 'noor', domains: 'lumen' }, null, undefined);
    expect(mistakes(answers)).toEqual({ email: true, domains: true });
  });
});

describe('timeZoneOf', () => {
  it('believes the calendar page before what is stored and the machine', () => {
    expect(timeZoneOf(profile(), account, 'UTC')).toBe('Europe/London');
    expect(timeZoneOf(null, undefined, 'Asia/Tokyo')).toBe('Asia/Tokyo');
  });
});
