// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAccount } from '@/utils/calendars/outlook/account';
import { zoneOfWindows } from '@/utils/calendars/outlook/windows-zones';
import { readCellId, zoneOfCell } from '@/utils/calendars/outlook/zone';
import { accountButton, month, show } from './page-builder';

const MACHINE = { timeZone: 'America/Chicago', language: 'en-US' };

function read(html: string, { title = '', language = 'de', proven = '' } = {}) {
  show(html);
  document.title = title;
  document.documentElement.lang = language;
  return readAccount(document, MACHINE, proven || undefined);
}

describe('whose calendar it is', () => {
  it.each([
    ['the button of 2026', accountButton(), '', { name: 'Robin Vale' }],
    [
      'the older button, by its words',
      '<button id="mectrl_main_trigger" aria-label="Account manager for Robin Vale">RV</button>',
      '',
      { name: 'Robin Vale' },
    ],
    [
      'in another language, by its picture',
      '<button id="mectrl_main_trigger" aria-label="Konto-Manager für Robin Vale"><span role="img" aria-label="Robin Vale"></span></button>',
      '',
      { name: 'Robin Vale' },
    ],
    [
      'the open menu',
      '<div id="mectrl_currentAccount_primary">Robin Vale</div><div id="mectrl_currentAccount_secondary">Robin@Harbour.example</div>',
      '',
      { name: 'Robin Vale', email: 'robin@harbour.example' },
    ],
    [
      'the button’s address',
      '<button id="O365_MainLink_Me" aria-label="Account manager for robin@harbour.example"></button>',
      '',
      { email: 'robin@harbour.example' },
    ],
    [
      'the title',
      '',
      'Kalender - robin@harbour.example - Outlook',
      { email: 'robin@harbour.example' },
    ],
  ])('is told by %s', (_, html, title, told) => {
    const { account, problems } = read(html, { title });
    const rest = { timeZone: 'America/Chicago', timeZoneAssumed: true, language: 'de' };
    expect(account).toEqual({ ...rest, ...told });
    expect(problems).not.toContain('account-unknown');
  });

  it.each([
    [
      'words in another language',
      '<button id="mectrl_main_trigger" aria-label="Konto von">RV</button>',
      '',
    ],
    ['an address in a subject', '', 'Re: robin@harbour.example - Lunch - today - Outlook'],
    ['an address elsewhere', '', 'Mail - robin@harbour.example'],
  ])('is not guessed from %s', (_, html, title) => {
    const { account, problems } = read(html, { title });
    expect(account).not.toHaveProperty('email');
    expect(account).not.toHaveProperty('name');
    expect(problems).toContain('account-unknown');
  });

  it('has the browser’s language where the page has none', () => {
    expect(read(accountButton(), { language: '' }).account?.language).toBe('en-US');
  });
});

describe('the zone', () => {
  it('is the machine’s, and says so, where the page shows none', () => {
    expect(read(accountButton()).problems).toEqual(['time-zone-assumed']);
    const known = read(accountButton(), { proven: 'Europe/Paris' });
    expect(known.account?.timeZone).toBe('Europe/Paris');
    expect(known.problems).toEqual([]);
  });

  it('is the one that a month shows', () => {
    const found = read(accountButton() + month({ first: '2026-08-31' }));
    expect(found.account?.timeZone).toBe('Europe/Berlin');
    expect(found.shownZone).toBe('Europe/Berlin');
    expect(found.problems).toEqual([]);
  });

  it('is unknown where nothing agrees with the offset', () => {
    const html = month({ first: '2026-08-31', zone: 'Nowhere Standard Time', offset: '+09:00' });
    expect(read(accountButton() + html)).toMatchObject({
      account: null,
      problems: ['time-zone-unknown'],
    });
  });

  it.each([
    ['2026-08-31', '+01:00', 'GMT Standard Time', 'America/Chicago', 'Europe/London'],
    ['2026-01-31', '+01:00', 'W. Europe Standard Time', 'Europe/Amsterdam', 'Europe/Amsterdam'],
    ['2026-01-31', '+01:00', 'W. Europe Standard Time', 'Africa/Lagos', 'Europe/Berlin'],
    ['2026-01-31', '+05:30', 'India Standard Time', 'Europe/Berlin', 'Asia/Calcutta'],
    ['2026-01-31', '-03:30', 'Newfoundland Standard Time', 'Europe/Berlin', 'America/St_Johns'],
    ['2026-01-31', '-06:00', 'A new Standard Time', 'America/Chicago', 'America/Chicago'],
    ['2026-01-31', '-06:00', 'GMT Standard Time', 'America/Chicago', 'America/Chicago'],
    ['2026-01-31', '+09:00', 'GMT Standard Time', 'America/Chicago', null],
    ['2026-01-31', 'Z', 'UTC', 'Europe/Berlin', 'Etc/UTC'],
  ])('on %s of %s in %s, seen from %s', (day, offset, name, machine, zone) => {
    const cell = readCellId(`monthDayCell_${day}T00:00:00.000${offset}_${name}_abc`);
    expect(cell?.day).toBe(day);
    expect(cell && zoneOfCell(cell, machine)).toBe(zone);
  });

  it('is one that the browser knows for every name of Windows', () => {
    const names =
      'Dateline,UTC-11,Hawaiian,Alaskan,Pacific,Pacific Standard Time (Mexico),Mountain,Central,Eastern,Atlantic,Newfoundland,E. South America,Argentina,Azores,GMT,W. Europe,Romance,Central Europe,Central European,W. Central Africa,GTB,FLE,South Africa,Israel,Turkey,Russian,Arab,Iran,Arabian,Pakistan,India,Nepal,Bangladesh,SE Asia,China,Singapore,Tokyo,Korea,AUS Eastern,Cen. Australia,New Zealand,Tonga,Samoa,Line Islands,Lord Howe,Omsk,Sao Tome';
    for (const name of names.split(',')) {
      const full = name.includes('Time') || name.startsWith('UTC') ? name : `${name} Standard Time`;
      const zone = zoneOfWindows(full);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zone ?? 'none' }), full).not.toThrow();
    }
    expect(zoneOfWindows('Customized Time Zone')).toBeUndefined();
  });

  it('is not read from an id that is none', () => {
    for (const id of [
      '',
      'monthDayCell_',
      'monthDayCell_2026-13-77T00:00:00',
      'x'.repeat(99_999),
    ]) {
      expect(readCellId(id)).toBeNull();
    }
  });
});
