import { type CardLine, partsOf, unescaped } from './card-lines';
import { emailsOfCell } from './email-cell';
import { managerOfCell } from './manager-cell';
import { joinedName, personName } from './person-name';
import type { PersonRow } from './person-row';
import { told } from './placeholder';

const NO_IDS: ReadonlySet<string> = new Set();
/** Several programs' own names for the manager. */
const MANAGER = new Set([
  'X-MANAGER',
  'X-MS-MANAGER',
  'X-EVOLUTION-MANAGER',
  'X-KADDRESSBOOK-X-MANAGERSNAME',
]);

/** The person of a card; undefined for a group, a place or a thing; null when it tells nobody. */
export function cardPerson(line: number, lines: readonly CardLine[]): PersonRow | null | undefined {
  const all = (name: string) => lines.filter((own) => own.name === name);
  const text = (name: string) => all(name).flatMap(({ value }) => told(unescaped(value)) ?? [])[0];
  const kind = text('KIND') ?? text('X-ADDRESSBOOKSERVER-KIND');
  if (kind && /^(group|org|location|device|application)$/i.test(kind)) return undefined;
  const person: PersonRow = { line, emails: emailsOf(all('EMAIL')) };
  const name = nameOf(text('FN'), all('N')[0]) ?? personName(text('NICKNAME'));
  const [organisation, ...units] = partsOf(all('ORG')[0]?.value ?? '').map((part) => told(part));
  // Of a company the card's name is the company's.
  const company =
    text('X-ABSHOWAS')?.toUpperCase() === 'COMPANY' || isCompany(name, organisation, all('N')[0]);
  if (company && person.emails.length === 0) return undefined;
  if (name && !company) person.name = name;
  if (organisation) person.organisation = organisation;
  const department = units.find((unit) => unit !== undefined);
  if (department) person.department = department;
  const [title, role] = [text('TITLE'), text('ROLE')];
  const job = title ?? role;
  if (job) person.title = job;
  if (title && role && role !== title) person.functionText = role;
  const location = placeOf(all('ADR'));
  if (location) person.location = location;
  const manager = managerOf(lines);
  if (manager) person.manager = manager;
  return person.name || person.emails.length > 0 || person.title ? person : null;
}

function nameOf(formatted: string | undefined, parts: CardLine | undefined): string | undefined {
  const [family, given] = partsOf(parts?.value ?? '');
  return personName(formatted) ?? joinedName(given, family);
}

function isCompany(name: string | undefined, organisation: string | undefined, parts?: CardLine) {
  return name !== undefined && name === organisation && /^[;\s]*$/.test(parts?.value ?? '');
}

/** The preferred first. */
function emailsOf(lines: readonly CardLine[]): string[] {
  const preferred = (line: CardLine) => line.types.some((type) => /^pref(=1)?$/.test(type));
  const ordered = [...lines.filter(preferred), ...lines.filter((line) => !preferred(line))];
  return [...new Set(ordered.flatMap(({ value }) => emailsOfCell(unescaped(value)).emails))];
}

/** Town and country of where somebody works; where they live is nobody's business. */
function placeOf(lines: readonly CardLine[]): string | undefined {
  const work = lines.find(({ types }) => types.includes('work'));
  const any = lines.find(({ types }) => !types.includes('home') && !types.includes('dom'));
  const parts = partsOf((work ?? any)?.value ?? '');
  return [parts[3], parts[6]].filter(Boolean).join(', ') || undefined;
}

function managerOf(lines: readonly CardLine[]): PersonRow['manager'] {
  for (const { name, types, value, group } of lines) {
    const labelled =
      name === 'X-ABRELATEDNAMES' &&
      lines.some(
        (label) =>
          label.name === 'X-ABLABEL' && label.group === group && /manager/i.test(label.value),
      );
    const related = name === 'RELATED' && types.some((type) => /^(x-)?manager$/.test(type));
    if (!labelled && !related && !MANAGER.has(name)) continue;
    const told = unescaped(value);
    // A reference to another card tells nothing that people are known by.
    const manager = /^urn:/i.test(told) ? undefined : managerOfCell(told, NO_IDS);
    if (manager) return manager;
  }
  return undefined;
}
