import { NO_HOUSE } from '@/utils/functions/house';
import type { PeopleSource } from '@/utils/transfer/import/plan-people';
import type { PersonRow } from '@/utils/transfer/people-files/person-row';
import { profile } from '../../builders';

/** One row of a directory, on line 2 unless it says otherwise. */
export function row(facts: Partial<PersonRow> = {}): PersonRow {
  return { line: 2, name: 'Ines Falk', emails: ['ines.falk@lumen.example'], ...facts };
}

/** Rows of a directory into empty records, read by a director of Lumen on 2 March 2026. */
export function source(facts: Partial<PeopleSource> = {}): PeopleSource {
  return {
    rows: [],
    kind: 'directory',
    people: [],
    edges: [],
    house: NO_HOUSE,
    profile: profile(),
    now: Date.UTC(2026, 2, 2, 9),
    today: '2026-03-02',
    ...facts,
  };
}
