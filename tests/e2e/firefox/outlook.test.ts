import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CrosswalkInFirefox, launchFirefox } from '@/demo/browser/firefox';
import type { FirefoxPage } from '@/demo/browser/firefox-page';
import { outlookItemId } from '@/demo/company/event-ids';
import { readTable } from '@/demo/journey/records';
import { eventCalled } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { daysOf, pathOf, type View } from '@/demo/outlook/route';
import { createReplica, type Replica } from '@/demo/serve';
import { addDays, wallTime } from '@/demo/wall-time';
import type { Attendance, Meeting } from '@/utils/records/schema';
import { FIREFOX } from '../support/built';
import { itemsOn, outlookTold, outlookToldIn } from '../support/outlook-told';

const PRICING = 'Pricing guardrails, round two';
const PAGES = [
  { language: 'en', hourCycle: 12, host: 'https://outlook.office.com' },
  { language: 'ja', hourCycle: 24, host: 'https://outlook.cloud.microsoft' },
] as const;

/** The machine's, which tests cannot set here. */
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

let app: CrosswalkInFirefox;
let replica: Replica;
let calendar: FirefoxPage;
let panel: FirefoxPage;

const meetings = () => readTable<Meeting>(panel, 'meetings');

describe.each(PAGES)('Outlook in $language, $hourCycle h', ({ host, ...page }) => {
  beforeAll(async () => {
    replica = createReplica({ now: Date.now(), timeZone: ZONE, ...page });
    app = await launchFirefox({ ...FIREFOX, replica });
    calendar = await app.calendar();
    panel = await app.open('sidepanel.html');
  });
  afterAll(() => app?.close());

  const today = () => wallTime(replica.calendar.now, ZONE).date;

  it.each<View>(['week', 'workweek', 'day'])('keeps every field of a %s', async (view) => {
    await calendar.goto(host + pathOf(view, today()));
    const items = itemsOn(replica.calendar, daysOf(view, today(), page.language));
    await until(
      view,
      async () => {
        const kept = new Set((await meetings()).map(({ outlookItemId: id }) => id));
        return items.filter((id) => !kept.has(id));
      },
      (missing) => missing.length === 0,
    );
    await expectAllTrue();
  });

  it('keeps every field of what a month shows', async () => {
    const before = (await meetings()).length;
    // Of that month no week was read before, whatever the day of this one is.
    await calendar.goto(host + pathOf('month', addDays(today(), -70)));
    await until('The month', meetings, (kept) => kept.length > before + 20);
    await expectAllTrue();
  });

  it('keeps the answers of a card', async () => {
    const event = eventCalled(replica, PRICING);
    const date = wallTime(event.start, ZONE).date;
    await calendar.goto(host + pathOf('day', date));
    const tile = `[data-calitemid="${outlookItemId(event.id)}"][role=button]`;
    await calendar.locator(tile).click();
    const meeting = async () =>
      (await meetings()).find(({ outlookItemId: id }) => id === outlookItemId(event.id));
    await until('The answer', meeting, (kept) => kept?.myResponse === 'accepted');
    const id = (await meeting())?.id;
    const answers = async () =>
      (await readTable<Attendance>(panel, 'attendances')).filter((one) => one.meetingId === id);
    await until('The guests', answers, (kept) => kept.length === 5);
    expect((await answers()).filter(({ response }) => response === 'accepted')).toHaveLength(4);
    await panel.getByRole('heading', { name: PRICING }).first().waitFor();
  });
});

describe('the frame of Teams', () => {
  beforeAll(async () => {
    replica = createReplica({ now: Date.now(), timeZone: ZONE });
    app = await launchFirefox({ ...FIREFOX, replica });
    calendar = await app.calendar();
    panel = await app.open('sidepanel.html');
  });
  afterAll(() => app?.close());

  it('holds a calendar that is read', async () => {
    await calendar.goto('https://teams.microsoft.com/v2/?calendar=/calendar/view/week');
    const { date } = wallTime(replica.calendar.now, ZONE);
    const items = itemsOn(replica.calendar, daysOf('week', date, 'en'));
    await until('The week', meetings, (kept) => kept.length >= items.length);
    await expectAllTrue();
  });
});

async function expectAllTrue(): Promise<void> {
  const told = outlookTold(replica.calendar);
  for (const meeting of await meetings()) {
    expect(outlookToldIn(meeting), meeting.title).toEqual(told.get(meeting.outlookItemId ?? ''));
    expect(meeting.deletedAt, `${meeting.title} is taken for deleted`).toBeUndefined();
  }
}
