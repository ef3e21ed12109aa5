import type { Table } from '@/utils/transfer/files/csv';
import type { Expected } from './header-cases';

/** Twelve invented people: given name, family name, title, department. */
export const STAFF: readonly (readonly [string, string, string, string])[] = [
  ['Ines', 'Carvalho', 'Chief Executive Officer', 'Executive Office'],
  ['Tom', 'Okafor', 'VP Sales', 'Sales'],
  ['Mara', 'Lindqvist', 'Director of Finance', 'Finance'],
  ['Jun', 'Watanabe', 'Head of Marketing', 'Marketing'],
  ['Petra', 'Novak', 'Sales Manager', 'Sales'],
  ['Ali', 'Demir', 'Senior Accountant', 'Finance'],
  ['Lucie', 'Moreau', 'Marketing Manager', 'Marketing'],
  ['Sean', 'Byrne', 'Account Executive', 'Sales'],
  ['Grete', 'Olsen', 'Financial Analyst', 'Finance'],
  ['Pablo', 'Reyes', 'Content Manager', 'Marketing'],
  ['Anna', 'Kowalska', 'Sales Representative', 'Sales'],
  ['Wei', 'Zhang', 'Controller', 'Finance'],
];
/** Whose manager is who, by place in `STAFF`. */
export const MANAGERS = [-1, 0, 0, 0, 1, 2, 3, 4, 2, 6, 4, 2];

export function person(row: number) {
  const [first = '', last = '', title = '', department = ''] = STAFF[row % STAFF.length] ?? [];
  const email = `${first}.${last}@harbourline.example`.toLowerCase();
  return { first, last, title, department, email, name: `${first} ${last}`, id: `${10_400 + row}` };
}

const manager = (row: number) => {
  const above = MANAGERS[row % STAFF.length] ?? -1;
  return above < 0 ? undefined : person(above);
};

/** A cell of each kind; of columns that are left out, what such columns hold. */
export const CELLS: Record<Expected, (row: number, header: string) => string> = {
  name: (row) => person(row).name,
  firstName: (row) => person(row).first,
  lastName: (row) => person(row).last,
  email: (row) => person(row).email,
  title: (row) => person(row).title,
  department: (row) => person(row).department,
  function: (row) => ['General Management', 'Sales', 'Finance', 'Marketing'][row % 4] ?? '',
  level: (row) => ['Executive', 'Director', 'Manager', 'Professional'][row % 4] ?? '',
  managerName: (row) => manager(row)?.name ?? '',
  managerEmail: (row) => manager(row)?.email ?? '',
  managerId: (row) => manager(row)?.id ?? '',
  employeeId: (row) => person(row).id,
  location: (row) => ['Porto', 'Gdańsk', 'Cork'][row % 3] ?? '',
  startDate: (row) => `${2012 + row}-0${1 + (row % 9)}-15`,
  organisation: () => 'Harbourline',
  '-': (row, header) => {
    if (/^nom de naissance/i.test(header)) return person(row).last;
    if (/birth|geburt|date de naissance|createddate|date|datum/i.test(header))
      return `19${70 + row}-03-1${row % 10}`;
    if (/mail/i.test(header)) return `${person(row).first.toLowerCase()}${row}@letterbox.example`;
    if (/naissance$|first name/i.test(header)) return person(row).first;
    if (/line manager|hr manager|chain|level 0/i.test(header)) return person(row % 2).name;
    if (/manager title/i.test(header)) return person(row % 3).title;
    if (/materno/.test(header)) return person(row + 3).last;
    if (/profile|division|team|path/i.test(header)) return ['Group A', 'Group B'][row % 2] ?? '';
    return `${7000 + (row % 4)}`;
  },
};

export function tableOf(header: string[], rows: string[][]): Table {
  return {
    header,
    rows: rows.map((cells, at) => ({ line: at + 2, cells })),
    delimiter: ',',
    problems: [],
  };
}
