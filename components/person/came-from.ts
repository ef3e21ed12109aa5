/** The top screen that was last looked at, so that a page one level down knows its way back. */
let lastTop = '/';

const TOP = ['/', '/people'];

function pathOf(url: string): string {
  return `/${new URL(url).hash.replace(/^#?\/?/, '')}`;
}

globalThis.addEventListener?.('hashchange', (event) => {
  const path = pathOf(event.oldURL);
  if (TOP.includes(path)) lastTop = path;
});

export function cameFrom(): string {
  return lastTop;
}
