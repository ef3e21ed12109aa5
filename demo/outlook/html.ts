import type { CalendarJson } from '../company/calendar-json';

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The page as the server sends it: empty, everything in it is drawn by the script. */
export function pageHtml(calendar: CalendarJson, url: URL): string {
  const direction = /^(ar|he|fa|ur)/.test(calendar.language) ? 'rtl' : 'ltr';
  const title = url.searchParams.get('replica') === 'no-account' ? 'Outlook' : 'Mail - Outlook';
  return `<!doctype html>
<html lang="${escaped(calendar.language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/crosswalk-replica/page.css">
</head>
<body>
<div id="app"></div>
<script type="module" src="/crosswalk-replica/page.js"></script>
</body>
</html>
`;
}
