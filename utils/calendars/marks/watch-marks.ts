import { createPacer } from '../pacer';
import type { EventKey } from '../sighting';
import { type ChipMark, MOST_MARKED } from './chip-mark';
import { MarkLayer } from './mark-layer';
import type { FindChips } from './page-chip';

/** Chips are looked for at most this often, ms. */
const LOOK_GAP_MS = 150;
/** After something moved, marks follow for as long, ms: redraws and slides take that time. */
const FOLLOW_MS = 400;
/** A slide from one week to the next, ms. */
const SLIDE_MS = 1_000;
/** Answers that are kept; somebody who leafs through years is asked anew. */
const MOST_ANSWERS = 5_000;
export interface MarkOptions {
  document: Document;
  /** Aborting takes every mark away. */
  signal: AbortSignal;
  findChips: FindChips;
  /** Which of these events have cross-functional peers in them. */
  ask(events: EventKey[]): Promise<ChipMark[]>;
  /** Names in words, for whoever points at a mark. */
  words(names: readonly string[]): string;
}

/**
 * Marks the chips of meetings with cross-functional peers and keeps the marks where their chips
 * are. Nothing is done while the page is hidden, and no timer runs while it stands still.
 * @returns Asks afresh about everything on the page, because the records changed.
 */
export function watchMarks(options: MarkOptions): () => void {
  const { document, signal, findChips, ask, words } = options;
  const view = document.defaultView;
  if (!view || signal.aborted) return () => undefined;
  const layer = new MarkLayer(document);
  const answers = new Map<string, readonly string[]>();
  let asking = false;
  let stale = false;

  const look = () => {
    if (document.hidden || signal.aborted) return;
    const chips = findChips(document);
    const marked = chips.flatMap(({ element, key }) => {
      const names = answers.get(nameOf(key)) ?? [];
      return names.length > 0 ? [{ element, words: words(names) }] : [];
    });
    layer.show(marked);
    follow(FOLLOW_MS);
    const open = chips.filter(({ key }) => stale || !answers.has(nameOf(key)));
    if (open.length > 0 && !asking) void askAbout(open.map(({ key }) => key));
  };
  const looks = createPacer(look, LOOK_GAP_MS, signal);

  const askAbout = async (events: readonly EventKey[]) => {
    asking = true;
    const anew = stale;
    stale = false;
    const distinct = new Map(events.map((event) => [nameOf(event), event]));
    const asked = [...distinct].slice(0, MOST_MARKED);
    try {
      const marks = await ask(asked.map(([, event]) => event));
      if (answers.size > MOST_ANSWERS) answers.clear();
      // What is not named in the answer has nobody in it.
      for (const [name] of asked) answers.set(name, []);
      for (const { event, names } of marks) answers.set(nameOf(event), names);
      looks.request(0);
    } catch {
      // Nobody answered, as when the worker was stopped: the next change asks again.
      stale ||= anew;
    } finally {
      asking = false;
    }
  };

  let until = 0;
  let frame: number | undefined;
  const onFrame = (time: number) => {
    frame = undefined;
    layer.place();
    if (time < until) frame = view.requestAnimationFrame(onFrame);
  };
  const follow = (ms: number) => {
    if (layer.size === 0 || document.hidden) return;
    until = Math.max(until, view.performance.now() + ms);
    frame ??= view.requestAnimationFrame(onFrame);
  };

  const observer = new view.MutationObserver((records) => {
    follow(FOLLOW_MS);
    const redrawn = records.some(
      ({ type, attributeName }) => type === 'childList' || attributeName?.startsWith('data-'),
    );
    if (redrawn) looks.request(LOOK_GAP_MS);
  });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['style', 'class', 'data-eventid', 'data-calitemid'],
  });
  const passive = { capture: true, passive: true, signal };
  document.addEventListener('scroll', () => follow(FOLLOW_MS), passive);
  document.addEventListener('transitionrun', () => follow(SLIDE_MS), passive);
  document.addEventListener('animationstart', () => follow(SLIDE_MS), passive);
  document.addEventListener('visibilitychange', () => looks.request(0), passive);
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => pointed(clientX, clientY),
    passive,
  );
  document.addEventListener(
    'pointerdown',
    ({ clientX, clientY }) => layer.hush(clientX, clientY),
    passive,
  );
  view.addEventListener('resize', () => follow(FOLLOW_MS), passive);
  // Paper has no pointer, and marks would stand where the screen had the chips.
  view.addEventListener('beforeprint', () => layer.show([]), passive);
  view.addEventListener('afterprint', () => looks.request(0), passive);
  const pointed = (x: number, y: number) => {
    if (layer.size > 0) layer.point(x, y);
  };
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      if (frame !== undefined) view.cancelAnimationFrame(frame);
      layer.remove();
    },
    { once: true },
  );
  looks.request(0);
  return () => {
    stale = true;
    looks.request(0);
  };
}

function nameOf(key: EventKey): string {
  return 'googleEventId' in key ? `google ${key.googleEventId}` : `outlook ${key.outlookItemId}`;
}
