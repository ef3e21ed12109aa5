import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { CrosswalkDatabase } from './database';
import { recordsNaming } from './named-people';
import type { Tables } from './schema';
import { ABOUT_TABLES, type AboutTable, type Rotation } from './schema-between';

/** A record about somebody, in its own first words. */
export interface Written {
  table: AboutTable;
  id: string;
  words: string;
  /** What a record without words of its own is about. */
  functionId?: AnyFunctionId;
}

/** Everything of the `ABOUT_TABLES` that names a person: table by table, newest first. */
export async function writtenAbout(db: CrosswalkDatabase, personId: string): Promise<Written[]> {
  const all: Written[] = [];
  for (const table of ABOUT_TABLES) {
    const records = await recordsNaming(db, table, [personId]);
    for (const record of records.sort((a, b) => b.createdAt - a.createdAt)) {
      const { id } = record;
      if ('reached' in record) {
        all.push({ table, id, words: record.purpose ?? '', functionId: record.functionId });
      } else all.push({ table, id, words: wordsOf(record) });
    }
  }
  return all;
}

function wordsOf(record: Exclude<Tables[AboutTable], Rotation>): string {
  if ('text' in record) return record.text;
  return 'title' in record ? record.title : record.meetingTitle;
}
