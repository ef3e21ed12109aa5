import type { App } from './app';
import { h } from './dom';
import { miniMonth } from './mini-month';

/** Twelve small months: dates only, and not one event. */
export function showYear(grid: HTMLElement, date: string, app: App): void {
  const months = Array.from({ length: 12 }, (_, index) => {
    const first = `${date.slice(0, 4)}-${String(index + 1).padStart(2, '0')}-01`;
    return miniMonth(app, first, [], { month: 'long' });
  });
  grid.replaceChildren(h('div', { class: 'year' }, ...months));
}
