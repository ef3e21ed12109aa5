import type { CrosswalkDatabase } from './database';
import { allFavours } from './favours';
import { activeInitiatives } from './initiatives';
import { meetingsBetween } from './meetings';
import type { Meeting, Walk } from './schema';
import type { Ask, Favour, Initiative } from './schema-between';
import { walksAhead } from './walks';

/** What a round is planned from, beside how everybody stands. */
export interface RoundRows {
  /** Those that overlap the stretch asked for, ascending. */
  meetings: Meeting[];
  /** Of everybody: not over yet, or of a series. */
  walks: Walk[];
  /** Active ones. */
  initiatives: Initiative[];
  favours: Favour[];
  /** Open ones of others. */
  asks: Ask[];
}

/** @param stretch epoch ms. */
export async function roundRows(
  db: CrosswalkDatabase,
  stretch: { from: number; to: number },
  now: number,
): Promise<RoundRows> {
  const [meetings, ahead, series, initiatives, favours, open] = await Promise.all([
    meetingsBetween(db, stretch.from, stretch.to),
    walksAhead(db, now),
    db.walks
      .filter((walk) => walk.everyWeeks !== undefined || walk.seriesId !== undefined)
      .toArray(),
    activeInitiatives(db),
    allFavours(db),
    db.asks.where('state').equals('open').toArray(),
  ]);
  const known = new Set(ahead.map(({ id }) => id));
  return {
    meetings,
    walks: [...ahead, ...series.filter(({ id }) => !known.has(id))],
    initiatives,
    favours,
    asks: open.filter(({ by }) => by === 'them'),
  };
}
