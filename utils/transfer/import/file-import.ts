import type { Profile } from '@/utils/functions/profile';
import type { CrosswalkDatabase } from '@/utils/records/database';
import type {
  Imported,
  ImportFailure,
  ImportPreview,
  LookOptions,
  PreviewRow,
  Progress,
} from './contract';

/** How one file is shown and written. Rejects only with failures of the storage. */
export interface FileImport {
  /** Says what the file would do and writes nothing. */
  look(
    db: CrosswalkDatabase,
    profile: Profile | null,
    options: LookOptions,
  ): Promise<ImportPreview | ImportFailure>;
  /** Rows that have the text. */
  find(text: string): PreviewRow[];
  /** Writes what was shown last, in one transaction, or nothing. */
  apply(
    db: CrosswalkDatabase,
    onProgress: (progress: Progress) => void,
  ): Promise<Imported | ImportFailure>;
}
