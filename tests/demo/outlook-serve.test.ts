import { describe, expect, it } from 'vitest';
import { readDraft } from '@/demo/outlook/compose-query';
import { daysOf, itemPath, parseRoute, pathOf, step } from '@/demo/outlook/route';
import { offsetText, windowsName } from '@/demo/outlook/windows-zones';
import { createReplica } from '@/demo/serve';
import { SITE_HOSTS } from '@/utils/calendars/sites';

const NOW = Date.parse('2026-05-12T10:18:00+01:00');
const TODAY = '2026-05-12';
const open = () => createReplica({ now: NOW, timeZone: 'Europe/London' });
const get = (url: string) => ({ url, method: 'GET' });

describe('the replica of Outlook', () => {
  it.each(SITE_HOSTS.outlook)(
    'answers at %s with a page that is drawn by its script',
    async (host) => {
      const replica = open();
      const page = await replica.answer(get(`https://${host}/calendar/view/week`));
      expect(page?.status).toBe(200);
      expect(page?.body).toContain('<div id="app"></div>');
      expect(page?.body).not.toContain('xUserInfo');
      expect((await replica.answer(get(`https://${host}/mail/`)))?.status).toBe(200);
      expect((await replica.answer(get(`https://${host}/calendar/options`)))?.status).toBe(404);
      expect(await replica.answer(get(`http://${host}/calendar/view/week`))).toBeNull();
    },
  );

  it('serves its own script and style, and nothing of others', async () => {
    const replica = open();
    const script = await replica.answer(
      get('https://outlook.office.com/crosswalk-replica/page.js'),
    );
    expect(script?.body).toContain('CalendarItemPeek');
    const style = await replica.answer(
      get('https://outlook.office.com/crosswalk-replica/page.css'),
    );
    expect(`${script?.body}${style?.body}`).not.toMatch(/src="?https?:|url\(["']?https?:|@import/);
  });

  it('is framed by a page of Teams', async () => {
    const page = await open().answer(
      get('https://teams.microsoft.com/v2/?calendar=/calendar/view/month'),
    );
    expect(page?.body).toContain('src="https://outlook.office.com/calendar/view/month"');
  });

  it('shares what is saved with the other replica', async () => {
    const replica = open();
    await replica.answer({
      url: 'https://outlook.cloud.microsoft/crosswalk-replica/changes',
      method: 'POST',
      body: JSON.stringify({
        do: 'save',
        title: 'Coffee walk',
        times: { allDay: false, start: NOW, end: NOW + 1_800_000 },
        guests: [],
        location: '',
        description: '',
      }),
    });
    const shown = await replica.answer(
      get('https://calendar.google.com/crosswalk-replica/calendar.json'),
    );
    expect(shown?.body).toContain('"title":"Coffee walk"');
  });
});

describe('its addresses', () => {
  const route = (path: string, search = '') => parseRoute(path, search, TODAY);

  it('name view and day, with the index of the account or without', () => {
    expect(route('/calendar/view/month', '?startdate=2026-12-03')).toEqual({
      page: 'calendar',
      view: 'month',
      date: '2026-12-03',
    });
    expect(route('/calendar/0/view/week')).toMatchObject({ view: 'week', date: TODAY });
    expect(route('/calendar')).toMatchObject({ view: 'workweek' });
    expect(route('/calendar/view/Year')).toBeNull();
    const form = { page: 'compose', query: new URLSearchParams() };
    expect(route('/calendar/2/deeplink/compose')).toEqual({ ...form, leaves: 'blank' });
    expect(route('/calendar/action/compose')).toEqual({ ...form, leaves: 'calendar' });
    expect(route('/mail/inbox')?.page).toBe('mail');
    expect(route('/people')).toBeNull();
  });

  it('bring back every view and every id', () => {
    const [path = '', search] = pathOf('workweek', TODAY).split('?');
    expect(route(path, `?${search}`)).toEqual({ page: 'calendar', view: 'workweek', date: TODAY });
    expect(route(itemPath('AAMk/+a=='))).toEqual({ page: 'item', id: 'AAMk/+a==' });
  });

  it('show days as the language counts its weeks', () => {
    expect(daysOf('week', TODAY, 'en')).toHaveLength(7);
    expect(daysOf('week', TODAY, 'en')[0]).toBe('2026-05-10');
    expect(daysOf('week', TODAY, 'de')[0]).toBe('2026-05-11');
    for (const language of ['en', 'de']) {
      expect(daysOf('workweek', TODAY, language)).toEqual([
        '2026-05-11',
        '2026-05-12',
        '2026-05-13',
        '2026-05-14',
        '2026-05-15',
      ]);
    }
    expect(daysOf('month', TODAY, 'de')).toContain('2026-05-31');
    expect(step('month', '2026-01-31', 1)).toBe('2026-02-01');
    expect(step('workweek', TODAY, -1)).toBe('2026-05-05');
  });

  it('fill in the form: Z is UTC, no Z the mailbox’s, days exclusive', () => {
    const draft = (search: string) => readDraft(new URLSearchParams(search), 'Asia/Kathmandu');
    expect(
      draft(
        'subject=A%26B&startdt=2026-12-03T08:00:00Z&enddt=2026-12-03T08:30:00Z&to=A@x.example,b@x.example&cc=c@x.example&location=Canal&online=1',
      ),
    ).toMatchObject({
      subject: 'A&B',
      location: 'Canal',
      online: true,
      guests: [
        { email: 'a@x.example', optional: false },
        { email: 'b@x.example', optional: false },
        { email: 'c@x.example', optional: true },
      ],
      times: {
        start: Date.parse('2026-12-03T08:00:00Z'),
        end: Date.parse('2026-12-03T08:30:00Z'),
      },
    });
    expect(draft('startdt=2026-12-03T08:00&enddt=2026-12-03T09:00').times).toMatchObject({
      start: Date.parse('2026-12-03T08:00:00+05:45'),
    });
    expect(draft('allday=true&startdt=2026-12-03&enddt=2026-12-05').times).toEqual({
      allDay: true,
      start: '2026-12-03',
      end: '2026-12-05',
    });
    expect(draft('startdt=2026-12-03T08:00:00-04:00').times).toBeNull();
  });

  it('name zones and offsets as the cells of a month do', () => {
    expect(windowsName('Europe/Berlin')).toBe('W. Europe Standard Time');
    expect(offsetText(345)).toBe('+05:45');
    expect(offsetText(-210)).toBe('-03:30');
  });
});
