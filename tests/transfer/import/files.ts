import type { Profile } from '@/utils/functions/profile';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type {
  Imported,
  ImportPreview,
  LookOptions,
  PeoplePreview,
} from '@/utils/transfer/import/contract';
import { ImportSession } from '@/utils/transfer/import/import-session';
import { profile } from '../../builders';
import { NOW } from '../../records/fresh-database';

/** A file as the user drops it. */
export function fileOf(text: string | Uint8Array<ArrayBuffer>, name = 'staff.csv'): File {
  return new File([text], name, { lastModified: NOW - 1 });
}

/** The lines of a small directory of Lumen. */
export const STAFF = [
  'Name,E-Mail,Job Title,Department,Manager Email',
  'Mara Vogt,mara.vogt@lumen.example,Director of Product,Product,ines.falk@lumen.example',
  'Ines Falk,ines.falk@lumen.example,Chief Executive,Management,',
  'Tomas Roos,tomas.roos@lumen.example,Head of Legal,Legal,ines.falk@lumen.example',
  'Ada Noor,ada.noor@lumen.example,Counsel,Legal,tomas.roos@lumen.example',
].join('\n');

export async function looked(
  session: ImportSession,
  file: File,
  options: LookOptions = {},
  as: Profile | null = profile(),
): Promise<ImportPreview> {
  const preview = await session.look(file, as, options);
  if ('failure' in preview) throw new Error(preview.failure);
  return preview;
}

export async function lookedPeople(
  session: ImportSession,
  file: File,
  options?: LookOptions,
): Promise<PeoplePreview> {
  const { people } = await looked(session, file, options);
  if (!people) throw new Error('no people');
  return people;
}

export async function applied(session: ImportSession): Promise<Imported> {
  const done = await session.apply();
  if ('failure' in done) throw new Error(done.failure);
  return done;
}

/** Reads a file in as one does: looks, then has it written. */
export async function importFile(db: CrosswalkDatabase, file: File, now = NOW): Promise<Imported> {
  const session = new ImportSession(db, () => now);
  await looked(session, file);
  return applied(session);
}
