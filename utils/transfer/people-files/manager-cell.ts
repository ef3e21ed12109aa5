import { emailAddress } from '@/utils/calendars/email-address';
import { personName } from './person-name';
import type { PersonRow } from './person-row';
import { isVacant, told, toldId } from './placeholder';

type Manager = NonNullable<PersonRow['manager']>;

/** "Noh, Kim (12345)", "Kim Noh [E-77]", "Kim Noh - 12345", "12345 - Kim Noh". */
const ID_BEHIND = /(?:\s*[([]\s*|\s[-–|/]\s*)#?([\p{L}_-]{0,6}\d[\w.-]{0,30})\s*[)\]]?$/u;
const ID_BEFORE = /^#?([\p{L}_-]{0,6}\d[\w.-]{0,30})\s*(?:[-–:|/]\s|\s)\s*(?=\p{L})/u;
/** A code of one word with a number in it, or a GUID. */
const ID = /^#?(?=[^\s]*\d)[\p{L}\d._/-]+$/u;
const ADDRESS = /[^\s<>(),;:"[\]]+@[^\s<>(),;:"[\]]+/;

/**
 * The manager as one cell tells it, by address, id, name or two of them, whatever its column is said
 * to hold; undefined where it tells none.
 *
 * @param ids the ids that people of this file have, so that one without a number is known.
 * @param asId whether the column holds ids.
 */
export function managerOfCell(
  cell: string | undefined,
  ids: ReadonlySet<string>,
  asId = false,
): Manager | undefined {
  const text = told(cell)?.slice(0, 300);
  if (text === undefined || isVacant(text)) return undefined;
  if (text.includes('@')) return byAddress(text);
  if (/^cn=/i.test(text)) return byName(commonName(text));
  const whole = toldId(text);
  if (whole === undefined) return undefined;
  if (asId || ids.has(whole) || ID.test(whole)) return { id: whole.replace(/^#/, '') };
  const found = /\d/.test(text) ? (ID_BEHIND.exec(text) ?? ID_BEFORE.exec(text)) : null;
  const name = found && personName(text.replace(found[0], ''));
  if (found?.[1] && name) return { name, id: found[1] };
  return byName(text);
}

function byAddress(text: string): Manager | undefined {
  const found = ADDRESS.exec(text)?.[0];
  const email = emailAddress(found?.replace(/^(mailto|smtp):/i, ''));
  const name = personName(text.replace(found ?? '', ' ').replace(/[<>()"]/g, ' '));
  return email ? { email, ...(name && { name }) } : undefined;
}

function byName(text: string): Manager | undefined {
  const name = personName(text);
  return name ? { name } : undefined;
}

/** Active Directory tells people by where they stand in it: `CN=Noh\, Kim,OU=Legal,DC=…`. */
function commonName(text: string): string {
  const found = /^cn=((?:\\.|[^,\\])*)/i.exec(text)?.[1] ?? '';
  return found.replace(/\\(.)/g, '$1');
}
