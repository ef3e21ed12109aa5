import type { CalendarJson } from '../company/calendar-json';
import { offsetMinutes } from '../wall-time';
import { directionOf } from './words';

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The page as the server sends it: the block that says whose calendar it is, and the script. */
export function pageHtml(calendar: CalendarJson, withAccount: boolean): string {
  const { language, timeZone, user, now } = calendar;
  const offset = offsetMinutes(now, timeZone) * 60_000;
  const account = `<div id="xUserInfo" aria-hidden="true" style="display:none"><div id="xUserEmail">${escaped(user.email)}</div><div id="xUserName"></div><div id="xTimezone">${escaped(timeZone)}</div><div id="xGmtOffset">${offset}</div><div id="xUserLocale">${escaped(language)}</div></div>`;
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<title>${escaped(calendar.organisation)} - Calendar</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/crosswalk-replica/page.css">
</head>
<body>
${withAccount ? account : ''}
<script type="module" src="/crosswalk-replica/page.js"></script>
</body>
</html>
`;
}
