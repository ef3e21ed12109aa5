import Papa from 'papaparse';

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Rows looked at; a report's title lines are fewer. */
const SAMPLE_ROWS = 60;

/**
 * The delimiter that cuts the first rows into the most cells, alike in most of them. A comma for a
 * file of one column.
 */
export function guessDelimiter(text: string): Delimiter {
  const sample = text.slice(0, 200_000);
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(sample, {
      delimiter,
      newline: '\n',
      preview: SAMPLE_ROWS,
      skipEmptyLines: true,
    });
    const score = evenness(data.map(({ length }) => length));
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}

/** 0 for rows of one cell; else the share of rows of the commonest length, more for more cells. */
function evenness(lengths: readonly number[]): number {
  const width = commonest(lengths.filter((length) => length > 1));
  if (width < 2) return 0;
  const alike = lengths.filter((length) => length === width).length;
  return (alike / lengths.length) * Math.log2(width + 1);
}

/** The value that occurs most often, the larger of two; 0 for none. */
export function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = 0;
  let most = 0;
  for (const [value, count] of counts) {
    if (count > most || (count === most && value > best)) [best, most] = [value, count];
  }
  return best;
}
