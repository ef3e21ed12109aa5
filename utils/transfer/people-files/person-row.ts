import type { LocalDate } from '@/utils/records/schema';

/**
 * One person as a people file tells of them. Facts that the file does not tell are absent. The line is the
 * file's own, counted from 1, so that a problem can be found there.
 */
export interface PersonRow {
  line: number;
  name?: string;
  /** Lower case, each once, in the file's order. */
  emails: string[];
  title?: string;
  department?: string;
  /** The file's own words for the function, as they stand there (`functionOfText` says what they mean). */
  functionText?: string;
  /** The file's own words for the level, as they stand there (`levelOfText` says what they mean). */
  levelText?: string;
  employeeId?: string;
  manager?: { email?: string; name?: string; id?: string };
  location?: string;
  joinedOn?: LocalDate;
  organisation?: string;
}
