import { describe, expect, it } from 'vitest';
import { MAX_COLUMNS, MAX_ROWS, readCsv } from '@/utils/transfer/files/csv';
import { isFileFailure } from '@/utils/transfer/files/file-failure';

function read(text: string) {
  const table = readCsv(text);
  if (isFileFailure(table)) throw new Error(table.failure);
  return table;
}

const cellsOf = (text: string) => read(text).rows.map(({ cells }) => cells.join('|'));
const linesOf = (text: string) => read(text).rows.map(({ line }) => line);

describe('a table', () => {
  it('is read below title lines, notes and blank lines', () => {
    const connections =
      'Notes:\n"When exporting, you may notice, that some ""addresses"" are missing."\n\n' +
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
      'Mara,Lindqvist,https://x.example/m,,Harbourline,Director of Finance,03 Mar 2024\n';
    expect(read(connections)).toMatchObject({
      header: [
        'First Name',
        'Last Name',
        'URL',
        'Email Address',
        'Company',
        'Position',
        'Connected On',
      ],
      rows: [{ line: 5 }],
      problems: [],
    });
    const report =
      'Headcount report;;;;\nAs of;31.12.2024;;;\n;;;;\nName;E-Mail;Abteilung;Standort;Titel\n' +
      'Ali Demir;ali@harbourline.example;Finanzen;Kiel;Buchhalter\nTotal;1;;;\n';
    expect(read(report).header).toEqual(['Name', 'E-Mail', 'Abteilung', 'Standort', 'Titel']);
    expect(linesOf(report)).toEqual([5, 6]);
  });

  it('obeys the line by which Excel tells the delimiter', () => {
    expect(read('sep=;\nName;Title\nKim Noh;"VP, Legal"\n')).toMatchObject({
      delimiter: ';',
      header: ['Name', 'Title'],
      rows: [{ line: 3, cells: ['Kim Noh', 'VP, Legal'] }],
    });
  });

  it('is cut by the delimiter that cuts evenly, not by commas in its cells', () => {
    const text =
      'Name;Titel;Ort\nNoh, Kim;Leiter, Einkauf, Süd;Kiel\nOlsen, Grete;Analystin;Bonn, DE\n';
    expect(cellsOf(text)).toEqual([
      'Noh, Kim|Leiter, Einkauf, Süd|Kiel',
      'Olsen, Grete|Analystin|Bonn, DE',
    ]);
  });

  it('may have one column, and no header', () => {
    expect(cellsOf('email\na@x.example\nb@x.example')).toEqual(['a@x.example', 'b@x.example']);
    expect(read('Kim Noh,k@x.example,Legal\nTom Ray,t@x.example,Sales\n')).toMatchObject({
      header: ['', '', ''],
      rows: [{ line: 1 }, { line: 2 }],
    });
  });

  it('keeps formulas as text and takes off what only marks text', () => {
    const text =
      'Name,Phone,Id,Note\n=HYPERLINK("http://evil.example"),\'+49 40 1,"=""00123""",@SUM(A1)\n' +
      "'t Hooft,-1,'=1+1,+cmd|' /C calc'!A0\n";
    expect(cellsOf(text)).toEqual([
      '=HYPERLINK("http://evil.example")|+49 40 1|00123|@SUM(A1)',
      "'t Hooft|-1|=1+1|+cmd|' /C calc'!A0",
    ]);
  });

  it('goes on after a quote that never closes, and says in which line', () => {
    const text =
      'Name,Title,City\nKim Noh,"Counsel,Oslo\nTom Ray,"VP, Sales",Cork\nAl "Ace" Poe,"Big ""A""",Bern\n' +
      '"Bo" Lee,Clerk,Rome\nWei Zhang,"two\nlines",Graz\nJo Fox,CFO,Bari';
    const { rows, problems } = read(text);
    expect(rows.map(({ line, cells }) => `${line} ${cells.join('|')}`)).toEqual([
      '2 Kim Noh|Counsel|Oslo',
      '3 Tom Ray|VP, Sales|Cork',
      '4 Al "Ace" Poe|Big "A"|Bern',
      '5 Bo" Lee|Clerk|Rome',
      '6 Wei Zhang|two\nlines|Graz',
      '8 Jo Fox|CFO|Bari',
    ]);
    expect(problems).toEqual([
      { line: 2, reason: 'quotes-wrong' },
      { line: 5, reason: 'quotes-wrong' },
    ]);
  });

  it('survives thousands of wrong quotes in a second or two', () => {
    const text = `Name,Title\n${'"Bo" Lee,"Clerk\n'.repeat(20_000)}`;
    const { rows, problems } = read(text);
    expect(rows).toHaveLength(20_000);
    expect(problems.filter(({ reason }) => reason === 'quotes-wrong')).toHaveLength(20_000);
  });

  it('evens out rows that are too long or too short, with their lines', () => {
    const { rows, problems } = read('A,B,C\n1,2\n\n1,2,3,4\n1,2,3,,\n,,\n1,2,3\n');
    expect(rows.map(({ cells }) => cells.length)).toEqual([3, 3, 3, 3]);
    expect(problems).toEqual([
      { line: 2, reason: 'row-too-short' },
      { line: 4, reason: 'row-too-long' },
    ]);
  });

  it('names repeated headers and zero bytes, and reads on', () => {
    expect(read('Name,Email,email\nKim\0 Noh,a@x.example,b@x.example\n')).toMatchObject({
      rows: [{ cells: ['Kim Noh', 'a@x.example', 'b@x.example'] }],
      problems: [
        { line: 1, reason: 'nul-bytes' },
        { line: 1, reason: 'header-repeated' },
      ],
    });
  });

  it('may have 300 columns, and columns that were once used', () => {
    const header = Array.from({ length: 300 }, (_, at) => `Column ${at}`);
    const text = `${header.join(',')}\n${header.map((_, at) => at).join(',')}\n`;
    expect(read(text).rows[0]?.cells).toHaveLength(300);
    const wide = `Name,Title${','.repeat(2000)}\nKim Noh,Counsel${','.repeat(2000)}\n`;
    expect(read(wide).header).toEqual(['Name', 'Title']);
  });

  it('is refused beyond its limits, by name', () => {
    const wide = Array.from({ length: MAX_COLUMNS + 1 }, (_, at) => `c${at}`).join(',');
    expect(readCsv(`${wide}\n${wide}\n`)).toEqual({ failure: 'too-many-columns' });
    expect(readCsv(`a,b\n${'1,2\n'.repeat(MAX_ROWS + 100)}`)).toEqual({ failure: 'too-many-rows' });
    expect(readCsv(' \n\n')).toEqual({ failure: 'file-empty' });
    expect(readCsv('<html><body><table><tr><td>Name</td></tr></table>')).toEqual({
      failure: 'web-page',
    });
  });
});
