/** How time runs across a picture: as the page is read. */
export interface Reading {
  /** A place counted from where a line begins, as one counted from the left. */
  x(fromStart: number): number;
  /** The left end of something so wide that begins there. */
  left(fromStart: number, width: number): number;
  start: 'start' | 'end';
  end: 'start' | 'end';
}

/** `width` of the picture. The pictures themselves are always drawn from the left. */
export function reading(width: number, rightToLeft: boolean): Reading {
  return rightToLeft
    ? {
        x: (fromStart) => width - fromStart,
        left: (fromStart, wide) => width - fromStart - wide,
        start: 'end',
        end: 'start',
      }
    : { x: (fromStart) => fromStart, left: (fromStart) => fromStart, start: 'start', end: 'end' };
}

/** Whether the page is read from the right. */
export function pageIsRightToLeft(): boolean {
  return document.documentElement.dir === 'rtl';
}
