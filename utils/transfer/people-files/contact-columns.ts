import type { Table } from '../files/csv';
import { COLUMN_KEYS, type ColumnKey, type Columns } from './column-key';
import { plainHeader, readHeaderWords } from './header-concepts';
import { readHeader } from './header-keys';

/** Address books whose tables have headers of their own. */
export type ContactsKind = 'google-contacts' | 'outlook-contacts' | 'linkedin-connections';

/** Columns by their headers, as `plainHeader` makes them; the first that is there wins. */
type Headers = Partial<Record<ColumnKey, string[]>>;

/** Google's export until 2024 and after; it is English in every language. */
const GOOGLE: Headers = {
  name: ['name', 'file as'],
  firstName: ['first name', 'given name'],
  lastName: ['last name', 'family name'],
  title: ['organization title', 'organization 1 title'],
  department: ['organization department', 'organization 1 department'],
  organisation: ['organization name', 'organization 1 name'],
};

const LINKEDIN: Headers = {
  firstName: ['first name'],
  lastName: ['last name'],
  title: ['position'],
  organisation: ['company'],
};

/** Outlook's export in English, German, French, Spanish, Italian, Dutch and Portuguese. */
const OUTLOOK: Headers = {
  firstName: ['first name', 'vorname', 'prenom', 'nombre', 'nome', 'voornaam', 'nome proprio'],
  lastName: [
    'last name',
    'nachname',
    'nom',
    'apellidos',
    'cognome',
    'achternaam',
    'sobrenome',
    'apelido',
  ],
  title: [
    'job title',
    'position',
    'fonction',
    'titre',
    'puesto',
    'cargo',
    'posizione',
    'functie',
    'qualifica',
  ],
  department: [
    'department',
    'abteilung',
    'service',
    'departamento',
    'reparto',
    'ufficio',
    'afdeling',
  ],
  organisation: [
    'company',
    'firma',
    'societe',
    'organizacion',
    'empresa',
    'compania',
    'societa',
    'bedrijf',
  ],
  location: [
    'business city',
    'ort geschaftlich',
    'ville bureau',
    'ville professionnelle',
    'ciudad del trabajo',
    'citta ufficio',
    'citta lavoro',
  ].concat(['plaats werk', 'stad werk', 'cidade comercial', 'office location', 'buro']),
};

const HEADERS: Record<ContactsKind, Headers> = {
  'google-contacts': GOOGLE,
  'outlook-contacts': OUTLOOK,
  'linkedin-connections': LINKEDIN,
};

/** Which columns of an address book tell what. */
export function contactColumns(kind: ContactsKind, { header }: Pick<Table, 'header'>): Columns {
  const plain = header.map(plainHeader);
  const columns: Columns = { emails: [], sure: {} };
  const give = (key: ColumnKey, at: number | undefined) => {
    if (at === undefined || at < 0 || columns[key] !== undefined) return;
    columns[key] = at;
    columns.sure = { ...columns.sure, [key]: 'sure' };
  };
  for (const key of COLUMN_KEYS) {
    const names = HEADERS[kind][key] ?? [];
    give(
      key,
      names.map((name) => plain.indexOf(name)).find((found) => found >= 0),
    );
  }
  for (const [at, name] of header.entries()) {
    if (isAddressOf(kind, name)) columns.emails.push(at);
    else if (kind === 'outlook-contacts' && isManager(name)) give('managerName', at);
  }
  if (columns.emails.length > 0) columns.sure = { ...columns.sure, email: 'sure' };
  return columns;
}

function isAddressOf(kind: ContactsKind, header: string): boolean {
  const plain = plainHeader(header);
  if (kind === 'google-contacts') return /^e mail \d+ value$/.test(plain);
  return kind === 'linkedin-connections' ? plain === 'email address' : isOutlookAddress(header);
}

/** "E-mail 2 Address", but not its type nor the name shown for it. */
function isOutlookAddress(header: string): boolean {
  const { concepts } = readHeaderWords(header);
  return concepts.has('email') && !concepts.has('not') && !concepts.has('name');
}

/** Its words differ with the version: "Name des/der Vorgesetzten". */
function isManager(header: string): boolean {
  const { keys } = readHeader(header);
  return keys.has('managerName') || keys.has('manager');
}

/** Which address book wrote this header; null for none that is known. */
export function contactsKind({ header }: Pick<Table, 'header'>): ContactsKind | null {
  const plain = new Set(header.map(plainHeader));
  const has = (...names: string[]) => names.every((name) => plain.has(name));
  const named = has('given name', 'family name') || has('first name', 'last name');
  const google = [
    'group membership',
    'e mail 1 value',
    'organization 1 name',
    'organization name',
    'labels',
  ];
  if (named && google.filter((name) => plain.has(name)).length >= 2) return 'google-contacts';
  if (named && has('company', 'position') && (has('connected on') || has('url', 'email address'))) {
    return 'linkedin-connections';
  }
  return isOutlook(header) ? 'outlook-contacts' : null;
}

/** Outlook writes three addresses, each with its type, in the language it speaks. */
function isOutlook(header: readonly string[]): boolean {
  const addresses = header.filter(isOutlookAddress).map(plainHeader);
  const types = header.map(plainHeader).filter((name) => {
    return /\b(type|typ|tipo)\b/.test(name) && /mail|messagerie|correo|posta/.test(name);
  });
  if (addresses.length === 0) return false;
  return (
    types.length > 0 || [' 2', ' 3'].every((no) => addresses.some((name) => name.includes(no)))
  );
}
