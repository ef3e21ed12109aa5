import type { PageReading } from './sighting';

/** One look at a whole page. */
export interface PageLook {
  reading: PageReading;
  /** False while the page holds two ranges at once: what it shows may still change. */
  settled: boolean;
}
