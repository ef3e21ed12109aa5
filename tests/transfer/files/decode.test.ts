import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCsv } from '@/utils/transfer/files/csv';
import { decodeText, MAX_FILE_BYTES } from '@/utils/transfer/files/decode';
import { isFileFailure } from '@/utils/transfer/files/file-failure';
import { recogniseFile } from '@/utils/transfer/files/recognise';
import { readPeopleFile } from '@/utils/transfer/people-files/read-people-file';
import { bytesOf, ENCODINGS } from './encode';

const DELIMITERS = [',', ';', '\t', '|'];
const LINE_ENDS = ['\n', '\r\n', '\r'];
const ROWS = [
  ['Name', 'E-Mail', 'Abteilung', 'Position'],
  ['Jürgen Groß', 'juergen.gross@harbourline.example', 'Einkauf', 'Leiter Einkauf'],
  ['Zoë Müller', 'zoe.mueller@harbourline.example', 'Vertrieb', 'Key Account Manager'],
  ['André Lefèvre', 'andre.lefevre@harbourline.example', 'Finanzen', 'Controller'],
];

describe('the text of a file', () => {
  const matrix = ENCODINGS.flatMap((encoding) =>
    DELIMITERS.flatMap((delimiter) => LINE_ENDS.map((end) => ({ encoding, delimiter, end }))),
  );

  it.each(matrix)(
    'is read in $encoding with $delimiter and $end',
    ({ encoding, delimiter, end }) => {
      const source = ROWS.map((cells) => cells.join(delimiter)).join(end);
      const decoded = decodeText(bytesOf(source, encoding));
      if (isFileFailure(decoded)) throw new Error(decoded.failure);
      expect(decoded).toEqual({ text: source, encoding: encoding.replace(/ .*/, '') });
      const table = readCsv(decoded.text);
      if (isFileFailure(table)) throw new Error(table.failure);
      expect([table.header, ...table.rows.map(({ cells }) => cells)]).toEqual(ROWS);
      expect(table.rows.map(({ line }) => line)).toEqual([2, 3, 4]);
      expect(recogniseFile(decoded.text, 'x')).toBe('directory');
    },
  );

  it('is UTF-8 where lines are folded within letters', () => {
    // 日 is three bytes; every line of the file is torn in one.
    const torn = [...'\u65e5'].flatMap((letter) => [...new TextEncoder().encode(letter)]);
    const line = [...torn, torn[0] ?? 0, 13, 10, 32, ...torn.slice(1), 13, 10];
    const bytes = Uint8Array.from(Array.from({ length: 20 }, () => line).flat());
    expect(decodeText(bytes)).toEqual({ text: '日日\r\n'.repeat(20), encoding: 'utf-8' });
  });

  it('stays UTF-8 when a letter of a long file is broken', () => {
    const bytes = bytesOf('Zoë, Jürgen, André, Łukasz, Özgür, Çelik\n'.repeat(20), 'utf-8');
    expect(decodeText(bytes.subarray(0, 3))).toMatchObject({ encoding: 'windows-1252' });
    bytes[bytes.length - 5] = 0xe9;
    expect(decodeText(bytes)).toMatchObject({ encoding: 'utf-8' });
  });

  it('is read in Chinese as UTF-16 without a mark', () => {
    const source = '姓名,部门,职位\n王小明,市场部,市场总监\n李雷,财务部,财务经理\n';
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      expect(decodeText(bytesOf(source, encoding))).toEqual({ text: source, encoding });
    }
  });

  it.each([
    ['excel-workbook', 'PK\x03\x04\x14\0\x06\0\x08\0\0\0!\0[Content_Types].xml'],
    [
      'excel-workbook',
      'PK\x03\x04\x14\0\0\0\0\0mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    ],
    ['excel-workbook', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    ['word-document', 'PK\x03\x04\x14\0\x06\0[Content_Types].xml word/document.xml'],
    ['zip-archive', 'PK\x03\x04\x14\0\x08\0Connections.csv'],
    ['pdf', '%PDF-1.7\n'],
    ['picture', '\x89PNG\r\n\x1a\n'],
    ['outlook-data-file', '!BDN\0\0\0\0'],
    ['binary', '\x7fELF\x02\x01\x01'],
    ['binary', '\x01\x02\x03\x04\x05\x06\x07'],
    ['file-empty', ''],
    ['file-empty', ' \r\n \n'],
  ])('is refused as %s', (failure, bytes) => {
    expect(decodeText(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)))).toEqual({ failure });
  });

  it('is refused when it is too large, before it is read', () => {
    expect(decodeText(new Uint8Array(MAX_FILE_BYTES + 1))).toEqual({ failure: 'file-too-large' });
  });

  it('never makes a reader throw, whatever the bytes', () => {
    const bit = fc.constantFrom(
      ...['Name,Email\n', '"', '""', ',', ';', '\n', '\r', '\0', 'a@b.example', '=1+1', 'sep=;\n'],
      ...[
        'BEGIN:VCARD\n',
        'END:VCARD\n',
        'N:;;\n',
        'EMAIL;X="',
        ':',
        '=\n',
        '\\',
        '01.02.2020',
        '姓名',
      ],
      ...['Manager,', 'ID,', 'BEGIN:VCALENDAR\n', '{"format":', 'ENCODING=QUOTED-PRINTABLE:=E9=\n'],
    );
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(bit, { maxLength: 60 }).map((bits) => new TextEncoder().encode(bits.join(''))),
      fc
        .tuple(fc.array(bit, { maxLength: 20 }), fc.uint8Array({ maxLength: 40 }))
        .map(([bits, rest]) =>
          Uint8Array.from([...new TextEncoder().encode(bits.join('')), ...rest]),
        ),
    );
    fc.assert(
      fc.property(bytes, (all) => {
        const decoded = decodeText(all);
        if (isFileFailure(decoded)) return;
        const kind = recogniseFile(decoded.text);
        for (const tried of [
          kind,
          'vcard',
          'directory',
          'google-contacts',
          'outlook-contacts',
        ] as const) {
          const file = readPeopleFile(decoded.text, tried);
          if (isFileFailure(file)) continue;
          const lines = decoded.text.split(/\r\n|\r|\n/).length;
          for (const { line } of [...file.rows, ...file.problems]) {
            expect(line).toBeGreaterThan(0);
            expect(line).toBeLessThanOrEqual(lines);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });
});
