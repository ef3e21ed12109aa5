import type { ReplicaAnswer } from '../serve';
import { escaped } from './html';

export const TEAMS_HOST = 'teams.microsoft.com';

const STYLE = `
html, body { height: 100%; margin: 0; }
body { display: grid; grid-template: 44px 1fr / 64px 1fr; background: #ebebf2;
  font: 14px/1.4 system-ui, sans-serif; color: #33344a; }
header { grid-column: 1 / 3; display: flex; align-items: center; gap: 12px; padding: 0 20px; }
header i { font-style: normal; font-weight: 600; color: #4f52b2; }
nav { display: grid; align-content: start; gap: 18px; padding-top: 14px; justify-items: center;
  font-size: 11px; }
nav b { color: #4f52b2; }
main { background: #fff; border-radius: 8px 0 0 0; overflow: hidden; }
iframe { display: block; border: 0; width: 100%; height: 100%; }
`;

/** Teams: a page of another host that frames Outlook's calendar. `?calendar=` is the framed path. */
export function answerTeams(url: URL): ReplicaAnswer {
  const path = url.searchParams.get('calendar') ?? '/calendar/view/workweek';
  const frame = new URL(path, 'https://outlook.office.com/').href;
  const body = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Calendar | Microsoft Teams</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<header><i>Teams</i></header>
<nav><span>Chat</span><span>Teams</span><b>Calendar</b><span>Calls</span></nav>
<main><iframe title="Calendar" name="embedded-page-container" src="${escaped(frame)}"></iframe></main>
</body>
</html>
`;
  return { status: 200, contentType: 'text/html; charset=utf-8', body };
}
