import { companyPerson, PEOPLE } from './people';

const HEADER = ['Employee ID', 'Full Name', 'Work Email', 'Job Title', 'Department', 'Manager'];

/** The company's directory as its HR system would export it: everybody, the user included. */
export function directoryCsv(): string {
  const rows = PEOPLE.map(({ name, email, title, department, manager }, index) => [
    `PT-${1001 + index}`,
    name,
    email,
    title,
    department,
    manager === null ? '' : companyPerson(manager).email,
  ]);
  return [HEADER, ...rows].map((cells) => cells.map(quoted).join(',')).join('\r\n');
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
