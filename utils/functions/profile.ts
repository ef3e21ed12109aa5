import type { AnyFunctionId, Level } from './taxonomy';

/** Working or walking hours per ISO weekday (1 = Monday), in an IANA zone. */
export interface Availability {
  timeZone: string;
  days: { [isoWeekday: number]: { start: string; end: string }[] };
}

/** Who the user is. Everything but the addresses may be unknown: the welcome page can be skipped. */
export interface Profile {
  name?: string;
  /** Own addresses, lower case. */
  emails: string[];
  /** Addresses that the user took out again, lower case: an account that is open here adds none. */
  notMine?: string[];
  /** Addresses and names, as they were shown, of what the user said is no person. */
  notPeople?: string[];
  /** The user's own row in a directory without their address, as they chose it. */
  directoryRow?: { name: string; employeeId?: string };
  /** Domains of the user's organisation, lower case. A person elsewhere is external. */
  organisationDomains: string[];
  functionId?: AnyFunctionId;
  level?: Level;
  /** How many rungs up or down still count as a peer: 1, or 2 as a setting. */
  peerRungs: 1 | 2;
  working: Availability;
  /** What matters most to the user's own work just now. */
  focusAreas?: string[];
  /** Schools, employers, programmes, interests and struggles that others may share. */
  affiliations?: {
    kind: 'school' | 'employer' | 'programme' | 'interest' | 'struggle';
    text: string;
    year?: number;
  }[];
  /** Hours a week with cross-functional peers that the user wants to reach. */
  peerHoursGoal?: number;
  /** Preferred hours for a walk, same zone as `working`. */
  walking: { start: string; end: string }[];
  /** Kept free on every working day, same zone; null for none, absent: from noon to one. */
  lunch?: { start: string; end: string } | null;
  /** Free minutes before and after a meeting; absent: 10. */
  bufferMinutes?: number;
}

/** Monday to Friday 9–17 in the machine's zone, walks mid-morning and mid-afternoon (MODEL.md). */
export function emptyProfile(timeZone: string): Profile {
  const workday = [{ start: '09:00', end: '17:00' }];
  return {
    emails: [],
    organisationDomains: [],
    peerRungs: 1,
    working: {
      timeZone,
      days: { 1: workday, 2: workday, 3: workday, 4: workday, 5: workday },
    },
    walking: [
      { start: '10:00', end: '11:30' },
      { start: '14:00', end: '16:30' },
    ],
  };
}
