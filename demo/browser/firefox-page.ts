import type { ElementHandle, Page } from 'puppeteer-core';
import { until } from '../journey/until';
import { findElements, type Query } from './find-elements';
import type { JourneyPage, Key, Located, Role } from './page';

/** A tab of Firefox as the journey wants it. Keys and clicks are the browser's own input events. */
export class FirefoxPage implements JourneyPage {
  constructor(readonly page: Page) {}

  /** In front, as a user goes somewhere: a tab in the background draws nothing. */
  async goto(url: string): Promise<unknown> {
    await this.page.bringToFront();
    return this.page.goto(url);
  }
  bringToFront(): Promise<void> {
    return this.page.bringToFront();
  }
  close(): Promise<void> {
    return this.page.close();
  }
  evaluate<R>(run: (argument: string) => R | Promise<R>, argument = ''): Promise<R> {
    return this.page.evaluate(run, argument) as Promise<R>;
  }
  locator(css: string): Located {
    return new FirefoxElements(this.page, { css });
  }
  getByRole(role: Role, options: RoleOptions = {}): Located {
    return new FirefoxElements(this.page, byRole(role, options));
  }
  getByLabel(label: string, { exact = false } = {}): Located {
    return new FirefoxElements(this.page, { label, exact });
  }
  getByText(text: string): Located {
    return new FirefoxElements(this.page, { text });
  }

  /**
   * Another moment, epoch ms, at which the page's clock stands until it is loaded anew; timers go on. The
   * page looks at it as it does when it comes into sight again.
   */
  async setTime(now: number): Promise<void> {
    await this.page.evaluate(stopClock, now);
  }

  /** The protocol tells nothing of an extension page's way to itself, so the page does. */
  async reload(): Promise<void> {
    await this.page.evaluate(() => {
      Reflect.set(globalThis, 'crosswalkLeft', true);
      location.reload();
    });
    const isNew = () =>
      this.page.evaluate(() => !Reflect.has(globalThis, 'crosswalkLeft')).catch(() => false);
    await until('The page anew', isNew, (anew) => anew);
  }
}

/** Runs in the page, so it stands alone. */
function stopClock(now: number): void {
  globalThis.Date = new Proxy(Date, {
    construct: (real, given, made) =>
      Reflect.construct(real, given.length === 0 ? [now] : given, made),
    get: (real, key) => (key === 'now' ? () => now : Reflect.get(real, key)),
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Whether it stands still, with nothing over it. Runs in the page, so it stands alone. */
async function standsFree(element: Element): Promise<boolean> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  await frame();
  const before = element.getBoundingClientRect();
  await frame();
  const { x, y, width, height } = element.getBoundingClientRect();
  if (before.x !== x || before.y !== y) return false;
  return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
}

interface RoleOptions {
  name?: string | RegExp;
  level?: number;
}

function byRole(role: Role, { name, level }: RoleOptions): Query {
  return {
    role,
    ...(name instanceof RegExp && { name: { source: name.source, flags: name.flags } }),
    ...(typeof name === 'string' && { name }),
    ...(level !== undefined && { level }),
  };
}

class FirefoxElements implements Located {
  constructor(
    private readonly page: Page,
    private readonly query: Query,
  ) {}

  first(): Located {
    return this;
  }
  filter({ hasText }: { hasText: string }): Located {
    return new FirefoxElements(this.page, { ...this.query, hasText });
  }
  getByRole(role: Role, options: RoleOptions = {}): Located {
    return new FirefoxElements(this.page, { ...byRole(role, options), within: this.query });
  }
  getByText(text: string): Located {
    return new FirefoxElements(this.page, { text, within: this.query });
  }

  async waitFor({ state = 'visible' }: { state?: 'visible' | 'detached' } = {}): Promise<void> {
    // Null: the page is on its way to another address.
    const ask = () => this.count(state).catch(() => null);
    const good = (count: number | null) =>
      count !== null && (state === 'visible' ? count > 0 : count === 0);
    await until(`${state}: ${JSON.stringify(this.query)}`, ask, good);
  }

  async click(): Promise<void> {
    // A tab in the background draws nothing, and so has no place to click on.
    if (await this.page.evaluate(() => document.hidden)) await this.page.bringToFront();
    const place = async () => {
      const element = await this.element();
      return (await element.evaluate(standsFree)) ? element : null;
    };
    const element = await until('A place to press', place, (found) => found !== null);
    await element?.click();
  }

  async fill(text: string): Promise<void> {
    const element = await this.element();
    await element.focus();
    await element.evaluate((field) => {
      if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.select();
    });
    await element.type(text);
  }

  async press(key: Key): Promise<void> {
    await (await this.element()).press(key);
  }

  async selectOption({ label }: { label: string }): Promise<unknown> {
    const element = await this.element();
    const value = await element.evaluate(
      (select, words) =>
        select instanceof HTMLSelectElement
          ? [...select.options].find((option) => option.label === words)?.value
          : undefined,
      label,
    );
    if (value === undefined) throw new Error(`There is no ${label} to choose.`);
    return element.select(value);
  }

  async inputValue(): Promise<string> {
    return (await this.element()).evaluate((field) =>
      field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
    );
  }

  async count(state: 'visible' | 'detached' = 'detached'): Promise<number> {
    const found = await this.all();
    try {
      return await found.evaluate(
        (elements, seen) =>
          elements.filter(
            (element) => !seen || element.checkVisibility({ visibilityProperty: true }),
          ).length,
        state === 'visible',
      );
    } finally {
      await found.dispose();
    }
  }

  private all() {
    return this.page.evaluateHandle(findElements, this.query);
  }

  /** The first that is seen, once there is one. */
  private async element(): Promise<ElementHandle<Element>> {
    await this.waitFor();
    const found = await this.all();
    const first = await found.evaluateHandle((elements) =>
      elements.find((element) => element.checkVisibility({ visibilityProperty: true })),
    );
    const element = first.asElement();
    if (!element) throw new Error(`It went away: ${JSON.stringify(this.query)}`);
    return element as ElementHandle<Element>;
  }
}
