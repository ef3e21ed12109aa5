import { describe, expect, it } from 'vitest';
import { isFileFailure } from '@/utils/transfer/files/file-failure';
import { recogniseFile } from '@/utils/transfer/files/recognise';
import { readPeopleFile } from '@/utils/transfer/people-files/read-people-file';

function read(...lines: string[]) {
  const text = lines.join('\r\n');
  expect(recogniseFile(text)).toBe('vcard');
  const file = readPeopleFile(text, 'vcard');
  if (isFileFailure(file)) throw new Error(file.failure);
  return file;
}

const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'];

describe('a vCard', () => {
  it('of version 3 tells a person', () => {
    const { rows, problems } = read(
      ...card(
        'N:Lindqvist;Mara;;Dr.;',
        'FN:Mara Lindqvist',
        'ORG:Harbourline\\, Inc.;Finance;Tax',
        'TITLE:Director\\; Finance and a title that is so long that the lin',
        ' e is folded',
        'ROLE:Finance',
        'item1.EMAIL;TYPE=INTERNET:m.lindqvist@harbourline.example',
        'EMAIL;TYPE="INTERNET,PREF":Mara@Harbourline.example',
        'ADR;TYPE=HOME:;;1 Elm St;Malmö;;211;Sweden',
        'ADR;TYPE=WORK:;;Quay 2;Porto;;4000;Portugal',
        'X-ABRELATEDNAMES;type=pref:wrong',
        'item2.X-ABRELATEDNAMES:Ines Carvalho',
        'item2.X-ABLabel:_$!<Manager>!$_',
        `PHOTO;ENCODING=b;TYPE=JPEG:${'A'.repeat(70)}`,
        ` ${'A'.repeat(70)}`,
      ),
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 1,
        name: 'Mara Lindqvist',
        emails: ['mara@harbourline.example', 'm.lindqvist@harbourline.example'],
        title: 'Director; Finance and a title that is so long that the line is folded',
        functionText: 'Finance',
        department: 'Finance',
        organisation: 'Harbourline, Inc.',
        location: 'Porto, Portugal',
        manager: { name: 'Ines Carvalho' },
      },
    ]);
  });

  it('of version 4 tells its manager, and a group is nobody', () => {
    const { rows } = read(
      'BEGIN:VCARD',
      'VERSION:4.0',
      'FN:Ali Demir',
      'EMAIL;PREF=2:a@x.example',
      'EMAIL;PREF=1:ali@x.example',
      'RELATED;TYPE=x-manager;VALUE=text:mara@x.example',
      'END:VCARD',
      ...card('KIND:group', 'FN:Everybody', 'MEMBER:urn:uuid:1'),
      ...card('FN:王 小明', 'N:王;小明;;;'),
    );
    expect(rows).toMatchObject([
      {
        name: 'Ali Demir',
        emails: ['ali@x.example', 'a@x.example'],
        manager: { email: 'mara@x.example' },
      },
      { name: '王 小明', emails: [] },
    ]);
  });

  it('of version 2.1 is read as old phones write it', () => {
    const { rows, problems } = read(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=AB;;;',
      'TITLE;ENCODING=QUOTED-PRINTABLE:Leiterin=20Eink=',
      'auf',
      'ORG;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gro=DF AG;Beschaffung',
      'TEL;CELL;VOICE:+49 40 1',
      'EMAIL;INTERNET;PREF:zoe@x.example',
      'AGENT:',
      'BEGIN:VCARD',
      'N:Lee;Bo',
      'END:VCARD',
      'END:VCARD',
    );
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        line: 1,
        name: 'Zoë Müller',
        emails: ['zoe@x.example'],
        title: 'Leiterin Einkauf',
        organisation: 'Groß AG',
        department: 'Beschaffung',
      },
    ]);
  });

  it('that is broken is left out with its line, and the others are read', () => {
    const { rows, problems } = read(
      ...card('FN:Ann Ray'),
      'BEGIN:VCARD',
      'FN:Never Ended',
      ...card('no property at all', 'FN:Bo Lee', 'EMAIL;X="unclosed:bo@x.example'),
      ...card('TEL:1'),
      'BEGIN:VCARD',
      'FN:Cut Off',
    );
    expect(rows.map(({ line, name }) => [line, name])).toEqual([
      [1, 'Ann Ray'],
      [7, 'Bo Lee'],
    ]);
    expect(problems.map(({ line, reason }) => [line, reason]).sort()).toEqual([
      [11, 'card-line-unreadable'],
      [13, 'card-without-person'],
      [17, 'card-broken'],
      [5, 'card-broken'],
      [9, 'card-line-unreadable'],
    ]);
  });
});
