import type { Level } from '../taxonomy';
import { ASSISTS, FINAL_INDIVIDUAL, LEVEL_TERMS, LOWERS, NO_HEAD, RAISES } from './levels';
import { TermIndex } from './term-index';

/**
 * What a head term does: names a level; raises or lowers the one beside it; names one that nothing
 * beside it changes (`final`); or only looks like a head (`none`).
 */
export type Head = { level: Level; final?: true } | 'raises' | 'lowers' | 'assists' | 'none';

let index: TermIndex<Head> | null = null;

/** The heads of all languages, built at the first use. */
export function heads(): TermIndex<Head> {
  index ??= build();
  return index;
}

function build(): TermIndex<Head> {
  const built = new TermIndex<Head>();
  for (const [level, list] of LEVEL_TERMS) built.add(list, { level });
  built.add(FINAL_INDIVIDUAL, { level: 'individual', final: true });
  built.add(NO_HEAD, 'none');
  built.add(RAISES, 'raises');
  built.add(LOWERS, 'lowers');
  built.add(ASSISTS, 'assists');
  return built;
}
