import type { DayNumber } from '../../label/days';
import type { Subject } from './subject';
import type { Tail } from './tail';

/** When a tile's event is, on the page's clock. */
export interface Span {
  startDay: DayNumber;
  /** Minutes after the day's midnight. */
  start: number;
  endDay: DayNumber;
  /** Exclusive: of whole days the midnight after the last. */
  end: number;
  allDay: boolean;
  /** The weekday is not the date's: true only if something else, such as the column, has that date too. */
  doubt?: 'label-date-mismatch' | undefined;
}

/** What a tile's text tells. */
export interface Told extends Span {
  /** Without "Canceled:", "Declined:" and the names of icons. */
  title: string;
  /** Told in front of the subject. */
  status: Subject['status'];
  tail: Tail;
}
