import { describe, expect, it } from 'vitest';
import { isFileFailure } from '@/utils/transfer/files/file-failure';
import { type FileKind, recogniseFile } from '@/utils/transfer/files/recognise';
import { readPeopleFile } from '@/utils/transfer/people-files/read-people-file';

function rowsOf(kind: FileKind, text: string) {
  expect(recogniseFile(text)).toBe(kind);
  const file = readPeopleFile(text, kind);
  if (isFileFailure(file)) throw new Error(file.failure);
  return file.rows.map(({ line: _, ...row }) => row);
}

const csv = (header: string, ...rows: Record<string, string>[]) =>
  [
    header,
    ...rows.map((row) =>
      header
        .split(',')
        .map((name) => `"${row[name] ?? ''}"`)
        .join(','),
    ),
  ].join('\n');

const mara = {
  name: 'Mara Lindqvist',
  emails: ['mara@harbourline.example', 'm.lindqvist@harbourline.example'],
  title: 'Director of Finance',
  department: 'Finance',
  organisation: 'Harbourline',
};

describe('Google Contacts', () => {
  it('are read as they were exported until 2024', () => {
    const header =
      'Name,Given Name,Additional Name,Family Name,Yomi Name,Name Prefix,Birthday,Notes,Group Membership,' +
      'E-mail 1 - Type,E-mail 1 - Value,E-mail 2 - Type,E-mail 2 - Value,Relation 1 - Type,Relation 1 - Value,' +
      'Organization 1 - Type,Organization 1 - Name,Organization 1 - Title,Organization 1 - Department';
    const row = {
      Name: 'Mara Lindqvist',
      'Given Name': 'Mara',
      'Family Name': 'Lindqvist',
      'Group Membership': '* myContacts',
      'E-mail 1 - Value': 'Mara@harbourline.example ::: m.lindqvist@harbourline.example',
      'Relation 1 - Type': 'Manager',
      'Relation 1 - Value': 'Ines Carvalho',
      'Organization 1 - Name': 'Harbourline',
      'Organization 1 - Title': 'Director of Finance',
      'Organization 1 - Department': 'Finance',
    };
    expect(rowsOf('google-contacts', csv(header, row))).toEqual([
      { ...mara, manager: { name: 'Ines Carvalho' } },
    ]);
  });

  it('are read as they are exported now', () => {
    const header =
      'First Name,Middle Name,Last Name,Phonetic First Name,Nickname,File As,Organization Name,Organization Title,' +
      'Organization Department,Birthday,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,' +
      'Phone 1 - Value,Relation 1 - Label,Relation 1 - Value,Relation 2 - Label,Relation 2 - Value';
    const row = {
      'First Name': 'Mara',
      'Last Name': 'Lindqvist',
      'Organization Name': 'Harbourline',
      'Organization Title': 'Director of Finance',
      'Organization Department': 'Finance',
      'E-mail 1 - Value': 'mara@harbourline.example',
      'E-mail 2 - Value': 'm.lindqvist@harbourline.example',
      'Relation 1 - Label': 'Assistant',
      'Relation 1 - Value': 'Bo Lee',
      'Relation 2 - Label': '* Manager',
      'Relation 2 - Value': 'ines@harbourline.example',
    };
    expect(rowsOf('google-contacts', csv(header, row))).toEqual([
      { ...mara, manager: { email: 'ines@harbourline.example' } },
    ]);
  });
});

describe('Outlook contacts', () => {
  const languages: [string, Record<string, string>][] = [
    [
      'English',
      {
        first: 'First Name',
        last: 'Last Name',
        company: 'Company',
        department: 'Department',
        title: 'Job Title',
        manager: "Manager's Name",
        mail: 'E-mail Address',
        type: 'E-mail Type',
        mail2: 'E-mail 2 Address',
        mail3: 'E-mail 3 Address',
        salutation: 'Title',
      },
    ],
    [
      'German',
      {
        first: 'Vorname',
        last: 'Nachname',
        company: 'Firma',
        department: 'Abteilung',
        title: 'Position',
        manager: 'Name des/der Vorgesetzten',
        mail: 'E-Mail-Adresse',
        type: 'E-Mail-Typ',
        mail2: 'E-Mail 2: Adresse',
        mail3: 'E-Mail 3: Adresse',
        salutation: 'Anrede',
      },
    ],
    [
      'French',
      {
        first: 'Prénom',
        last: 'Nom',
        company: 'Société',
        department: 'Service',
        title: 'Titre',
        manager: 'Responsable',
        mail: 'Adresse de messagerie',
        type: 'Type de messagerie',
        mail2: 'Adresse de messagerie 2',
        mail3: 'Adresse de messagerie 3',
        salutation: 'Civilité',
      },
    ],
    [
      'Spanish',
      {
        first: 'Nombre',
        last: 'Apellidos',
        company: 'Organización',
        department: 'Departamento',
        title: 'Puesto',
        manager: 'Nombre del jefe',
        mail: 'Dirección de correo electrónico',
        type: 'Tipo de correo electrónico',
        mail2: 'Dirección de correo electrónico 2',
        mail3: 'Dirección de correo electrónico 3',
        salutation: 'Tratamiento',
      },
    ],
  ];

  it.each(languages)('are read in %s', (_, names) => {
    const header = Object.values(names).join(',');
    const cells = {
      first: 'Mara',
      last: 'Lindqvist',
      company: 'Harbourline',
      department: 'Finance',
      title: 'Director of Finance',
      manager: 'Carvalho, Ines',
    };
    const mails = {
      mail: 'mara@harbourline.example',
      type: 'SMTP',
      mail2: 'm.lindqvist@harbourline.example',
      mail3: '/o=ExchangeLabs/ou=Exchange/cn=Recipients/cn=mara',
      salutation: 'Mrs',
    };
    const exchange = { first: 'Bo', last: 'Lee', mail: '/o=ExchangeLabs/ou=X/cn=bo', type: 'EX' };
    const row = (told: Record<string, string>) =>
      Object.fromEntries(Object.entries(told).map(([key, value]) => [names[key] ?? key, value]));
    expect(
      rowsOf('outlook-contacts', csv(header, row({ ...cells, ...mails }), row(exchange))).map(
        (one) => (one.title ? one : { name: one.name, emails: one.emails }),
      ),
    ).toEqual([
      { ...mara, manager: { name: 'Ines Carvalho' } },
      { name: 'Bo Lee', emails: [] },
    ]);
  });
});

describe('LinkedIn connections', () => {
  it('are read below their notes, mostly without addresses', () => {
    const text =
      'Notes:\n"When exporting your connections, you may notice gaps."\n\n' +
      'First Name,Last Name,URL,Email Address,Company,Position,Connected On\n' +
      'Mara,Lindqvist,https://www.linkedin.example/in/m,,Harbourline,Director of Finance,03 Mar 2024\n' +
      ',,,,,,01 Jan 2020\n' +
      'Tom,"Okafor, MBA",https://x.example,tom@post.example,,,04 Mar 2024\n';
    expect(rowsOf('linkedin-connections', text)).toEqual([
      {
        name: 'Mara Lindqvist',
        emails: [],
        title: 'Director of Finance',
        organisation: 'Harbourline',
      },
      { name: 'Tom Okafor', emails: ['tom@post.example'] },
    ]);
  });
});
