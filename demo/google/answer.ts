import type { Replica, ReplicaAnswer, ReplicaRequest } from '../serve';
import { takeChange } from '../take-change';
import { calendarOf } from './accounts';
import { pageScript, pageStyle } from './bundle';
import { pageHtml } from './html';
import { VIEWS } from './route';

const HTML = 'text/html; charset=utf-8';
const PAGE = new RegExp(`^/calendar/u/(\\d+)/r(/(${[...VIEWS, 'eventedit'].join('|')})(/.*)?)?/?$`);

/** What the replica of Google Calendar answers; null for what it does not have. */
export async function answerGoogle(
  replica: Replica,
  url: URL,
  request: ReplicaRequest,
): Promise<ReplicaAnswer | null> {
  const { pathname, search, searchParams } = url;
  if (request.method === 'POST') {
    return pathname === '/crosswalk-replica/changes'
      ? takeChange(replica, request.body ?? '')
      : null;
  }
  if (request.method !== 'GET') return null;
  switch (pathname) {
    case '/crosswalk-replica/page.js':
      return { status: 200, contentType: 'text/javascript', body: await pageScript() };
    case '/crosswalk-replica/page.css':
      return { status: 200, contentType: 'text/css', body: await pageStyle() };
    case '/crosswalk-replica/calendar.json': {
      const shown = calendarOf(replica.calendar, Number(searchParams.get('account') ?? 0));
      return shown && { status: 200, contentType: 'application/json', body: JSON.stringify(shown) };
    }
    case '/':
    case '/calendar':
    case '/calendar/':
      return redirect('/calendar/u/0/r');
    case '/calendar/render':
      return searchParams.get('action') === 'TEMPLATE'
        ? redirect(`/calendar/u/0/r/eventedit${search}`)
        : redirect('/calendar/u/0/r');
  }
  const page = PAGE.exec(pathname);
  const shown = page && calendarOf(replica.calendar, Number(page[1]));
  if (!shown) return null;
  const withAccount = searchParams.get('replica') !== 'no-account';
  return { status: 200, contentType: HTML, body: pageHtml(shown, withAccount) };
}

/** By the page itself: browsers fetch an answered 302 from the network, past whoever answers here. */
function redirect(to: string): ReplicaAnswer {
  const target = to.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const body = `<!doctype html><meta http-equiv="refresh" content="0;url=${target}">`;
  return { status: 200, contentType: HTML, body };
}
