import { PageChanges } from '@/utils/calendars/changes';
import { lexiconSteps } from '@/utils/calendars/label/lexicon';
import { GridReader, readGrid } from '@/utils/calendars/outlook/grid';
import { tileLanguageOf } from '@/utils/calendars/outlook/label/language';
import type { PageAccount } from '@/utils/calendars/sighting';
import { holding, inNewNodes, outcomeOf, type Timing, timed } from './timing';

const ITEM = '[data-calitemid]';
const ACCOUNT: PageAccount = {
  email: 'mara.lindqvist@pelicanthrush.example',
  timeZone: 'Europe/Berlin',
  language: document.documentElement.lang,
};

/** Something that keeps what is computed, so that nothing is optimised away. */
export let kept = 0;

/** The baseline: takes every tile's id, label and text. */
function walk(root: ParentNode): void {
  for (const item of root.querySelectorAll(ITEM)) {
    const labelled = item.querySelector('[aria-label]');
    kept += item.getAttribute('data-calitemid')?.length ?? 0;
    kept += labelled?.getAttribute('aria-label')?.length ?? 0;
    kept += item.textContent?.length ?? 0;
  }
}

function read(root: ParentNode): void {
  kept += readGrid(root, ACCOUNT, 1).reading.sightings.length;
}

/**
 * In nodes that were never read before, round by round: the baseline, and a read by a reader that
 * knows none of them.
 */
export function fullReads(pages: string[], rounds: number): { walk: Timing; unseen: Timing } {
  const walks: number[] = [];
  const unseen: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    walks.push(inNewNodes(pages, walk));
    unseen.push(inNewNodes(pages, read));
  }
  return { walk: timed(walks), unseen: timed(unseen) };
}

/** The first tasks of a page load, ms: the language in its steps, and a read with nothing compiled yet. */
export function firstTasks(page: string): { language: number[]; read: number } {
  const language = [...lexiconSteps(ACCOUNT.language), () => tileLanguageOf(ACCOUNT.language)].map(
    (work) => {
      const from = performance.now();
      work();
      return performance.now() - from;
    },
  );
  return { language, read: inNewNodes([page], read) };
}

/** One tile's label changes: from what the observer noted to what is reported; ms a change. */
export function oneChange(page: string, rounds: number): Timing {
  const each: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const root = holding(page);
    const grid = new GridReader();
    const changes = new PageChanges();
    changes.next(grid.read(root, ACCOUNT, 1), 1);
    changes.next(grid.read(root, ACCOUNT, 1), 10_000);
    const items = [...root.querySelectorAll(ITEM)].slice(0, 100);
    for (const item of items) {
      for (const node of item.querySelectorAll('[title]')) {
        for (const name of ['aria-label', 'title']) {
          const text = node.getAttribute(name) ?? '';
          node.setAttribute(name, text.replace(/:\d\d [AP]M to/, ':05 AM to'));
        }
      }
    }
    const from = performance.now();
    for (const [index, item] of items.entries()) {
      const changed = { tiles: new Set([item]), elsewhere: false };
      const now = 20_000 + index;
      kept += changes.next(grid.read(root, ACCOUNT, now, { changed }), now).readings.length;
    }
    each.push((performance.now() - from) / items.length);
    root.remove();
  }
  return timed(each);
}

export function outcome(page: string) {
  return outcomeOf(page, (root) => readGrid(root, ACCOUNT, 1).reading);
}
