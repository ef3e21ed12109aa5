import { describe, expect, it } from 'vitest';
import { isFileFailure } from '@/utils/transfer/files/file-failure';
import { recogniseFile } from '@/utils/transfer/files/recognise';
import { withColumn } from '@/utils/transfer/people-files/column-key';
import { readPeopleFile } from '@/utils/transfer/people-files/read-people-file';

function read(text: string) {
  expect(recogniseFile(text)).toBe('directory');
  const file = readPeopleFile(text, 'directory');
  if (isFileFailure(file)) throw new Error(file.failure);
  return file;
}

describe('a directory', () => {
  it('gives a row for each person, with all it tells', () => {
    const { rows, problems } = read(
      'Personalnr;Name;E-Mail;Position;Abteilung;Funktion;Ebene;Vorgesetzter;Ort;Eintritt;Firma\n' +
        '00017;"Groß, Jürgen (Einkauf)";J.Gross@Harbourline.example;Leiter Einkauf;Beschaffung;Einkauf;Abteilungsleiter;;Kiel;01.04.2019;Harbourline\n' +
        '00018;Zoë Müller;;Einkäuferin;Beschaffung;;-;Groß, Jürgen (00017);Kiel;3.10.2022;Harbourline\n',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 2,
        name: 'Jürgen Groß',
        emails: ['j.gross@harbourline.example'],
        title: 'Leiter Einkauf',
        department: 'Beschaffung',
        functionText: 'Einkauf',
        levelText: 'Abteilungsleiter',
        employeeId: '00017',
        location: 'Kiel',
        joinedOn: '2019-04-01',
        organisation: 'Harbourline',
      },
      {
        line: 3,
        name: 'Zoë Müller',
        emails: [],
        title: 'Einkäuferin',
        department: 'Beschaffung',
        employeeId: '00018',
        manager: { name: 'Jürgen Groß', id: '00017' },
        location: 'Kiel',
        joinedOn: '2022-10-03',
        organisation: 'Harbourline',
      },
    ]);
  });

  it('leaves out totals and vacant posts, and names their lines', () => {
    const { rows, problems } = read(
      'Department,Name,Email,Title\nLegal,Kim Noh,kim@x.example,Counsel\nLegal,Vacant,,Paralegal\n' +
        'Legal,TBH,,Clerk\nTotal,,,\nSales,,kai@x.example,\nSales,,not an address,Clerk\n',
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 6, 7]);
    expect(problems).toEqual([
      { line: 3, reason: 'post-vacant' },
      { line: 4, reason: 'post-vacant' },
      { line: 5, reason: 'row-without-person' },
      { line: 7, reason: 'email-unreadable' },
    ]);
  });

  it('leaves nobody out whose name is also a word for a vacant post', () => {
    const file = read('First name,Last name,Title\nMaria,Vago,Counsel\n,Vacant,Paralegal\n');
    expect(file.rows.map(({ name }) => name)).toEqual(['Maria Vago']);
  });

  it('tells managers by address, id or name, cell by cell', () => {
    const { rows } = read(
      'ID,Name,Email,Manager\n1,Ann Ray,ann@x.example,\n2,Bo Lee,bo@x.example,ANN@x.example\n' +
        '3,Cy Fox,cy@x.example,1\n4,Di Poe,di@x.example,"Ray, Ann"\n5,Ed Orr,ed@x.example,Ann Ray (1)\n' +
        '6,Fay Kim,fay@x.example,Ann Ray <ann@x.example>\n7,Gus Oh,gus@x.example,"CN=Ray\\, Ann,OU=Users,DC=x"\n' +
        '8,Hal Ek,hal@x.example,001 - Ann Ray\n9,Ida Bo,ida@x.example,N/A\n10,Jan Ito,jan@x.example,XX\n',
    );
    expect(rows.map(({ manager }) => manager)).toEqual([
      undefined,
      { email: 'ann@x.example' },
      { id: '1' },
      { name: 'Ann Ray' },
      { name: 'Ann Ray', id: '1' },
      { email: 'ann@x.example', name: 'Ann Ray' },
      { name: 'Ann Ray' },
      { name: 'Ann Ray', id: '1' },
      undefined,
      undefined,
    ]);
  });

  it('finds ids again from which a spreadsheet took the zeros, and takes no word for an id', () => {
    const { rows } = read(
      'Employee ID,Name,Title,Supervisor ID\n00041,Ann Ray,CFO,\n00042,Bo Lee,Controller,41\n' +
        'Deleted,Cy Fox,Analyst,42.0\nDeleted,Di Poe,Analyst,42\n',
    );
    expect(rows.map(({ employeeId, manager }) => [employeeId, manager?.id])).toEqual([
      ['00041', undefined],
      ['00042', '00041'],
      [undefined, '00042'],
      [undefined, '00042'],
    ]);
  });

  it('drops a mailbox that many share, and splits cells with several addresses', () => {
    const { rows, problems } = read(
      'Name,Email\nAnn Ray,press@x.example; ann@x.example\nBo Lee,"press@x.example, Bo <bo@x.example>"\n' +
        'Cy Fox,press@x.example\nDi Poe,smtp:di@x.example;/o=Exch/ou=A/cn=di\n',
    );
    expect(rows.map(({ emails }) => emails)).toEqual([
      ['ann@x.example'],
      ['bo@x.example'],
      [],
      ['di@x.example'],
    ]);
    expect(problems.map(({ reason }) => reason)).toEqual(Array(3).fill('email-shared'));
  });

  it('knows a given name of two words beside family names, and a whole name beside its part', () => {
    const { rows } = read(
      'Nombre;Apellidos;Correo\nMaría José;García Ruiz;mj@x.example\nJuan Carlos;Soler Vidal;jc@x.example\n',
    );
    expect(rows.map(({ name }) => name)).toEqual([
      'María José García Ruiz',
      'Juan Carlos Soler Vidal',
    ]);
    const both = read(
      'Name;Vorname;Mail\nMaría Ruiz;María;mj@x.example\nJuan Soler;Juan;jc@x.example\n',
    );
    expect(both.rows.map(({ name }) => name)).toEqual(['María Ruiz', 'Juan Soler']);
  });

  it('may be a list of addresses as a mail program copies it', () => {
    const { rows } = read('Kim Noh <kim@x.example>\n"""Ray, Tom"" <tom@x.example>"\n');
    expect(rows).toEqual([
      { line: 1, name: 'Kim Noh', emails: ['kim@x.example'] },
      { line: 2, name: 'Tom Ray', emails: ['tom@x.example'] },
    ]);
  });

  it('can be corrected by the user', () => {
    const text =
      'Name,Email,Chapter,Squad\nAnn Ray,ann@x.example,Growth,Owls\nBo Lee,bo@x.example,Legal,Elks\n';
    const { columns } = read(text);
    if (!columns) throw new Error('no columns');
    const corrected = withColumn(withColumn(columns, 3, 'department'), 1, undefined);
    expect(corrected).toMatchObject({ name: 0, department: 3, emails: [] });
    expect(withColumn(corrected, 0, 'department')).not.toHaveProperty('name');
    expect(readPeopleFile(text, 'directory', corrected)).toMatchObject({
      rows: [
        { name: 'Ann Ray', department: 'Owls', emails: [] },
        { name: 'Bo Lee', department: 'Elks', emails: [] },
      ],
    });
  });

  it('is none when no column tells who', () => {
    expect(readPeopleFile('Sku,Qty\n88123,4\n88124,6\n', 'unknown')).toEqual({
      failure: 'no-people',
    });
    expect(recogniseFile('Sku,Qty\n88123,4\n88124,6\n')).toBe('unknown');
    expect(recogniseFile('some words\nmore words\n', 'notes.txt')).toBe('unknown');
    expect(readPeopleFile('BEGIN:VCALENDAR', 'ics')).toEqual({ failure: 'not-people' });
  });
});
