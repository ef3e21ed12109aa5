import { PageChanges } from '@/utils/calendars/changes';
import { GridReader, readGrid } from '@/utils/calendars/google/grid';
import { lexiconSteps } from '@/utils/calendars/label/lexicon';
import type { PageAccount } from '@/utils/calendars/sighting';
import { holding, inNewNodes, outcomeOf, type Timing, timed } from './timing';

const CHIP = '[data-eventchip]';
const LABEL = '.XuJrye';
const ACCOUNT: PageAccount = {
  email: 'mara.lindqvist@pelicanthrush.example',
  timeZone: 'Europe/Berlin',
  language: document.documentElement.lang,
};

/** Something that keeps what is computed, so that nothing is optimised away. */
export let kept = 0;

/** The baseline: takes every chip's id and text. */
function walk(root: ParentNode): void {
  for (const chip of root.querySelectorAll(CHIP)) {
    kept += (chip.getAttribute('data-eventid')?.length ?? 0) + (chip.textContent?.length ?? 0);
  }
}

function read(root: ParentNode): void {
  kept += readGrid(root, ACCOUNT, 1).reading.sightings.length;
}

/**
 * In nodes that were never read before, round by round: the baseline, a read of events that were
 * never seen before either (as after moving to another week), and one of events that were (as when
 * the page draws the same week anew).
 */
export function fullReads(
  pages: string[],
  rounds: number,
): { walk: Timing; unseen: Timing; seen: Timing } {
  const walks: number[] = [];
  const unseen: number[] = [];
  const seen: number[] = [];
  const readers = new Map(pages.map((page) => [page, new GridReader()]));
  for (let round = 0; round <= rounds; round += 1) {
    walks.push(inNewNodes(pages, walk));
    unseen.push(inNewNodes(pages, read));
    seen.push(
      inNewNodes(pages, (root, page) => {
        kept += readers.get(page)?.read(root, ACCOUNT, 1).reading.sightings.length ?? 0;
      }),
    );
  }
  return { walk: timed(walks), unseen: timed(unseen), seen: timed(seen.slice(1)) };
}

/** The first tasks of a page load, ms: the steps of the language, and a read with nothing compiled yet. */
export function firstTasks(page: string): { language: number[]; read: number } {
  const language = lexiconSteps(ACCOUNT.language).map((step) => {
    const from = performance.now();
    if (step()) kept += 1;
    return performance.now() - from;
  });
  return { language, read: inNewNodes([page], read) };
}

/** One chip's label changes: from what the observer noted to what is reported; ms a change. */
export function oneChange(page: string, rounds: number): Timing {
  const each: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const root = holding(page);
    const reader = new GridReader();
    const changes = new PageChanges();
    changes.next(reader.read(root, ACCOUNT, 1), 1);
    changes.next(reader.read(root, ACCOUNT, 1), 10_000);
    const chips = [...root.querySelectorAll(CHIP)].slice(0, 100);
    for (const chip of chips) {
      const label = chip.querySelector(LABEL);
      if (label) label.textContent = `${label.textContent}`.replace(/:?\d*[ap]m /, ':05am ');
    }
    const from = performance.now();
    for (const [index, chip] of chips.entries()) {
      const changed = { chips: new Set([chip]), elsewhere: false };
      const now = 20_000 + index;
      kept += changes.next(reader.read(root, ACCOUNT, now, { changed }), now).readings.length;
    }
    each.push((performance.now() - from) / chips.length);
    root.remove();
  }
  return timed(each);
}

export function outcome(page: string) {
  return outcomeOf(page, (root) => readGrid(root, ACCOUNT, 1).reading);
}
