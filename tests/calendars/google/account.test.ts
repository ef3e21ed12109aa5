// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { readAccount } from '@/utils/calendars/google/account';
import { readGrid } from '@/utils/calendars/google/grid';
import { ACCOUNT, sevenDays, show, timedChip, userInfo, week } from './page-builder';

const meeting = timedChip({
  ownership: 4,
  label: '9am to 10am, Sync, Robin Vale, No location, June 9, 2026',
});

describe('the account', () => {
  it('comes from the hidden block', () => {
    show(userInfo(), 'de');
    expect(readAccount(document)).toEqual({
      account: { email: 'robin@harbour.example', timeZone: 'Europe/Berlin', language: 'de' },
      problems: [],
    });
  });

  it('comes from the header’s link, whose label breaks the line', () => {
    const label = 'Cuenta de Google: Robin Vale  \n(Robin@Harbour.example)';
    const link = `<header id="gb"><a aria-label="${label}" href="https://accounts.google.com/x?hl=es&y"></a></header>`;
    show(userInfo({ ...ACCOUNT, email: '', language: '' }) + link, '');
    expect(readAccount(document).account).toEqual({
      email: 'robin@harbour.example',
      name: 'Robin Vale',
      timeZone: 'Europe/Berlin',
      language: 'es',
    });
  });

  test.each(['', 'Mars/Olympus', 'x'.repeat(999), '<b>'])('has no zone from %j', (timeZone) => {
    show(userInfo({ ...ACCOUNT, timeZone }));
    expect(readAccount(document)).toEqual({ account: null, problems: ['time-zone-unknown'] });
  });

  it('can lack an address, which is counted', () => {
    show(userInfo({ ...ACCOUNT, email: 'nobody' }));
    expect(readAccount(document)).toMatchObject({
      account: { timeZone: 'Europe/Berlin' },
      problems: ['account-unknown'],
    });
  });

  it('assumes the machine’s zone when the page no longer tells one, and says so', () => {
    show(userInfo().replace('xTimezone', 'xGone'));
    expect(readAccount(document, 'Asia/Tokyo')).toEqual({
      account: {
        email: 'robin@harbour.example',
        timeZone: 'Asia/Tokyo',
        timeZoneAssumed: true,
        language: 'en',
      },
      problems: ['time-zone-assumed'],
    });
    expect(readAccount(document, 'Etc/Unknown').account).toBeNull();
  });

  it('is told apart by its address, whatever its place in the list of accounts', () => {
    const days = sevenDays('2026-06-08').map((day, index) => ({
      ...day,
      chips: index === 1 ? [meeting] : [],
    }));
    const seen = ['robin@harbour.example', 'kim@harbour.example'].map((email) => {
      show(userInfo({ ...ACCOUNT, email }) + week(days));
      const { account } = readAccount(document);
      const [sighting] = account ? readGrid(document, account, 0).reading.sightings : [];
      return [account?.email, sighting?.keys.googleEventId, sighting?.onMyCalendar];
    });
    expect(seen).toEqual([
      ['robin@harbour.example', 'evt1', true],
      ['kim@harbour.example', 'evt1', false],
    ]);
  });
});
