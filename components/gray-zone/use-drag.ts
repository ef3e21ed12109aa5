import { type RefObject, useEffect, useRef, useState } from 'react';
import { BOARD_STAGES, type Place } from './board-order';
import { type DrawnStage, dropPlace } from './drop-place';

/** A mouse that moves so far drags, px; a finger that moves so far before it has rested scrolls. */
const FAR = 6;
/** How long a finger rests before it drags, ms. */
const REST = 350;
/** So near to the window's edge it scrolls, px, by so much a frame. */
const EDGE = 56;
const STEP = 9;

interface Held {
  id: string;
  card: HTMLElement;
  pointerId: number;
  /** Where it was taken, on the page. */
  from: { x: number; y: number };
  /** Where the pointer is now, in the window. */
  at: { x: number; y: number };
  dragging: boolean;
}

export interface Drag {
  id: string;
  place: Place | null;
}

/**
 * Lets issues be dragged with mouse, pen or a finger that rests on them first. The board's stages
 * have `data-stage`, its issues `data-issue`. Escape lets go without a move.
 */
export function useDrag(
  board: RefObject<HTMLElement | null>,
  onDrop: (id: string, place: Place) => void,
): Drag | null {
  const [drag, setDrag] = useState<Drag | null>(null);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    const root = board.current;
    if (!root) return;
    const life = new AbortController();
    listen(root, life.signal, setDrag, (id, place) => drop.current(id, place));
    return () => life.abort();
  }, [board]);
  return drag;
}

function listen(
  root: HTMLElement,
  signal: AbortSignal,
  show: (drag: Drag | null) => void,
  onDrop: (id: string, place: Place) => void,
): void {
  let held: Held | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  let place: Place | null = null;

  const follow = () => {
    if (!held?.dragging) return;
    const { card, from, at, id } = held;
    card.style.translate = `${at.x + scrollX - from.x}px ${at.y + scrollY - from.y}px`;
    const next = dropPlace(drawn(root), at, id);
    if (next?.stage !== place?.stage || next?.beforeId !== place?.beforeId) {
      place = next;
      show({ id, place });
    }
  };
  const roll = () => {
    if (!held?.dragging) return;
    const { y } = held.at;
    const by = y < EDGE ? -STEP : y > innerHeight - EDGE ? STEP : 0;
    if (by !== 0) {
      scrollBy(0, by);
      follow();
    }
    frame = requestAnimationFrame(roll);
  };
  const begin = () => {
    if (!held) return;
    held.dragging = true;
    place = null;
    root.setPointerCapture(held.pointerId);
    show({ id: held.id, place });
    follow();
    frame = requestAnimationFrame(roll);
  };
  const end = (drops: boolean) => {
    clearTimeout(rest);
    cancelAnimationFrame(frame);
    if (!held) return;
    const { id, card, dragging } = held;
    held = null;
    if (!dragging) return;
    card.style.translate = '';
    show(null);
    if (drops && place) onDrop(id, place);
    // The press that let go is no click on the link.
    root.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => root.removeEventListener('click', swallow, { capture: true }));
  };

  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    react: (event: HTMLElementEventMap[K]) => void,
    options?: AddEventListenerOptions,
  ) => root.addEventListener(type, react, { signal, ...options });

  on('pointerdown', (event) => {
    const card = cardUnder(event);
    if (!card || !event.isPrimary || event.button !== 0) return;
    end(false);
    const { clientX: x, clientY: y, pointerId } = event;
    const from = { x: x + scrollX, y: y + scrollY };
    const id = card.dataset.issue ?? '';
    held = { id, card, pointerId, from, at: { x, y }, dragging: false };
    if (event.pointerType === 'touch') rest = setTimeout(begin, REST);
  });
  on('pointermove', (event) => {
    if (!held || event.pointerId !== held.pointerId) return;
    held.at = { x: event.clientX, y: event.clientY };
    if (held.dragging) return follow();
    const { x, y } = held.from;
    if (Math.hypot(event.clientX + scrollX - x, event.clientY + scrollY - y) < FAR) return;
    if (event.pointerType === 'touch') end(false);
    else begin();
  });
  on('pointerup', () => end(true));
  on('pointercancel', () => end(false));
  // A finger that drags does not scroll.
  on('touchmove', (event) => held?.dragging && event.preventDefault(), { passive: false });
  on('contextmenu', (event) => held?.dragging && event.preventDefault());
  on('dragstart', (event) => event.preventDefault());
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !held?.dragging) return;
      event.preventDefault();
      end(false);
    },
    { signal },
  );
  signal.addEventListener('abort', () => end(false));
}

/** The issue that is taken hold of; none where something in it has a use of its own. */
function cardUnder({ target }: Event): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  if (target.closest('button, input, select, textarea, [popover]')) return null;
  return target.closest<HTMLElement>('[data-issue]');
}

function drawn(root: HTMLElement): DrawnStage[] {
  return BOARD_STAGES.flatMap((stage) => {
    const column = root.querySelector<HTMLElement>(`[data-stage="${stage}"]`);
    if (!column) return [];
    const issues = [...column.querySelectorAll<HTMLElement>('[data-issue]')].map((card) => ({
      id: card.dataset.issue ?? '',
      box: card.getBoundingClientRect(),
    }));
    return { stage, box: column.getBoundingClientRect(), nextId: column.dataset.next, issues };
  });
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
