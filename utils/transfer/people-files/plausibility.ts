import type { Content } from './column-content';
import type { HeaderKey } from './header-keys';

/**
 * How well cells bear out what their header says, 0–1: a "Function" full of sentences is none, a
 * "Title" of Mr and Mrs is none, and a department that everybody is in tells nothing. Shares are ours.
 */
export function plausibility(key: HeaderKey, content: Content): number {
  const { cells, emails, dates, ids, numbers, booleans, length } = content;
  // An empty column may be filled next month; it does no harm.
  if (cells.length === 0) return 0.1;
  switch (key) {
    case 'email':
    case 'login':
      // A mailbox that most share is nobody's address.
      return emails < 0.5 || (cells.length >= 5 && content.distinct < 0.4) ? 0 : 1;
    case 'managerEmail':
      return emails >= 0.5 ? 1 : 0;
    case 'startDate':
      // A spreadsheet's day numbers are numbers here.
      return dates >= 0.5 || numbers >= 0.9 ? 1 : 0;
    case 'manager':
      return booleans >= 0.8 && content.distinct < 0.5 ? 0 : 1;
    case 'managerId':
    case 'employeeId':
      if (emails >= 0.5 || dates >= 0.5 || length > 40) return 0;
      if (ids >= 0.5) return 1;
      return key === 'managerId' ? 0.3 : 0.6;
    case 'name':
    case 'firstName':
    case 'lastName':
    case 'managerName':
      return emails < 0.4 && numbers < 0.3 && dates < 0.3 && length < 60 ? 1 : 0;
    default:
      return textPlausibility(key, content);
  }
}

const MOST_LENGTH = { title: 130, department: 80, function: 50, level: 45, location: 90 };

function textPlausibility(
  key: 'title' | 'department' | 'function' | 'level' | 'location' | 'organisation',
  { emails, dates, numbers, booleans, salutations, length, constant }: Content,
): number {
  if (emails >= 0.3 || dates >= 0.3) return 0;
  if (key === 'organisation') return numbers > 0.6 ? 0 : 1;
  if (length > MOST_LENGTH[key]) return 0;
  if (key === 'title' && salutations > 0.5) return 0;
  if (key !== 'level' && (numbers > 0.6 || booleans > 0.8)) {
    return key === 'department' || key === 'location' ? 0.2 : 0;
  }
  return constant ? 0.5 : 1;
}
