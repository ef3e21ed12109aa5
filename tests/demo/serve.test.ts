import { describe, expect, it } from 'vitest';
import { readDates } from '@/demo/google/dates-parameter';
import { daysOf, parseRoute, pathOf, step, VIEWS } from '@/demo/google/route';
import { createReplica } from '@/demo/serve';

const NOW = Date.parse('2026-05-12T10:18:00+01:00');
const HOST = 'https://calendar.google.com';
const open = () => createReplica({ now: NOW, timeZone: 'Europe/London' });
const get = (path: string) => ({ url: HOST + path, method: 'GET' });

describe('the replica at the real address', () => {
  it('answers its pages with the account, and nothing else', async () => {
    const replica = open();
    const page = await replica.answer(get('/calendar/u/0/r/week/2026/5/12'));
    expect(page?.status).toBe(200);
    expect(page?.body).toContain('<div id="xTimezone">Europe/London</div>');
    expect(page?.body).toContain('<div id="xGmtOffset">3600000</div>');
    expect((await replica.answer(get('/calendar/u/0/r/settings')))?.status).toBe(404);
    expect((await replica.answer(get('/unknown')))?.status).toBe(404);
    expect(await replica.answer({ url: 'https://elsewhere.example/', method: 'GET' })).toBeNull();
    expect(await replica.answer({ url: 'no address', method: 'GET' })).toBeNull();
    const without = await replica.answer(get('/calendar/u/0/r?replica=no-account'));
    expect(without?.body).not.toContain('xUserInfo');
  });

  it('leads a template link to the form with its query', async () => {
    const answer = await open().answer(
      get('/calendar/render?action=TEMPLATE&text=A%22%3E&add=x@y.example'),
    );
    expect(answer?.body).toContain(
      '/calendar/u/0/r/eventedit?action=TEMPLATE&amp;text=A%22%3E&amp;add=x@y.example',
    );
  });

  it('saves what the form sends, and refuses what is no event', async () => {
    const replica = open();
    const post = (body: string) =>
      replica.answer({ url: `${HOST}/crosswalk-replica/changes`, method: 'POST', body });
    const saved = await post(
      JSON.stringify({
        do: 'save',
        title: 'Coffee walk',
        times: { allDay: false, start: NOW, end: NOW + 1_800_000 },
        guests: [{ email: 'ruben.castellow@pelicanthrush.example', optional: false }],
        location: '',
        description: '',
      }),
    );
    expect(saved?.status).toBe(200);
    expect(replica.saved.map(({ attendees }) => attendees.map(({ name }) => name))).toEqual([
      ['Noor Halloway', 'Ruben Castellow'],
    ]);
    const id = replica.saved[0]?.id ?? '';
    replica.moveEvent(id, NOW + 3_600_000, NOW + 5_400_000);
    expect(replica.calendar.events.find((event) => event.id === id)?.start).toBe(NOW + 3_600_000);
    replica.cancelEvent(id);
    expect(replica.calendar.events.find((event) => event.id === id)?.status).toBe('cancelled');
    expect(() => replica.cancelEvent('none')).toThrow();
    for (const body of ['', '{', '{"do":"save"}', '[]'])
      expect((await post(body))?.status).toBe(400);
    expect(replica.saved).toHaveLength(1);
  });
});

describe('several accounts', () => {
  it('see each their own calendar, and nobody is at a third place', async () => {
    const replica = open();
    const user = { email: 'noor@halloway.example', name: 'Noor' };
    replica.calendar.otherAccounts = [{ user, calendars: [], events: [] }];
    const body = async (path: string) => (await replica.answer(get(path)))?.body ?? '';
    expect(await body('/calendar/u/1/r/week')).toContain(
      `<div id="xUserEmail">${user.email}</div>`,
    );
    expect(await body('/calendar/u/0/r/week')).not.toContain(user.email);
    const data = (account: string) => body(`/crosswalk-replica/calendar.json${account}`);
    expect(JSON.parse(await data('?account=1'))).toMatchObject({ user, events: [] });
    expect(JSON.parse(await data(''))).toMatchObject({ user: replica.calendar.user });
    expect((await replica.answer(get('/calendar/u/2/r/week')))?.status).toBe(404);
  });
});

describe('addresses of the page', () => {
  const parsed = (path: string, search = '') => parseRoute(path, search, '2026-01-01');

  it('lead to views and back', () => {
    const query = new URLSearchParams();
    const month = { view: 'month', date: '2026-05-02', account: 0, query: '' };
    expect(parsed('/calendar/u/0/r/month/2026/5/2')).toEqual(month);
    expect(parsed('/calendar/u/1/r')).toMatchObject({
      view: 'week',
      date: '2026-01-01',
      account: 1,
    });
    const form = { view: 'eventedit', account: 0, query };
    expect(parsed('/calendar/u/0/r/eventedit')).toEqual({ ...form, eid: null });
    expect(parsed('/calendar/u/0/r/eventedit/QUJD%2B')).toEqual({ ...form, eid: 'QUJD+' });
    expect(parsed('/calendar/u/0/r/search', '?q=depot%20walk')).toMatchObject({
      view: 'search',
      query: 'depot walk',
    });
    for (const view of VIEWS) {
      expect(parsed(pathOf(view, '2026-05-02', 1))).toMatchObject({
        view,
        date: '2026-05-02',
        account: 1,
      });
    }
    expect(pathOf('week', '2026-05-02')).toBe('/calendar/u/0/r/week/2026/5/2');
  });

  it('know the days of a view and the way to the next', () => {
    expect(step('month', '2026-01-31', 1)).toBe('2026-02-01');
    expect(step('month', '2026-01-31', -1)).toBe('2025-12-01');
    expect(step('year', '2026-05-31', -1)).toBe('2025-01-01');
    expect(step('customday', '2026-05-31', 1, { customDays: 3 })).toBe('2026-06-03');
    expect(step('customweek', '2026-05-31', -1)).toBe('2026-05-17');
    expect(daysOf('week', '2026-05-12', 'en')[0]).toBe('2026-05-10');
    expect(daysOf('week', '2026-05-10', 'de')[0]).toBe('2026-05-04');
    expect(daysOf('week', '2026-05-12', 'ar')[0]).toBe('2026-05-09');
    expect(daysOf('month', '2026-05-12', 'en')).toHaveLength(42);
    expect(daysOf('month', '2026-02-12', 'en')).toHaveLength(28);
    expect(daysOf('customday', '2026-05-12', 'en')).toEqual([
      '2026-05-12',
      '2026-05-13',
      '2026-05-14',
      '2026-05-15',
    ]);
    expect(daysOf('customweek', '2026-05-12', 'en', { customWeeks: 3 })).toHaveLength(21);
  });
});

describe('the dates of a form link', () => {
  it.each([
    ['20260514T093000Z/20260514T100000Z', Date.UTC(2026, 4, 14, 9, 30)],
    ['20260514T103000/20260514T110000', Date.UTC(2026, 4, 14, 9, 30)],
    ['20260514T103000Z/20260514T110000', Date.UTC(2026, 4, 14, 9, 30)],
  ])('%s in London', (dates, start) => {
    expect(readDates(dates, 'Europe/London')).toMatchObject({ allDay: false, start });
  });

  it('takes days as whole days and says nothing of nonsense', () => {
    const whole = { allDay: true, start: '2026-05-14', end: '2026-05-15' };
    expect(readDates('20260514/20260515', 'UTC')).toEqual(whole);
    expect(readDates('20260514/20260514', 'UTC')).toEqual(whole);
    for (const dates of [null, '', 'now', '20260514', 'x/y'])
      expect(readDates(dates, 'UTC')).toBeNull();
  });
});
