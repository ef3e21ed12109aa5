import { describe, expect, it } from 'vitest';
import { keyOfColumn } from '@/utils/transfer/people-files/column-key';
import { guessColumns } from '@/utils/transfer/people-files/columns';
import type { Expected } from './header-cases';
import { CELLS, STAFF, tableOf } from './made-table';

function guessed(header: string[], keys: Expected[]): string[] {
  const rows = STAFF.map((_, row) => keys.map((key, at) => CELLS[key](row, header[at] ?? '')));
  const columns = guessColumns(tableOf(header, rows));
  return keys.map((_, column) => keyOfColumn(columns, column) ?? '-');
}

const meaningless = (keys: Expected[]) => keys.map((_, at) => `Column${at + 1}`);

describe('columns whose headers mean nothing', () => {
  it.each<[string, Expected[]]>([
    ['a manager’s id', ['employeeId', 'name', 'title', 'department', 'managerId']],
    ['a manager’s address', ['name', 'managerEmail', 'title', 'department', 'email']],
    ['a manager’s name', ['title', 'managerName', 'name', 'email', 'department']],
    ['names in two columns', ['lastName', 'firstName', 'email', 'title', 'department']],
    ['a date of joining', ['name', 'startDate', 'title', 'email']],
    ['levels', ['name', 'level', 'title', 'email']],
  ])('are known by content with %s', (_, keys) => {
    expect(guessed(meaningless(keys), keys)).toEqual(keys);
    expect(
      guessed(
        keys.map(() => ''),
        keys,
      ),
    ).toEqual(keys);
  });

  it('are not looked at when the header speaks of something else', () => {
    expect(
      guessed(['Name', 'Cost Center', 'Emergency Contact'], ['name', 'department', 'managerName']),
    ).toEqual(['name', '-', '-']);
  });

  it('yield to what the content says against a header', () => {
    const prose =
      'Responsible for the whole of the annual plan and for whoever asks about it in writing';
    const table = tableOf(
      ['Title', 'Job Title', 'Team Function', 'Profession', 'Email', 'Department', 'Unit'],
      STAFF.map(([, , title, department], row) => [
        row % 2 ? 'Mr' : 'Mrs',
        title,
        `${prose} ${row}`,
        department,
        'office@harbourline.example',
        'Harbourline',
        department,
      ]),
    );
    const columns = guessColumns(table);
    expect(columns).toMatchObject({ title: 1, function: 3, emails: [], department: 6 });
  });
});
