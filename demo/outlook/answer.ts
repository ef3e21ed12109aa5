import type { Replica, ReplicaAnswer, ReplicaRequest } from '../serve';
import { takeChange } from '../take-change';
import { pageScript, pageStyle } from './bundle';
import { pageHtml } from './html';
import { parseRoute } from './route';

/** What the replica of Outlook answers at any of its hosts; null for what it does not have. */
export async function answerOutlook(
  replica: Replica,
  url: URL,
  request: ReplicaRequest,
): Promise<ReplicaAnswer | null> {
  const ok = (contentType: string, body: string) => ({ status: 200, contentType, body });
  if (request.method === 'POST') {
    return url.pathname === '/crosswalk-replica/changes'
      ? takeChange(replica, request.body ?? '')
      : null;
  }
  if (request.method !== 'GET') return null;
  switch (url.pathname) {
    case '/crosswalk-replica/page.js':
      return ok('text/javascript', await pageScript());
    case '/crosswalk-replica/page.css':
      return ok('text/css', await pageStyle());
    case '/crosswalk-replica/calendar.json':
      return ok('application/json', JSON.stringify(replica.calendar));
  }
  const route = parseRoute(url.pathname, url.search, '1970-01-01');
  if (!route) return null;
  return ok('text/html; charset=utf-8', pageHtml(replica.calendar, url));
}
