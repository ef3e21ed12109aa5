import { describe, expect, it } from 'vitest';
import { keyOfColumn } from '@/utils/transfer/people-files/column-key';
import { guessColumns } from '@/utils/transfer/people-files/columns';
import { type Expected, LANGUAGE_CASES, OTHER_CASES, SYSTEM_CASES } from './header-cases';
import { CELLS, tableOf } from './made-table';

function check(columns: string) {
  const wanted = columns.split('|').map((column) => {
    const cut = column.lastIndexOf('=');
    return { header: column.slice(0, cut), key: column.slice(cut + 1) as Expected };
  });
  const table = tableOf(
    wanted.map(({ header }) => header),
    Array.from({ length: 12 }, (_, row) =>
      wanted.map(({ header, key }) => CELLS[key](row, header)),
    ),
  );
  const found = guessColumns(table);
  const told = wanted.map(({ header }, column) => `${header}=${keyOfColumn(found, column) ?? '-'}`);
  expect(told.join('|')).toBe(columns);
}

describe('the columns of a directory', () => {
  it.each(LANGUAGE_CASES)('are known by headers in %s', (_, columns) => check(columns));
  it.each(SYSTEM_CASES)('are known as %s writes them', (_, columns) => check(columns));

  it.each(OTHER_CASES)('are known by %s', (columns) => check(columns));

  it('are known in twelve languages at least', () => {
    const languages = new Set(LANGUAGE_CASES.map(([label]) => label.slice(0, 2)));
    expect(languages.size).toBeGreaterThanOrEqual(12);
  });
});
