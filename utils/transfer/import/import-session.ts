import type { Profile } from '@/utils/functions/profile';
import type { CrosswalkDatabase } from '@/utils/records/database';
import { takeBackImport } from '@/utils/records/imports';
import type {
  Imported,
  ImportFailure,
  ImportPreview,
  LookOptions,
  PreviewRow,
  Progress,
  TakenBack,
} from './contract';
import type { FileImport } from './file-import';
import { isFailure, orFailure } from './import-failure';
import { MeetingsImport } from './meetings-import';
import { isOpened, type OpenedFile, openFile } from './open-file';
import { PeopleImport } from './people-import';

/** One file after another: looked at, then written or left. Answers every failure by its name. */
export class ImportSession {
  #opened: OpenedFile | null = null;
  #file: FileImport | null = null;

  constructor(
    private readonly db: CrosswalkDatabase,
    private readonly now: () => number = Date.now,
  ) {}

  look(
    file: File,
    profile: Profile | null,
    options: LookOptions = {},
  ): Promise<ImportPreview | ImportFailure> {
    return orFailure(async () => {
      const reader = await this.#open(file);
      return isFailure(reader) ? reader : reader.look(this.db, profile, options);
    });
  }

  find(text: string): PreviewRow[] {
    return this.#file?.find(text) ?? [];
  }

  apply(onProgress: (progress: Progress) => void = () => {}): Promise<Imported | ImportFailure> {
    const file = this.#file;
    if (!file) return Promise.resolve({ failure: 'nothing-shown' });
    return orFailure(() => file.apply(this.db, onProgress));
  }

  takeBack(importId: string): Promise<TakenBack | ImportFailure> {
    return orFailure(() => takeBackImport(this.db, importId, this.now()));
  }

  async #open(file: File): Promise<FileImport | ImportFailure> {
    if (this.#file && isOpened(this.#opened, file)) return this.#file;
    this.#file = null;
    this.#opened = null;
    const opened = await openFile(file);
    if (isFailure(opened)) return opened;
    this.#opened = opened;
    const Kind = opened.kind === 'ics' ? MeetingsImport : PeopleImport;
    this.#file = new Kind(opened, this.now);
    return this.#file;
  }
}
