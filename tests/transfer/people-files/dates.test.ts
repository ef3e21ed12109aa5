import { describe, expect, it } from 'vitest';
import { dateOrder, looksLikeDate, readDate } from '@/utils/transfer/people-files/dates';

describe('a date of joining', () => {
  it.each([
    ['2021-03-09', '2021-03-09'],
    ['2021-03-09T00:00:00Z', '2021-03-09'],
    ['2021/3/9', '2021-03-09'],
    ['20210309', '2021-03-09'],
    ['2021年3月9日', '2021-03-09'],
    ['2021. 3. 9.', '2021-03-09'],
    ['2021년 3월 9일', '2021-03-09'],
    ['9 March 2021', '2021-03-09'],
    ['09-Mar-21', '2021-03-09'],
    ['March 9, 2021', '2021-03-09'],
    ['Tuesday, March 9, 2021', '2021-03-09'],
    ['9. März 2021', '2021-03-09'],
    ['9 de marzo de 2021', '2021-03-09'],
    ['9 août 2021', '2021-08-09'],
    ['9 marca 2021', '2021-03-09'],
    ['9 Mart 2021', '2021-03-09'],
    ['9 марта 2021', '2021-03-09'],
    ['44264', '2021-03-09'],
    ['44264.5', '2021-03-09'],
    ['31.12.98', '1998-12-31'],
    ['12/31/2020 00:00', '2020-12-31'],
    ['2021-02-30', undefined],
    ['soon', undefined],
    ['7', undefined],
    ['99999', undefined],
  ])('%s is %s', (cell, date) => expect(readDate(cell, 'unknown')).toBe(date));

  it.each([
    ['day-first', ['03/04/2021', '25/04/2021'], '2021-04-03'],
    ['month-first', ['03/04/2021', '04/25/2021'], '2021-03-04'],
    ['day-first', ['03.04.2021'], '2021-04-03'],
    ['unknown', ['03/04/2021', '05/06/2021'], 'ambiguous'],
    ['unknown', ['03/04/2021', '25/04/2021', '04/25/2021'], 'ambiguous'],
  ])('is %s by its whole column %s', (order, cells, date) => {
    expect(dateOrder(cells)).toBe(order);
    expect(readDate(cells[0] ?? '', dateOrder(cells))).toBe(date);
  });

  it('is told from other numbers', () => {
    expect(['1.2.2020', '20200102', '2 Jan 2020'].map(looksLikeDate)).toEqual([true, true, true]);
    expect(['44264', '+49 40 1234', '12345678', 'Level 3'].map(looksLikeDate)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
