import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { NetworkLayout, NetworkNode } from './contract';
import { around, type Box, type Label, labelSides, rounded, textWidth } from './label-sides';
import { Occupied } from './occupied';
import { type Sector, sectorsOf } from './sectors';

/** A person as they are laid out. */
export interface LaidOut {
  /** 0–100. */
  strength: number;
  functionId?: AnyFunctionId;
  label: string;
  /** Named before those who are not much stronger. */
  lapsed: boolean;
}

/** A picture that is `width` pixels wide at full size. */
export interface Frame {
  width: number;
  height: number;
  /** At most so many names. */
  labels: number;
}

export const NARROW: Frame = { width: 360, height: 350, labels: 28 };
export const WIDE: Frame = { width: 720, height: 660, labels: 90 };

const ME_RADIUS = 20;
/** Between the outermost mark and the edge: a short name has room beside it. */
const MARGIN = { x: 44, y: 20 };
const FONT_SIZE = 11;
/** Whoever lapsed is named before those who are so much stronger. */
const LAPSED_AHEAD = 25;
/** Longer names are left to hover and focus. */
const LONGEST_LABEL = 110;
/** The golden angle spreads places evenly over a sector, however many are asked. */
const GOLDEN = 0.618_033_988_75;
const ANGLES = 48;
/** Marks may leave their distance by these parts of the picture's radius where it is full. */
const SHIFTS = [0, 0.04, 0.08, 0.12, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].flatMap(
  (shift) => (shift === 0 ? [0] : [shift, -shift]),
);

/**
 * Where everybody stands with the user in the middle: nearer is stronger, each function in a sector of
 * its own. Nothing is left to chance: the same people give the same picture.
 *
 * The strongest and the lapsed are placed first, each where their name has room as well; the others
 * find room around them, and have their names on hover and focus. Marks and names do not cover each
 * other while there is room; in a full ring some stand a little nearer or further than their strength.
 */
export function layOutNetwork(people: readonly LaidOut[], frame: Frame): NetworkLayout {
  const { width, height } = frame;
  const centre = { x: width / 2, y: height / 2 };
  const outer = Math.min(width / 2 - MARGIN.x, height / 2 - MARGIN.y);
  const mark = markFor(people.length, outer);
  const inner = ME_RADIUS + mark + 8;
  const sectors = sectorsOf(people);
  const picture = new Picture(frame, { centre, inner, outer, mark });
  const sectorOf = new Map(
    sectors.flatMap((sector) => sector.members.map((index) => [index, sector] as const)),
  );
  const nodes: NetworkNode[] = people.map(() => ({ ...centre }));
  for (const index of ranked(people)) {
    const [person, sector] = [people[index], sectorOf.get(index)];
    if (person && sector) nodes[index] = picture.place(person, sector);
  }
  return {
    width,
    height,
    me: { ...centre, radius: ME_RADIUS },
    rings: [75, 50, 25, 0].map((strength) => radiusOf(strength, inner, outer)),
    mark,
    fontSize: FONT_SIZE,
    nodes,
    order: sectors.flatMap(({ members }) => members),
    sectors: sectors.map(({ members, ...sector }) => sector),
  };
}

/**
 * From the middle outwards as strength falls. Weak ties are most of a network, so the scale gives them
 * more of the picture: 75, 50 and 25 stand at 0.16, 0.34 and 0.56 of the way (ours).
 */
export function radiusOf(strength: number, inner: number, outer: number): number {
  const part = Math.min(Math.max(strength, 0), 100) / 100;
  return inner + (outer - inner) * (1 - part ** 0.6);
}

/** Half the side of a mark: 6 for up to forty people in the panel, less for more, never under 2.2. */
function markFor(count: number, outer: number): number {
  return Math.min(6, Math.max(2.2, outer * Math.sqrt(0.08 / Math.max(count, 1))));
}

function ranked(people: readonly LaidOut[]): number[] {
  const rank = ({ strength, lapsed }: LaidOut) => strength + (lapsed ? LAPSED_AHEAD : 0);
  return people
    .map((person, index) => ({ index, rank: rank(person) }))
    .sort((a, b) => b.rank - a.rank || a.index - b.index)
    .map(({ index }) => index);
}

interface Circle {
  centre: { x: number; y: number };
  inner: number;
  outer: number;
  mark: number;
}

/** What stands in the picture already. */
class Picture {
  readonly #frame: Frame;
  readonly #circle: Circle;
  readonly #occupied = new Occupied(24);
  /** How many have been placed in a sector, and how much of it is left for names. */
  readonly #filled = new Map<Sector, { placed: number; room: number }>();
  #labels: number;

  constructor(frame: Frame, circle: Circle) {
    this.#frame = frame;
    this.#circle = circle;
    this.#labels = frame.labels;
    this.#occupied.add(around(circle.centre.x, circle.centre.y, ME_RADIUS + 2));
  }

  /** The place nearest to their strength where mark and name have room; else where the mark has. */
  place(person: LaidOut, sector: Sector): NetworkNode {
    const radius = radiusOf(person.strength, this.#circle.inner, this.#circle.outer);
    const width = textWidth(person.label, FONT_SIZE);
    const filled = this.#filledOf(sector);
    const area = width * FONT_SIZE * 1.4;
    const named = this.#labels > 0 && width > 0 && width <= LONGEST_LABEL && filled.room >= area;
    const nth = filled.placed;
    filled.placed += 1;
    let found: NetworkNode | null = null;
    let own: NetworkNode | null = null;
    for (const shift of SHIFTS) {
      // For a name nobody leaves their distance by much.
      if (found && Math.abs(shift) > 0.05) break;
      for (const spot of this.#spots(radius + shift * this.#circle.outer, sector, nth)) {
        own ??= spot;
        if (this.#occupied.has(this.#markAt(spot))) continue;
        found ??= spot;
        const side = named ? this.#sideAt(spot, width) : null;
        if (side) {
          this.#labels -= 1;
          filled.room -= area;
          this.#occupied.add(side.box);
          return this.#take({ ...spot, label: side.label });
        }
        if (!named) break;
      }
      if (found && !named) break;
    }
    return this.#take(found ?? own ?? this.#circle.centre);
  }

  /** Marks come before names: they need about three times the area they cover. */
  #filledOf(sector: Sector): { placed: number; room: number } {
    const known = this.#filled.get(sector);
    if (known) return known;
    const { inner, outer, mark } = this.#circle;
    const area = ((sector.to - sector.from) / 2) * (outer ** 2 - inner ** 2);
    const filled = { placed: 0, room: area - sector.members.length * 3 * (2 * mark + 2) ** 2 };
    this.#filled.set(sector, filled);
    return filled;
  }

  #take(node: NetworkNode): NetworkNode {
    this.#occupied.add(this.#markAt(node));
    return node;
  }

  #markAt({ x, y }: NetworkNode): Box {
    return around(x, y, this.#circle.mark + 1);
  }

  #sideAt(spot: NetworkNode, width: number): { label: Label; box: Box } | null {
    const { centre, mark } = this.#circle;
    for (const side of labelSides(spot, centre, width, mark, FONT_SIZE)) {
      const { left, right, top, bottom } = side.box;
      const inside =
        left >= 0 && top >= 0 && right <= this.#frame.width && bottom <= this.#frame.height;
      if (inside && !this.#occupied.has(side.box)) return side;
    }
    return null;
  }

  *#spots(distance: number, { from, to }: Sector, nth: number): Iterable<NetworkNode> {
    const { centre, inner, outer, mark } = this.#circle;
    const radius = Math.min(Math.max(distance, inner), outer);
    // Sectors stay apart by a mark where they are wide enough.
    const edge = Math.min(0.25 * (to - from), mark / radius);
    for (let step = 0; step < ANGLES; step += 1) {
      const part = (0.5 + (nth + step) * GOLDEN) % 1;
      const angle = from + edge + part * (to - from - 2 * edge) - Math.PI / 2;
      yield {
        x: rounded(centre.x + radius * Math.cos(angle)),
        y: rounded(centre.y + radius * Math.sin(angle)),
      };
    }
  }
}
