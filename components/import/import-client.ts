import type { Profile } from '@/utils/functions/profile';
import type {
  Imported,
  ImportFailure,
  ImportPreview,
  LookOptions,
  PreviewRow,
  Progress,
  TakenBack,
} from '@/utils/transfer/import/contract';

/** The door to the import's worker. One file at a time; every answer comes, if only as a failure. */
export interface ImportClient {
  /** Reads a file and says what it would do. Writes nothing. Again with options for the same file. */
  look(
    file: File,
    profile: Profile | null,
    options?: LookOptions,
  ): Promise<ImportPreview | ImportFailure>;
  /** Rows of the file that was looked at whose name, title or address has the text, at most 20. */
  find(text: string): Promise<PreviewRow[]>;
  /** Writes what was shown last, or nothing. */
  apply(onProgress?: (progress: Progress) => void): Promise<Imported | ImportFailure>;
  /** Takes an earlier import back. */
  takeBack(importId: string): Promise<TakenBack | ImportFailure>;
  /** Ends the worker; what is under way answers `stopped`. */
  close(): void;
}

export function openImport(_databaseName: string): ImportClient {
  throw new Error('not yet');
}
