import { describe, expect, it } from 'vitest';
import { inProvenZone, provesOtherZone } from '@/utils/calendars/proven-zone';
import type { PageAccount, PageReading } from '@/utils/calendars/sighting';

const NOOR: PageAccount = {
  email: 'noor@pelicanthrush.example',
  name: 'Noor Halloway',
  timeZone: 'Asia/Tokyo',
  timeZoneAssumed: true,
  language: 'en',
};
const AT_HOME: PageAccount = {
  email: NOOR.email,
  name: NOOR.name,
  timeZone: 'Europe/London',
  language: 'en',
};

const at = (text: string) => Date.parse(text);

function reading(account: PageAccount | undefined, outlookItemId = 'AAMk'): PageReading {
  return {
    site: 'outlook',
    part: 'grid',
    extent: 'whole',
    outcome: 'read',
    readAt: 1,
    ...(account && { account }),
    range: { from: at('2026-06-01T00:00+09:00'), to: at('2026-06-08T00:00+09:00') },
    sightings: [
      {
        source: 'outlook-page',
        keys: { outlookItemId },
        detail: 'chip',
        seenAt: 1,
        title: 'T',
        start: at('2026-06-02T09:30+09:00'),
        end: at('2026-06-02T10:00+09:00'),
      },
    ],
    problems: { 'time-zone-assumed': 1 },
  };
}

describe('a page in a zone that nobody proved', () => {
  it('is taken to be in the zone of the user’s other calendar, and that stays a guess', () => {
    const moved = inProvenZone(reading(NOOR), undefined, AT_HOME);
    expect(moved.account).toEqual({ ...NOOR, timeZone: 'Europe/London' });
    expect(moved.sightings).toMatchObject([{ start: at('2026-06-02T09:30+01:00') }]);
    expect(inProvenZone(reading(NOOR), undefined, NOOR)).toEqual(reading(NOOR));
  });

  it('shows it to have been another once the page says it', () => {
    const zones = { from: 'Asia/Tokyo', to: 'Europe/London' };
    expect(provesOtherZone(reading(AT_HOME), NOOR)).toEqual(zones);
    expect(provesOtherZone(reading(NOOR), NOOR)).toBeNull();
    expect(provesOtherZone(reading(AT_HOME), AT_HOME)).toBeNull();
    const stranger = { ...NOOR, email: 'dov@pelicanthrush.example' };
    expect(provesOtherZone(reading(AT_HOME), stranger)).toBeNull();
  });
});

describe('a page in a zone that was only assumed', () => {
  it('is in the zone that the same person’s page showed before', () => {
    const moved = inProvenZone(reading(NOOR), AT_HOME);
    expect(moved.account).toEqual(AT_HOME);
    expect(moved.range).toEqual({
      from: at('2026-06-01T00:00+01:00'),
      to: at('2026-06-08T00:00+01:00'),
    });
    expect(moved.sightings).toMatchObject([
      { start: at('2026-06-02T09:30+01:00'), end: at('2026-06-02T10:00+01:00') },
    ]);
  });

  it('names what has no id by its true times', () => {
    const [from, to] = [at('2026-06-02T09:30+09:00'), at('2026-06-02T10:00+09:00')];
    const moved = inProvenZone(reading(NOOR, `shown:${from}-${to}:T`), AT_HOME);
    const [start, end] = [at('2026-06-02T09:30+01:00'), at('2026-06-02T10:00+01:00')];
    expect(moved.sightings[0]?.keys.outlookItemId).toBe(`shown:${start}-${end}:T`);
  });

  it('is known by name where a page has no address', () => {
    const { email: _, ...nameless } = NOOR;
    expect(inProvenZone(reading(nameless), AT_HOME).account?.timeZone).toBe('Europe/London');
  });

  it.each([
    ['said by the page itself', reading({ ...AT_HOME, timeZone: 'Asia/Tokyo' }), AT_HOME],
    ['never said', reading(NOOR), undefined],
    ['never said, only assumed before', reading(NOOR), { ...AT_HOME, timeZoneAssumed: true }],
    ['another person’s', reading(NOOR), { ...AT_HOME, email: 'dov@pelicanthrush.example' }],
    ['nobody’s', reading(undefined), AT_HOME],
  ])('is left as it is where the zone is %s', (_, page, known) => {
    expect(inProvenZone(page, known)).toBe(page);
  });
});
