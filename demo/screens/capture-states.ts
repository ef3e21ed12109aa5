import type { Page } from 'playwright-core';
import type { Screen } from './screen';

const TODAY = 'sidepanel.html#/';

async function type(page: Page, sentence: string): Promise<void> {
  const line = page.getByRole('textbox', { name: 'Write down anything about anybody' });
  await line.fill('');
  await line.click();
  await line.pressSequentially(sentence);
}

/** Nothing beforehand; but unfinished sentences outlast a screen, and are put back after it. */
async function leavesWords(): Promise<void> {}

/** The line at Today's foot, from the first letter to the last choice. */
export const CAPTURE_STATES: Screen[] = [
  {
    name: 'capture-promise',
    path: TODAY,
    prepare: leavesWords,
    ready: async (page) => {
      await type(page, 'promised Odalys the cohort table by Friday');
      await page.getByRole('button', { name: 'Becomes: My promise' }).waitFor();
    },
  },
  {
    name: 'capture-favour',
    path: TODAY,
    prepare: leavesWords,
    ready: async (page) => {
      await type(page, 'Petra helped with the risk table yesterday');
      await page.getByRole('button', { name: 'Help: Small' }).waitFor();
    },
  },
  {
    name: 'capture-kinds',
    path: TODAY,
    prepare: leavesWords,
    ready: async (page) => {
      await type(page, 'asked Odalys for an analyst');
      await page.getByRole('button', { name: 'Becomes: I ask them' }).click();
      await page.getByRole('menuitemradio', { name: 'I ask them' }).waitFor();
    },
  },
  {
    name: 'capture-names',
    path: TODAY,
    prepare: leavesWords,
    ready: async (page) => {
      await type(page, 'met @o');
      await page
        .getByRole('option', { name: /Odalys/ })
        .last()
        .waitFor();
    },
  },
  {
    name: 'capture-nobody',
    path: TODAY,
    prepare: leavesWords,
    ready: async (page) => {
      await type(page, 'the second floor moves in June');
      await page.keyboard.press('Enter');
      await page.getByText('Whom is it about?').waitFor();
    },
  },
];
