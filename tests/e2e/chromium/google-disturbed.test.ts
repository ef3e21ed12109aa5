import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysOf } from '@/demo/google/route';
import { chipOf, eventCalled, openEvent } from '@/demo/journey/stage';
import { until } from '@/demo/journey/until';
import { addDays, instantOf, wallTime } from '@/demo/wall-time';
import { expectAllTrue, show, stored, untilDaysKept } from '../support/kept-as-told';
import { eventOf, person } from './support/events';
import { guestsToKeep, keptGuests, untilMeeting } from './support/kept';
import { openSession, refresh, type Session } from './support/session';

const HOUR = 3_600_000;
const ZONE = 'America/Los_Angeles';

let session: Session;
let today: string;

beforeAll(async () => {
  session = await openSession({ timeZone: ZONE, machineZone: 'Asia/Kathmandu' });
  today = wallTime(session.replica.calendar.now, ZONE).date;
});
afterAll(() => session?.app.close());

/** Everything is kept once, and as the calendar says. */
async function expectUndisturbed(): Promise<void> {
  const ids = (await stored(session)).map(({ googleEventId }) => googleEventId);
  expect(new Set(ids).size).toBe(ids.length);
  await expectAllTrue(session);
}

describe('another extension on the same page', () => {
  it('may put its own words, marks and copies into chips', async () => {
    const { calendar } = session;
    await calendar.addInitScript(decorateChips);
    for (const view of ['week', 'month', 'day'] as const) {
      await show(session, view, today);
      await calendar.locator('[data-eventchip] .zx-mark').first().waitFor();
      if (view !== 'month') await untilDaysKept(session, daysOf(view, today, 'en'));
    }
    await expectUndisturbed();
  });

  it('may leave a copy of a chip behind: the event itself is followed', async () => {
    const { calendar, panel, replica } = session;
    const event = eventOf(replica.calendar, 'Pallet count', instantOf(today, 20 * 60, ZONE));
    replica.addEvent(event);
    await show(session, 'week', today);
    await chipOf(calendar, event.id).evaluate((chip) => {
      const copies = document.body.appendChild(document.createElement('aside'));
      for (const hidden of ['none', '']) {
        const copy = copies.appendChild(chip.cloneNode(true) as HTMLElement);
        copy.style.cssText = `position: fixed; top: 90%; display: ${hidden}`;
      }
    });
    await untilMeeting(panel, event.id, 'The count', ({ start }) => start === event.start);
    replica.moveEvent(event.id, event.start - 2 * HOUR, event.end - 2 * HOUR);
    await refresh(calendar);
    const start = event.start - 2 * HOUR;
    await untilMeeting(panel, event.id, 'The move', (meeting) => meeting.start === start);
    await expectUndisturbed();
    await calendar.evaluate(() => document.querySelector('aside')?.remove());
  });

  it('may keep a second card of another event about, under the same ids', async () => {
    const { calendar, panel, replica } = session;
    const one = eventOf(replica.calendar, 'Seal check', instantOf(today, 13 * 60, ZONE), [
      person('Ilse Marchetti', { response: 'accepted' }),
    ]);
    const other = eventOf(replica.calendar, 'Crate check', instantOf(today, 14 * 60, ZONE), [
      person('Otto Brandvold', { response: 'accepted' }),
    ]);
    replica.addEvent(one);
    replica.addEvent(other);
    await show(session, 'week', today);
    await openEvent(calendar, one.id);
    const own = replica.calendar.user.email;
    const kept = (id: string) => keptGuests(panel, id);
    await until(
      'Its guest',
      () => kept(one.id),
      (guests) => guests.length === 1,
    );
    await calendar.evaluate(() => {
      const card = document.querySelector<HTMLElement>('[data-chips-dialog]');
      const copy = card?.cloneNode(true) as HTMLElement;
      copy.style.cssText = 'display: none; opacity: 0';
      card?.before(copy);
    });
    await calendar.keyboard.press('Escape');
    await chipOf(calendar, other.id).click();
    await until(
      'Its guest',
      () => kept(other.id),
      (guests) => guests.length === 1,
    );
    expect(await kept(other.id)).toEqual(guestsToKeep(other, own));
    expect(await kept(one.id)).toEqual(guestsToKeep(one, own));
  });
});

describe('a page that changes a hundred times a second', () => {
  it('is followed all the same, and nothing wrong is kept', async () => {
    const { calendar, panel, replica } = session;
    const event = eventCalled(replica, 'Pricing guardrails, round two');
    const shown = panel.locator('article h2', { hasText: event.title });
    const day = wallTime(event.start, ZONE).date;
    const late = eventOf(replica.calendar, 'Late addition', instantOf(day, 21 * 60, ZONE));
    await show(session, 'day', day);
    await calendar.evaluate(keepChanging);
    await chipOf(calendar, event.id).evaluate((chip: HTMLElement) => chip.click());
    await shown.first().waitFor();
    await until(
      'Its guests',
      () => keptGuests(panel, event.id),
      (guests) => guests.length > 3,
    );
    replica.addEvent(late);
    await refresh(calendar);
    await untilMeeting(panel, late.id, 'The addition', () => true);
    replica.moveEvent(late.id, late.start + HOUR, late.end + HOUR);
    await refresh(calendar);
    const start = late.start + HOUR;
    await untilMeeting(panel, late.id, 'The move', (meeting) => meeting.start === start);
    replica.cancelEvent(late.id);
    await refresh(calendar);
    await untilMeeting(panel, late.id, 'The end', ({ deletedAt }) => deletedAt !== undefined);
    expect(await calendar.evaluate(() => Number(document.body.dataset.turns))).toBeGreaterThan(50);
    replica.calendar.events = replica.calendar.events.filter(({ id }) => id !== late.id);
    const others = (await stored(session)).filter(({ title }) => title !== late.title);
    expect(others.filter(({ deletedAt }) => deletedAt !== undefined)).toEqual([]);
    const date = addDays(day, 1);
    await show(session, 'day', date);
    await untilDaysKept(session, [date]);
  });
});

/** Runs in the page, so it stands alone: marks every chip as it comes, before and after its words. */
function decorateChips(): void {
  const mark = (text: string) => {
    const node = document.createElement('span');
    node.className = 'zx-mark';
    node.textContent = text;
    return node;
  };
  const decorate = () => {
    for (const chip of document.querySelectorAll('[data-eventchip]')) {
      if (chip.querySelector('.zx-mark')) continue;
      chip.setAttribute('data-zx-colour', '#c0ffee');
      chip.prepend(mark('12:00 – 13:00, Wrong, Nobody, No location, May 1, 2020'));
      const button = mark('✓ 3:15pm');
      button.setAttribute('role', 'button');
      button.setAttribute('aria-label', '9am to 10am, Wrong, Nobody, May 1, 2020');
      chip.append(button);
      const title = chip.querySelector('.I0UMhf, .WBi6vc');
      title?.prepend(mark('★ '));
      title?.after(mark('3 notes'));
    }
  };
  new MutationObserver(decorate).observe(document, { childList: true, subtree: true });
}

/** Runs in the page, so it stands alone. */
function keepChanging(): void {
  let turn = 0;
  const main = document.querySelector('[role=main]');
  const ticker = document.createElement('div');
  main?.append(ticker);
  setInterval(() => {
    turn += 1;
    document.body.dataset.turns = String(turn);
    ticker.replaceChildren(document.createTextNode(`${turn}`), document.createElement('i'));
    const chips = document.querySelectorAll<HTMLElement>('[data-eventchip]');
    const chip = chips[turn % Math.max(1, chips.length)];
    chip?.setAttribute('aria-label', `${turn}`);
    chip?.classList.toggle('zx');
    chip?.removeAttribute('aria-label');
    chip?.setAttribute('data-zx', `${turn}`);
  }, 10);
}
