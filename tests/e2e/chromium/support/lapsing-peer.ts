import type { CalendarJson } from '@/demo/company/calendar-json';
import { emptyProfile } from '@/utils/functions/profile';
import { SCHEMA_VERSION } from '@/utils/records/migrations';
import type { Person } from '@/utils/records/schema';
import { DEFAULT_CADENCE } from '@/utils/relationships/cadence';
import { DAY } from '@/utils/relationships/day-counts';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup } from '@/utils/transfer/backup';

/** From the last touch to the lapse: one cadence and a half, ms. */
const TO_LAPSE = DEFAULT_CADENCE['cross-functional'] * 1.5 * DAY;

export const PEER = {
  id: 'c3f7b0de-2f0a-4a51-8f60-9f5d3a4f6a01',
  name: 'Ottoline Vance',
  email: 'ottoline.vance@pelicanthrush.example',
};

/** A backup in which one peer from another function lapses at `at`, epoch ms. */
export function backupWithPeerLapsing(at: number, calendar: CalendarJson): string {
  const touched = at - TO_LAPSE;
  const added = touched - DAY;
  const stamp = { createdAt: added, updatedAt: added };
  const peer: Person = {
    ...stamp,
    id: PEER.id,
    name: PEER.name,
    aliases: [],
    emails: [PEER.email],
    functionId: 'legal',
    level: 'director',
    sources: { name: 'invite', functionId: 'user', level: 'user' },
    stakeholderRoles: [],
    caresAbout: [],
    pinned: false,
    muted: false,
  };
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
      people: [peer],
      meetings: [],
      attendances: [],
      touches: [
        {
          ...stamp,
          id: '6a1d5e0c-57b3-4a0e-8e3a-0a6a2f1b7c02',
          personId: PEER.id,
          at: touched,
          kind: 'call',
        },
      ],
      notes: [],
      followUps: [],
      walks: [],
    },
  };
  return JSON.stringify(backup);
}
