import { h } from '../../google/page/dom';
import { wallTime } from '../../wall-time';
import { daysOf, type View } from '../route';
import type { App } from './app';
import { buildColumns, DAY_PX, fillColumns } from './columns';
import { buildMonth, fillMonth } from './month';

/** Events come after their grid, which says that it is busy until then. */
const LOAD_MS = 120;
/** While it slides, the old range and the new one are both in the page. */
const SLIDE_MS = 260;

const SECTIONS: Record<View, string> = {
  day: 'Surface_Day',
  workweek: 'Surface_Week',
  week: 'Surface_Week',
  month: 'Surface_Month',
};

export interface Surface {
  root: HTMLElement;
  /** Shows a range; one that is on the screen already is changed in place. */
  show(view: View, date: string): void;
}

function fill(sheet: HTMLElement, view: View, date: string, app: App): void {
  if (view === 'month') fillMonth(sheet, daysOf(view, date, app.calendar.language), app);
  else fillColumns(sheet, view, date, app);
}

export function createSurface(app: App): Surface {
  const root = h('div', { class: 'surface' });
  let shown: { view: View; date: string; key: string; sheet: HTMLElement } | null = null;
  let loading: ReturnType<typeof setTimeout> | undefined;

  function replace(view: View, date: string, key: string): void {
    const days = daysOf(view, date, app.calendar.language);
    const sheet =
      view === 'month' ? buildMonth(days, date.slice(0, 7), app) : buildColumns(days, app);
    const old = [...root.children];
    const slides = shown?.view === view && shown.date !== date;
    const scrolled = shown?.sheet.querySelector('.viewbody')?.scrollTop;
    root.dataset.appSection = SECTIONS[view];
    root.setAttribute('aria-busy', 'true');
    root.append(sheet);
    const body = sheet.querySelector('.viewbody');
    if (body) body.scrollTop = scrolled ?? morning(app);
    clearTimeout(loading);
    loading = setTimeout(() => {
      fill(sheet, view, date, app);
      root.setAttribute('aria-busy', 'false');
    }, LOAD_MS);
    const leave = () => {
      for (const one of old) one.remove();
    };
    if (slides) {
      const way = (shown?.date ?? '') < date ? 1 : -1;
      const timing = { duration: SLIDE_MS, easing: 'ease-out', fill: 'both' } as const;
      for (const one of old) one.animate([{}, { translate: `${-100 * way}%` }], timing);
      sheet.animate([{ translate: `${100 * way}%` }, { translate: '0' }], timing);
      setTimeout(leave, SLIDE_MS);
    } else {
      leave();
    }
    shown = { view, date, key, sheet };
  }

  return {
    root,
    show(view, date) {
      if (app.conditions.has('no-surface')) {
        root.remove();
        return;
      }
      const key = `${view}/${daysOf(view, date, app.calendar.language)[0]}`;
      if (shown?.key !== key) replace(view, date, key);
      else if (root.getAttribute('aria-busy') !== 'true') fill(shown.sheet, view, date, app);
    },
  };
}

/** Where the day is scrolled to at first: an hour and a half above now. */
function morning(app: App): number {
  const { minutes } = wallTime(app.calendar.now, app.calendar.timeZone);
  return Math.max(0, ((minutes - 90) / 1440) * DAY_PX);
}
