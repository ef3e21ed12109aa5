import { afterEach, describe, expect, it, vi } from 'vitest';
import { MAX_FILE_BYTES } from '@/utils/transfer/files/decode';
import { ImportSession } from '@/utils/transfer/import/import-session';
import { profile } from '../../builders';
import { everything, freshDatabase, NOW } from '../../records/fresh-database';
import { fileOf, importFile, looked, STAFF } from './files';

afterEach(() => {
  vi.restoreAllMocks();
});

const look = (file: File) => new ImportSession(freshDatabase(), () => NOW).look(file, profile());

describe('a file that does not go in', () => {
  it.each([
    ['an empty file', fileOf(''), 'file-empty'],
    [
      'a workbook',
      fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 0x78, 0x6c, 0x2f]), 'staff.xlsx'),
      'excel-workbook',
    ],
    ['a backup', fileOf('{"format":"crosswalk-backup","version":1}', 'crosswalk.json'), 'backup'],
    [
      'a letter',
      fileOf('Dear all,\nplease find below\nnothing at all.\n', 'letter.txt'),
      'unknown-kind',
    ],
    ['a header without rows', fileOf('Name,Email,Job Title\n'), 'nothing-in-it'],
    [
      'a calendar without events',
      fileOf('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'a.ics'),
      'nothing-in-it',
    ],
    [
      'a calendar of what repeats every second',
      fileOf(
        'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:x\nDTSTART:20260101T080000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR\n',
        'a.ics',
      ),
      'no-meeting',
    ],
    [
      'a page to sign in, named as a calendar',
      fileOf('<!doctype html>\n<html><body><p>Sign in, please</p></body></html>\n', 'a.ics'),
      'not-calendar',
    ],
    [
      'a PDF named as a calendar',
      fileOf(new TextEncoder().encode('%PDF-1.7\n%…\n1 0 obj\n'), 'Mine.ICS'),
      'not-calendar',
    ],
    [
      'an archive named as a calendar',
      fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'a.ics'),
      'not-calendar',
    ],
    ['an archive', fileOf(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0]), 'a.zip'), 'zip-archive'],
    [
      '600 columns',
      fileOf(`${Array.from({ length: 600 }, (_, n) => `c${n}`).join(',')}\n${'x,'.repeat(599)}x`),
      'too-many-columns',
    ],
  ])('%s is named for what it is', async (_, file, failure) => {
    expect(await look(file)).toMatchObject({ failure });
  });

  it('is not even read when it is too large', async () => {
    const file = fileOf(STAFF);
    Object.defineProperty(file, 'size', { value: MAX_FILE_BYTES + 1 });
    const read = vi.spyOn(file, 'arrayBuffer');
    expect(await look(file)).toEqual({ failure: 'file-too-large' });
    expect(read).not.toHaveBeenCalled();
  });

  it('is unreadable when it changed since it was chosen', async () => {
    const file = fileOf(STAFF);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
    expect(await look(file)).toEqual({ failure: 'unreadable' });
  });

  it('shows the columns of a table in which it finds nobody', async () => {
    const failure = await look(fileOf('Colour,Weight\nred,12\nblue,13\n'));
    expect(failure).toMatchObject({
      failure: 'no-people',
      table: { header: ['Colour', 'Weight'] },
    });
  });

  it('a calendar needs to know who the user is', async () => {
    const file = fileOf('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'a.ics');
    const session = new ImportSession(freshDatabase(), () => NOW);
    expect(await session.look(file, null)).toEqual({ failure: 'profile-needed' });
  });

  it('nothing is written that was not shown', async () => {
    const session = new ImportSession(freshDatabase(), () => NOW);
    expect(await session.apply()).toEqual({ failure: 'nothing-shown' });
    await session.look(fileOf(STAFF), profile());
    await session.look(fileOf(''), profile());
    expect(await session.apply()).toEqual({ failure: 'nothing-shown' });
  });
});

describe('a disk that fills while writing', () => {
  it('leaves everything as it was', async () => {
    const db = freshDatabase();
    await importFile(db, fileOf('Name,Email\nBo Lind,bo@lumen.example'));
    const before = await everything(db);
    const session = new ImportSession(db, () => NOW);
    const rows = Array.from({ length: 2_000 }, (_, n) => `P ${n},p${n}@lumen.example`);
    await looked(session, fileOf(['Name,Email', ...rows].join('\n')));
    const put = IDBObjectStore.prototype.put;
    let left = 1_200;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      ...args
    ) {
      left -= 1;
      if (left < 0) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    expect(await session.apply()).toEqual({ failure: 'full' });
    vi.restoreAllMocks();
    expect(await everything(db)).toEqual(before);
  });
});
