/** A rectangle in CSS pixels of the viewport, as `getBoundingClientRect` gives it. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Where a mark is drawn: its corner and its side, in CSS pixels of the viewport. */
export interface MarkPlace {
  left: number;
  top: number;
  side: number;
}

const LARGEST = 14;
/** Smaller than this nobody would see what it is. */
const SMALLEST = 9;
const MARGIN = 2;

/**
 * The corner of a chip where its mark goes: at the end of the first line, which a title seldom
 * reaches. Null where the chip is too small for it.
 */
export function markPlace(chip: Box, rightToLeft: boolean): MarkPlace | null {
  const side = Math.min(LARGEST, chip.height - MARGIN, chip.width / 2);
  if (side < SMALLEST) return null;
  const inset = Math.min(MARGIN, Math.max(0, (chip.height - side) / 2));
  const left = rightToLeft ? chip.left + MARGIN : chip.left + chip.width - side - MARGIN;
  return { left, top: chip.top + inset, side };
}

/** Whether a point is on the mark or so near that it was meant. */
export function isOver(place: MarkPlace, x: number, y: number): boolean {
  const near = 4;
  return (
    x >= place.left - near &&
    x <= place.left + place.side + near &&
    y >= place.top - near &&
    y <= place.top + place.side + near
  );
}
