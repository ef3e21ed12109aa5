import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { functionOfIsco } from './isco';
import { functionOfSoc } from './soc';

export interface Sourced {
  title: string;
  /** A function's id, or `-` for none of them. */
  label: string;
  unit?: string;
}

const FILES = {
  alternate: 'onet-alternate-titles.tsv',
  reported: 'onet-reported-titles.tsv',
  esco: 'esco-title-isco.csv',
  uk: 'uk-posts-title-profession.csv',
};

/** The folder of titles beside the checkout; null with what is missing when it is not there. */
export function titlesFolder(root: string): { folder: string } | { missing: string[] } {
  const folder = join(root, '../shared/titles');
  const missing = Object.values(FILES)
    .map((name) => join(folder, name))
    .filter((path) => !existsSync(path));
  return missing.length > 0 ? { missing } : { folder };
}

function rows(folder: string, name: string, delimiter: string): string[][] {
  const text = readFileSync(join(folder, name), 'utf8');
  const quoteChar = delimiter === '\t' ? '\0' : '"';
  return Papa.parse<string[]>(text, { delimiter, quoteChar, skipEmptyLines: true }).data.slice(1);
}

function labelled(pairs: [title: string, label: string | undefined][]): Sourced[] {
  return pairs.flatMap(([title, label]) => (label === undefined ? [] : [{ title, label }]));
}

export function onetAlternate(folder: string): Sourced[] {
  return labelled(
    rows(folder, FILES.alternate, '\t').map(([code = '', title = '']) => [
      title,
      functionOfSoc(code),
    ]),
  );
}

export function onetReported(folder: string): Sourced[] {
  return labelled(
    rows(folder, FILES.reported, '\t').map(([code = '', title = '']) => [
      title,
      functionOfSoc(code),
    ]),
  );
}

export function esco(folder: string): Sourced[] {
  return labelled(
    rows(folder, FILES.esco, ',').map(([title = '', code = '']) => [title, functionOfIsco(code)]),
  );
}

/** Professions of the UK government whose posts are of one function. */
const PROFESSIONS: Record<string, string> = {
  Finance: 'finance',
  'Tax Professionals': 'finance',
  'Internal Audit': 'finance',
  'Programme and Project Management (PPM)': 'programme',
  Law: 'legal',
  'Human Resources': 'people',
  'Information Technology': 'information-technology',
  Communications: 'communications',
  Procurement: 'procurement',
  Statisticians: 'data',
  'Property and asset management': 'operations',
  Medicine: '-',
  Military: '-',
  Vets: '-',
};

/** Real posts of the UK government: never trained on. */
export function ukPosts(folder: string): Sourced[] {
  return rows(folder, FILES.uk, ',').flatMap(([title = '', unit = '', profession = '']) => {
    const label = PROFESSIONS[profession];
    return label === undefined ? [] : [{ title, unit, label }];
  });
}

/** One in five titles, wherever it stands, is kept from training: those whose hash says so. */
export function isHeldBack(title: string): boolean {
  let hash = 0;
  for (const letter of title.toLowerCase()) {
    hash = (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0;
  }
  return hash % 5 === 0;
}
