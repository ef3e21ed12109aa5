import type { CalendarJson } from '@/demo/company/calendar-json';
import { emptyProfile } from '@/utils/functions/profile';
import { SCHEMA_VERSION } from '@/utils/records/migrations';
import type { Person } from '@/utils/records/schema';
import { DEFAULT_CADENCE } from '@/utils/relationships/cadence';
import { DAY } from '@/utils/relationships/day-counts';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from '@/utils/transfer/backup';

/** From the last touch to the lapse: one cadence and a half, ms. */
const TO_LAPSE = DEFAULT_CADENCE['cross-functional'] * 1.5 * DAY;

export interface Lapsing {
  id: string;
  name: string;
  email: string;
}

function lapsing(number: number, name: string): Lapsing {
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@pelicanthrush.example`;
  return { id: `c3f7b0de-2f0a-4a51-8f60-9f5d3a4f6a0${number}`, name, email };
}

export const PEER = lapsing(1, 'Ottoline Vance');

/** Peers, each of another function, `PEER` first. */
export const PEERS: readonly Lapsing[] = [
  PEER,
  lapsing(2, 'Hamish Torvald'),
  lapsing(3, 'Zuri Adeyemi'),
  lapsing(4, 'Leopold Quist'),
  lapsing(5, 'Marisol Denby'),
  lapsing(6, 'Wendeline Aoki'),
  lapsing(7, 'Ignatius Plume'),
  lapsing(8, 'Solveig Marchetti'),
];
const FUNCTIONS = [
  'legal',
  'finance',
  'sales',
  'people',
  'marketing',
  'operations',
  'security',
  'design',
] as const;

/** A backup in which one peer from another function lapses at `at`, epoch ms. */
export function backupWithPeerLapsing(at: number, calendar: CalendarJson): string {
  return backupWithPeersLapsing([PEER], at, calendar);
}

/** The same with several: the last lapses at `at`, each other a day before the next. */
export function backupWithPeersLapsing(
  peers: readonly Lapsing[],
  at: number,
  calendar: CalendarJson,
): string {
  const touched = at - TO_LAPSE;
  const added = touched - 10 * DAY;
  const stamp = { createdAt: added, updatedAt: added };
  const people = peers.map(
    ({ id, name, email }, index): Person => ({
      ...stamp,
      id,
      name,
      aliases: [],
      emails: [email],
      functionId: FUNCTIONS[index] ?? 'legal',
      level: 'director',
      sources: { name: 'invite', functionId: 'user', level: 'user' },
      stakeholderRoles: [],
      caresAbout: [],
      pinned: false,
      muted: false,
    }),
  );
  // Tables that came with later versions may be left out of a backup.
  const backup: Omit<Backup, 'tables'> & { tables: Partial<Backup['tables']> } = {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    schemaVersion: SCHEMA_VERSION,
    exportedAt: at,
    profile: {
      ...emptyProfile(calendar.timeZone),
      name: calendar.user.name,
      emails: [calendar.user.email],
      organisationDomains: ['pelicanthrush.example'],
      functionId: 'product',
      level: 'director',
    },
    tables: {
      people,
      meetings: [],
      attendances: [],
      touches: peers.map(({ id }, index) => ({
        ...stamp,
        id: `6a1d5e0c-57b3-4a0e-8e3a-0a6a2f1b7${id.slice(-3)}`,
        personId: id,
        at: touched - (peers.length - 1 - index) * DAY,
        kind: 'call',
      })),
      notes: [],
      followUps: [],
      walks: [],
    },
  };
  return JSON.stringify(backup);
}
