/**
 * What the journey does in a browser's tab: the part of Playwright's pages and locators it uses, so
 * that the same steps drive Chromium through Playwright and Firefox through the page of its own.
 */
export interface JourneyPage {
  goto(url: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
  /** Runs a function that stands alone in the page. */
  evaluate<R>(run: () => R | Promise<R>): Promise<R>;
  evaluate<R>(run: (argument: string) => R | Promise<R>, argument: string): Promise<R>;
  locator(css: string): Located;
  getByRole(role: Role, options?: { name?: string | RegExp; level?: number }): Located;
  getByLabel(label: string, options?: { exact?: boolean }): Located;
  getByText(text: string): Located;
}

export type Role =
  | 'article'
  | 'button'
  | 'checkbox'
  | 'heading'
  | 'link'
  | 'listitem'
  | 'menuitem'
  | 'region'
  | 'status'
  | 'textbox';
export type Key = 'Enter' | 'Escape' | 'Space';

/** Elements found anew at every use. */
export interface Located {
  first(): Located;
  filter(options: { hasText: string }): Located;
  /** Among what lies in it. */
  getByRole(role: Role, options?: { name?: string | RegExp; level?: number }): Located;
  getByText(text: string): Located;
  /** Until one is seen (the default) or none is left. */
  waitFor(options?: { state?: 'visible' | 'detached' }): Promise<void>;
  click(): Promise<void>;
  /** Puts a text in a field in place of what stood there. */
  fill(text: string): Promise<void>;
  press(key: Key): Promise<void>;
  selectOption(option: { label: string }): Promise<unknown>;
  inputValue(): Promise<string>;
  count(): Promise<number>;
}

/** The browser as the journey needs it. */
export interface JourneyBrowser {
  /** An extension page in a tab of its own, `sidepanel.html#/people`. */
  open(path: string): Promise<JourneyPage>;
  /** Another extension page in a tab that has one already. */
  show(page: JourneyPage, path: string): Promise<void>;
  /** The tab that the extension opens because of what is done. */
  openedBy(act: () => Promise<void>): Promise<JourneyPage>;
  /** What the toolbar shows. */
  badge(): Promise<{ text: string; title: string }>;
}
