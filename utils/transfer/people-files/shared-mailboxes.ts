import type { FileProblem } from '../files/file-failure';
import type { PersonRow } from './person-row';

/** Ours: two people of one address may be one person written twice; three are a mailbox. */
const SHARED_BY = 3;

/**
 * Takes addresses off that stand with three or more different people ("press office"), with a
 * problem for each row.
 */
export function dropSharedMailboxes(rows: readonly PersonRow[]): FileProblem[] {
  const users = new Map<string, string | Set<string>>();
  for (const { emails, name, title, employeeId } of rows) {
    const user = name ?? employeeId ?? title ?? '';
    for (const email of emails) {
      const known = users.get(email);
      if (known === undefined) users.set(email, user);
      else if (typeof known !== 'string') known.add(user);
      else if (known !== user) users.set(email, new Set([known, user]));
    }
  }
  const shared = new Set<string>();
  for (const [email, known] of users) {
    if (typeof known !== 'string' && known.size >= SHARED_BY) shared.add(email);
  }
  if (shared.size === 0) return [];
  return rows.flatMap((row) => {
    if (!row.emails.some((email) => shared.has(email))) return [];
    row.emails = row.emails.filter((email) => !shared.has(email));
    return [{ line: row.line, reason: 'email-shared' as const }];
  });
}
