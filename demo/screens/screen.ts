import type { Page } from 'playwright-core';
import type { TableName } from '@/utils/records/schema';

/** A screen of the product in one state, how to get there, and what shows that it is all there. */
export interface Screen {
  name: string;
  /** Which page; `{Petra Oyelaran}` and the like stand for a person's id. */
  path: string;
  /** Without records, as right after the installation. */
  empty?: boolean;
  /** Epoch ms, where it is about another moment than the tour's. */
  now?: number;
  /** Widths it is looked at instead of a panel's, px: for what makes use of a whole tab. */
  widths?: readonly number[];
  /** Tables that change on the way; put back, as the settings are, before the next screen. */
  changes?: readonly TableName[];
  /** Brings records and settings into the state, on another page of the extension. */
  prepare?(page: Page): Promise<void>;
  /** Waits until it is complete; may also open something on it. */
  ready(page: Page): Promise<void>;
}

/** Waits for a heading. */
export const heading = (name: string | RegExp) => (page: Page) =>
  page.getByRole('heading', { name }).first().waitFor();

/** Waits for a link, such as a person's name in a list. */
export async function link(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name }).first().waitFor();
}

export async function words(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor();
}
