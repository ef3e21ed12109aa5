import { wakeForBadge } from '@/utils/browser/alarms';
import { showBadge } from '@/utils/browser/badge';
import { profileSetting, sampleSetting } from '@/utils/browser/settings';
import { loadHistories } from '@/utils/records/contacts';
import { CrosswalkDatabase, DATABASE_NAME, SAMPLE_DATABASE_NAME } from '@/utils/records/database';
import { listPeople } from '@/utils/records/people';
import { loadReportingLine } from '@/utils/records/reporting-line';
import { lapsedPeers, nextChange } from '@/utils/relationships/lapsed-peers';
import { personStanding } from '@/utils/relationships/person-standing';

/**
 * Counts the lapsed peers afresh from the records and asks to be woken at the next change.
 * Everything is derived: a killed worker or a restarted browser comes to the same badge.
 */
export async function refreshBadge(now: number): Promise<void> {
  const sample = await sampleSetting.get();
  const profile = sample ?? (await profileSetting.get());
  if (profile === null) return showBadge([]);
  const db = new CrosswalkDatabase(sample ? SAMPLE_DATABASE_NAME : DATABASE_NAME);
  try {
    const [people, histories, line] = await Promise.all([
      listPeople(db),
      loadHistories(db),
      loadReportingLine(db, profile.emails),
    ]);
    const none = { meetings: [], touches: [], walks: [] };
    const standings = people.map((person) =>
      personStanding(person, histories.get(person.id) ?? none, profile, now, line),
    );
    await showBadge(lapsedPeers(standings).map(({ person }) => person.name));
    await wakeForBadge(nextChange(standings, now), now);
  } finally {
    db.close();
  }
}
