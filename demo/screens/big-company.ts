import type { Page } from 'playwright-core';

export interface BigCompany {
  /** Everybody in the directory. */
  people: number;
  /** Of these, how many were ever in a meeting. */
  met: number;
  /** Guests in all meetings together, five a meeting. */
  attendances: number;
  /** Epoch ms. */
  now: number;
}

/** Fills the user's own database with a directory and years of meetings. Called on an extension page. */
export function fillBigCompany(page: Page, company: BigCompany): Promise<void> {
  return page.evaluate(write, company);
}

/** Runs in the page, so it stands alone: made here, a hundred thousand rows would have to travel. */
async function write({ people, met, attendances, now }: BigCompany): Promise<void> {
  const DAY = 86_400_000;
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;
  const first = 'Ada Bo Cleo Dmitri Élodie Farid Grażyna Hana Ibrahim Jürgen Kéa Łukasz'.split(' ');
  const last = 'Abara Brandt Çelik Dubois Eriksen Fălan Gómez Huber Ito Jansen Kovač'.split(' ');
  const titles = 'Director Manager Analyst Lead Partner Specialist Coordinator'.split(' ');
  const crafts = 'Finance Legal Sales Design Stores Growth Claims Harbour'.split(' ');
  const functions = ['finance', 'legal', 'sales', 'design', 'operations', 'marketing'];
  const levels = ['individual', 'lead', 'manager', 'director', 'vice-president'];
  const stamp = (id: string) => ({ id, createdAt: now - 300 * DAY, updatedAt: now });
  // Whoever was met stands anywhere in the alphabet, as ids do among others.
  const idOf = (at: number) => `${((at * 7919) % people).toString(36).padStart(5, '0')}-person`;
  const rows: Record<string, object[]> = { people: [], meetings: [], attendances: [] };
  for (let at = 0; at < people; at += 1) {
    const craft = pick(crafts, at * 3);
    const known = at % 4 !== 3;
    rows.people?.push({
      ...stamp(idOf(at)),
      name: `${pick(first, at)} ${pick(last, Math.floor(at / 12))} ${at}`,
      aliases: [],
      emails: [`person.${at}@lumen.example`],
      title: `${pick(titles, at)}, ${craft}`,
      department: craft,
      ...(known && { functionId: pick(functions, at), level: pick(levels, at) }),
      sources: {
        name: 'directory',
        title: 'directory',
        ...(known && { functionId: 'directory', level: 'directory' }),
      },
      stakeholderRoles: [],
      caresAbout: [],
      location: pick(['Ghent', 'Porto', 'Leeds'], at),
      pinned: false,
      muted: false,
    });
  }
  const count = Math.floor(attendances / 5);
  for (let at = 0; at < count; at += 1) {
    const start = now + 7 * DAY - Math.floor((at * 900 * DAY) / count);
    const id = `m${at.toString(36).padStart(6, '0')}`;
    rows.meetings?.push({
      ...stamp(id),
      kind: 'event',
      onMyCalendar: true,
      title: `Meeting ${at}`,
      start,
      end: start + 1_800_000,
      allDay: false,
      status: 'confirmed',
      myResponse: 'accepted',
      attendeeCount: 6,
      sources: {},
    });
    for (let guest = 0; guest < 5; guest += 1) {
      rows.attendances?.push({
        ...stamp(`${id}-${guest}`),
        meetingId: id,
        personId: idOf((at * 5 + guest * 37) % met),
        start,
        response: 'accepted',
        organizer: false,
        optional: false,
      });
    }
  }
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('crosswalk');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => resolve(opening.result);
  });
  for (const [table, all] of Object.entries(rows)) {
    await new Promise<void>((resolve, reject) => {
      const writing = db.transaction(table, 'readwrite');
      const store = writing.objectStore(table);
      store.clear();
      for (const row of all) store.put(row);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => resolve();
    });
  }
  db.close();
}
