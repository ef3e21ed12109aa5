// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccount } from '@/utils/calendars/google/account';
import { findOpenCard, readCard } from '@/utils/calendars/google/card';
import { type ChipResult, readChip } from '@/utils/calendars/google/chip';
import { decodeEventId } from '@/utils/calendars/google/event-id';
import { readForm } from '@/utils/calendars/google/form';
import { readGrid } from '@/utils/calendars/google/grid';
import { FAILURE_REASONS, isFailure } from '@/utils/calendars/read-result';
import type { PageAccount, PageReading } from '@/utils/calendars/sighting';
import {
  ACCOUNT,
  card,
  columns,
  encodeId,
  form,
  guest,
  key,
  main,
  month,
  sevenDays,
  show,
  stackedChip,
  timedChip,
  userInfo,
  week,
} from './page-builder';

const NOW = Date.UTC(2026, 5, 1);
const LANGUAGES = ['en', 'de', 'ja', 'ar', 'lv', 'th', 'fa', 'my', 'tlh', ''];
const account = fc
  .tuple(
    fc.constantFrom('Europe/Berlin', 'America/Havana', 'Pacific/Apia', 'Australia/Lord_Howe'),
    fc.constantFrom(...LANGUAGES),
  )
  .map(([timeZone, language]): PageAccount => ({ ...ACCOUNT, timeZone, language }));

const wild = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\u202e\u0000\u0007',
    '<img src=x onerror=alert(1)>',
    '9am to 10am',
    'June 8, 2026',
    '（1/3）',
    '"];DROP',
    '９時',
    'All day',
    'a, b, c, ',
    'June 9, 2026 at 10pm to June 11, 2026 at 6am',
  ),
);
const time = fc.oneof(
  fc.constantFrom('9am to 10am', '11:30pm to 12am', 'All day', '09:00–10:00', '', '午前9時～10時'),
  wild,
);
const date = fc.oneof(
  fc.constantFrom('June 9, 2026', 'June 8 – 11, 2026', '9. Juni 2026', '2026年 6月 9日', ''),
  wild,
);
const title = fc.oneof(fc.constantFrom('Plan', 'Plan, June 10, 2026', '9am to 5pm', 'm'), wild);
const style = fc.oneof(
  fc.constantFrom(
    '',
    'top: 419px; height: 38px',
    'top: 37.5%; height: 4%',
    'left: 0%; width: 14.3%',
  ),
  fc
    .tuple(fc.double(), fc.double(), fc.constantFrom('px', '%', 'em', ''))
    .map(([top, height, unit]) => `top: ${top}${unit}; height: ${height}${unit}`),
  wild,
);
const rawId = fc.oneof(
  fc.constantFrom('a', 'b', 'c_20260602T170000Z').map((id) => encodeId(id)),
  fc.constantFrom('tasks_rollover_view', 'tasks_x', `ttb_${encodeId('x')}`),
  wild,
);
const chip = fc
  .record({
    rawId,
    title,
    time,
    date,
    style,
    stacked: fc.boolean(),
    jslog: fc.constantFrom(35463, 185338, 0, -1),
    shown: wild,
    whole: fc.option(wild),
    foreign: fc.constantFrom('', '<button>x</button>', '<b class="XuJrye">9am</b>'),
  })
  .map(({ stacked, whole, time: when, date: day, foreign, shown, ...spec }) => {
    const label = whole ?? `${when}, ${spec.title}, Robin, No location, ${day}`;
    const make = stacked ? stackedChip : timedChip;
    return make({ ...spec, label, time: escapeText(shown) }).replace(
      /<\/div>$/,
      `${foreign}</div>`,
    );
  });
const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const dayIn = (at: number, timeZone: string) => new Date(at).toLocaleDateString('sv', { timeZone });

function expectSound(result: ChipResult, day: string, timeZone: string): void {
  if (result === 'not-an-event') return;
  if (isFailure(result)) {
    expect(FAILURE_REASONS).toContain(result.reason);
    return;
  }
  const { start = Number.NaN, end = Number.NaN, title: shown = '' } = result.sighting;
  expect(end).toBeGreaterThan(start);
  expect(shown.length).toBeLessThanOrEqual(1024);
  const inside = dayIn(start, timeZone) <= day && day <= dayIn(end - 1, timeZone);
  if (!inside) expect(result.problems.join()).toMatch(/label-date-mismatch|time-in-gap/);
}

function expectSoundPage({ outcome, sightings, problems, range }: PageReading): void {
  expect(['read', 'partial', 'not-understood']).toContain(outcome);
  for (const reason of Object.keys(problems)) expect(FAILURE_REASONS).toContain(reason);
  if (outcome === 'not-understood') expect(Object.keys(problems)).not.toEqual([]);
  for (const { start, end, keys } of sightings) {
    expect(Number.isFinite(start) && Number.isFinite(end)).toBe(true);
    expect(keys.googleEventId).toMatch(/\S/);
  }
  if (range) expect(range.from).toBeLessThan(range.to);
}

describe('a hostile page', () => {
  it('never puts a chip into a day that its cell is not, without a reason', () => {
    fc.assert(
      fc.property(fc.array(chip, { minLength: 1, maxLength: 6 }), account, (chips, who) => {
        const days = sevenDays('2026-06-08').map((day, index) =>
          index === 1 ? { ...day, chips } : day,
        );
        for (const element of show(week(days)).querySelectorAll('[data-eventchip]')) {
          const place = { day: '2026-06-09', daySure: true, rowDays: [] };
          const result = readChip(element, { ...place, account: who, now: NOW });
          expectSound(result, '2026-06-09', who.timeZone);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never stops a reading of any view', () => {
    const datekey = fc.oneof(fc.constantFrom(key('2026-06-09'), key('2026-06-10')), wild);
    const views = fc.tuple(fc.array(chip, { maxLength: 5 }), fc.array(datekey), fc.nat(3), wild);
    fc.assert(
      fc.property(views, account, ([chips, keys, view, heading], who) => {
        const days = sevenDays('2026-06-08').map((day, index) => ({
          ...day,
          ...(index < 3 && { chips, allDay: chips, heading: escapeText(heading) }),
        }));
        const group = `<div role="rowgroup" data-datekey="${key('2026-06-09')}"><div role="row">`;
        const pages = [week(days), month(days), columns(days), main(group + chips.join(''))];
        let next = 0;
        const html = (pages[view] ?? '').replaceAll(/data-datekey="\d+"/g, (known) => {
          const other = keys[next];
          next += 1;
          return other === undefined
            ? known
            : `data-datekey="${escapeText(other).replaceAll('"', '')}"`;
        });
        expectSoundPage(readGrid(show(html), who, NOW).reading);
      }),
      { numRuns: 200 },
    );
  });

  it('never stops a reading of a card, a form or an account', () => {
    const text = wild.map((value) => escapeText(value).replaceAll('"', '&quot;'));
    const id = decodeEventId(encodeId('evt1'));
    if (id?.kind !== 'event') throw new Error('no id');
    fc.assert(
      fc.property(fc.array(text, { minLength: 12, maxLength: 12 }), account, (texts, who) => {
        const [a = '', b = '', c = '', d = '', e = '', f = ''] = texts;
        const guests = [guest(a, b), guest('kim@harbour.example', c, `id="${d}"`), guest(e, f)];
        const spec = { title: a, guests, rooms: [guest(c, d)], location: e };
        show(
          userInfo({ ...who, email: b }) +
            card({ ...spec, rawId: f, summary: c }) +
            form({
              ...spec,
              startTime: texts[6] ?? '',
              endTime: texts[7] ?? '',
            }).replaceAll('20260609', texts[8] ?? ''),
        );
        readAccount(document);
        const context = { account: who, now: NOW, chipOf: () => null };
        const open = findOpenCard(document);
        for (const result of [
          open && readCard(open, { ...context, chipOf: () => ({ ...SEEN, title: a }) }),
          readForm(document, { ...context, id, chip: null }),
        ]) {
          if (!result || isFailure(result)) continue;
          const { start, end, attendees = [] } = result.sighting;
          if (start !== undefined) expect(end).toBeGreaterThan(start);
          for (const { email } of attendees) expect(email).toMatch(/^[^\s@]+@[^\s@]+$/);
        }
      }),
      { numRuns: 200 },
    );
  });

  const SEEN = {
    source: 'google-page',
    keys: { googleEventId: 'evt1' },
    detail: 'chip',
    seenAt: NOW,
  } as const;
});

describe('a page too large', () => {
  it('of titles as long as a book is read', () => {
    const huge = '\u202e<b>Ω, 9am – '.repeat(9_000);
    const chips = ['a', 'b', 'c'].map((id) =>
      timedChip({ id, title: huge, label: `9am to 10am, ${huge}, Robin, June 9, 2026` }),
    );
    const days = sevenDays('2026-06-08').map((day, index) =>
      index === 1 ? { ...day, chips } : day,
    );
    expectSoundPage(readGrid(show(week(days)), ACCOUNT, NOW).reading);
  });
});
