import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText } from '@/utils/transfer/files/decode';
import { isFileFailure } from '@/utils/transfer/files/file-failure';
import { recogniseFile } from '@/utils/transfer/files/recognise';
import { levelOfText } from '@/utils/transfer/people-files/level-text';
import { readPeopleFile } from '@/utils/transfer/people-files/read-people-file';

/** Two real organisations, not part of the project; see the README of the folder. */
const FOLDER = join(import.meta.dirname, '../../../../shared/org');

const organisations = [
  { file: 'uk-cabinet_office.csv', posts: 228 },
  { file: 'uk-hm_treasury.csv', posts: 108 },
];

function read(file: string) {
  const decoded = decodeText(readFileSync(join(FOLDER, file)));
  if (isFileFailure(decoded)) throw new Error(decoded.failure);
  expect(recogniseFile(decoded.text, file)).toBe('directory');
  const people = readPeopleFile(decoded.text, 'directory');
  if (isFileFailure(people)) throw new Error(people.failure);
  return people;
}

// They lie beside the checkout, or not at all.
describe.skipIf(!existsSync(FOLDER))('a real organisation', () => {
  it.each(organisations)('of $posts posts is read whole: $file', ({ file, posts }) => {
    const { rows, columns, table, problems } = read(file);
    expect(rows).toHaveLength(posts);
    expect(problems).toEqual([]);
    const told = (
      key: 'title' | 'department' | 'function' | 'level' | 'employeeId' | 'managerId',
    ) => table?.header[columns?.[key] ?? -1];
    expect({
      title: told('title'),
      department: told('department'),
      function: told('function'),
      level: told('level'),
      employeeId: told('employeeId'),
      managerId: told('managerId'),
    }).toEqual({
      title: 'job_title',
      department: 'unit',
      function: 'profession',
      level: 'grade',
      employeeId: 'post_ref',
      managerId: 'reports_to',
    });
    expect(rows.filter(({ title, levelText }) => !title || !levelOfText(levelText ?? ''))).toEqual(
      [],
    );
  });

  it.each(organisations)('tells whom its people report to: $file', ({ file }) => {
    const { rows } = read(file);
    const ids = new Set(rows.flatMap(({ employeeId }) => employeeId ?? []));
    const reporting = rows.filter(({ manager }) => manager);
    const found = reporting.filter(({ manager }) => ids.has(manager?.id ?? ''));
    expect(rows.length - reporting.length).toBeLessThanOrEqual(2);
    expect(found.length / reporting.length).toBeGreaterThanOrEqual(0.98);
  });
});
