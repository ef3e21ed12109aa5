/** Why a file is not read at all. A name says what the file is or lacks, never what it holds. */
export const FILE_FAILURES = [
  'file-too-large',
  'file-empty',
  'excel-workbook', // .xlsx, .xls, .ods, .numbers: save it as CSV
  'word-document',
  'outlook-data-file', // .pst, .msg: export the contacts as CSV
  'zip-archive', // LinkedIn and Google Takeout send one: unpack it first
  'pdf',
  'picture',
  'web-page', // HR systems call an HTML table .xls; Excel saves it as CSV
  'binary',
  'too-many-columns',
  'too-many-rows',
  'no-people', // a table without a column for name, address or title; a file without a card
  'not-people', // a calendar or a backup, which have readers of their own
] as const;
export type FileFailureReason = (typeof FILE_FAILURES)[number];

export interface FileFailure {
  failure: FileFailureReason;
}

/** What went wrong in one line of a file whose rest was read. */
export const FILE_PROBLEMS = [
  'nul-bytes', // taken out; line 1 stands for the whole file
  'header-repeated',
  'quotes-wrong', // the line was read without quotes
  'row-too-short',
  'row-too-long', // the cells beyond the header were left out
  'row-without-person',
  'post-vacant',
  'email-unreadable',
  'email-shared', // three or more people have it: left out
  'date-unreadable',
  'date-ambiguous', // 03/04/2021 where nothing tells day from month
  'card-broken',
  'card-without-person',
  'card-line-unreadable',
] as const;
export type FileProblemReason = (typeof FILE_PROBLEMS)[number];

/** `line` is the file's own, counted from 1. */
export interface FileProblem {
  line: number;
  reason: FileProblemReason;
}

export function fileFailure(failure: FileFailureReason): FileFailure {
  return { failure };
}

export function isFileFailure(result: object): result is FileFailure {
  return 'failure' in result && typeof result.failure === 'string';
}
