import { i18n } from '#i18n';

/** The screens that lead to people, and what each is called on the way back. */
const TOP: Record<string, () => string> = {
  '/': () => i18n.t('nav.back_today'),
  '/people': () => i18n.t('nav.back_people'),
  '/gray-zone': () => i18n.t('nav.gray_zone'),
  '/insights': () => i18n.t('nav.insights'),
  '/promises': () => i18n.t('promises.title'),
  '/give-and-get': () => i18n.t('nav.give_and_get'),
  '/initiatives': () => i18n.t('nav.initiatives'),
  '/rounds': () => i18n.t('nav.rounds'),
  '/stakeholders': () => i18n.t('nav.stakeholders'),
  '/rotation': () => i18n.t('nav.rotation'),
};

/** The one that was last looked at, so that a page one level down knows its way back. */
let lastTop = '/';

function pathOf(url: string): string {
  return `/${new URL(url).hash.replace(/^#?\/?/, '')}`;
}

globalThis.addEventListener?.('hashchange', (event) => {
  const path = pathOf(event.oldURL);
  if (path in TOP) lastTop = path;
});

export function cameFrom(): string {
  return lastTop;
}

/** What the screen of `cameFrom` is called. */
export function cameFromLabel(): string {
  return TOP[lastTop]?.() ?? i18n.t('nav.back_today');
}
