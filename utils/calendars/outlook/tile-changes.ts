import type { Changed } from './grid';
import { holdsItem, itemAround } from './tiles';

/** Collects from what a page's observer noted which tiles have changed since they were read. */
export class TileChanges {
  #tiles = new Set<Element>();
  #elsewhere = false;
  /** Whether these are all changes since they were last taken. */
  #complete = false;

  note({ target, addedNodes, removedNodes }: MutationRecord): void {
    if (this.#elsewhere || !this.#complete) return;
    const element = isElement(target) ? target : target.parentElement;
    const item = element && itemAround(element);
    if (!item || holds(addedNodes) || holds(removedNodes)) this.#elsewhere = true;
    else this.#tiles.add(item);
  }

  /** Something changed that was not noted. */
  lose(): void {
    this.#complete = false;
  }

  /** What changed since this was last asked; undefined when that is not known. */
  take(): Changed | undefined {
    const changed = this.#complete ? { tiles: this.#tiles, elsewhere: this.#elsewhere } : undefined;
    this.#tiles = new Set();
    this.#elsewhere = false;
    this.#complete = true;
    return changed;
  }
}

function holds(nodes: NodeList): boolean {
  for (const node of nodes) if (isElement(node) && holdsItem(node)) return true;
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
