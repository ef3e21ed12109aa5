// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { observePage, type PageObserver } from '@/utils/calendars/google/observe';
import { sevenDays, show, timedChip, week } from './page-builder';

let ended: AbortController;
let told: number;
let observed: PageObserver;
let hidden: boolean;

const chip = (id: string) =>
  timedChip({ id, title: id, label: `9am to 10am, ${id}, Robin, No location, June 9, 2026` });
const find = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (!found) throw new Error(`the page has no ${selector}`);
  return found;
};
const noticed = () => new Promise((resolve) => setTimeout(resolve));
const hide = (now: boolean) => {
  hidden = now;
  document.dispatchEvent(new Event('visibilitychange'));
};

beforeEach(() => {
  ended = new AbortController();
  told = 0;
  hidden = false;
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => hidden });
  show(
    week(
      sevenDays('2026-06-08').map((day, at) =>
        at === 1 ? { ...day, chips: [chip('a'), chip('b')] } : day,
      ),
    ),
  );
  observed = observePage(document, ended.signal, () => {
    told += 1;
  });
  observed.takeChanges();
});
afterEach(() => ended.abort());

it('names the chip in which something changed, and nothing else', async () => {
  const first = find('[data-eventchip]');
  find('[data-eventchip] .XuJrye').textContent = 'other';
  await noticed();
  expect(observed.takeChanges()).toEqual({ chips: new Set([first]), elsewhere: false });
  expect(observed.takeChanges()).toEqual({ chips: new Set(), elsewhere: false });
});

it('names a chip that comes back, which may have changed while it was out of the page', async () => {
  const first = find('[data-eventchip]');
  const cell = first.parentElement;
  first.remove();
  await noticed();
  expect(observed.takeChanges()).toEqual({ chips: new Set(), elsewhere: true });
  cell?.append(first);
  await noticed();
  expect(observed.takeChanges()).toEqual({ chips: new Set([first]), elsewhere: true });
});

it('knows nothing of what happened while the page was hidden, and is not even told', async () => {
  hide(true);
  find('[data-eventchip] .XuJrye').textContent = 'other';
  await noticed();
  expect(told).toBe(0);
  hide(false);
  expect(observed.takeChanges()).toBeUndefined();
  find('[data-eventchip] .XuJrye').textContent = 'again';
  await noticed();
  expect(told).toBe(1);
  expect(observed.takeChanges()?.chips.size).toBe(1);
});
