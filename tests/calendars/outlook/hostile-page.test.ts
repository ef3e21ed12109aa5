// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAccount } from '@/utils/calendars/outlook/account';
import { outlookPage } from '@/utils/calendars/outlook/address';
import { findOpenForm, readForm } from '@/utils/calendars/outlook/form';
import { readGrid } from '@/utils/calendars/outlook/grid';
import { findOpenPeek, readPeek } from '@/utils/calendars/outlook/peek';
import { findPersonCard, readPersonCard } from '@/utils/calendars/outlook/person-card';
import { ACCOUNT, columns, month, peek, person, show, tile, toolbar } from './page-builder';

const WHOLE =
  toolbar('September 14–20, 2026') +
  columns([{ day: '2026-09-15', tiles: [tile({ id: 'A' }), tile({ title: 'Plan' })] }]) +
  month({ first: '2026-08-31', count: 7, tilesOf: { '2026-09-01': [tile({ id: 'B' })] } }) +
  peek({ people: person({ name: 'Ada Quill', status: 'Accepted', email: 'a@b.example' }) }) +
  '<div data-app-section="Form_Content"><div id="X_SUBJECT"><input value="Sync"></div><div role="tree"><i role="treeitem" aria-label="Accepted: 1"></i></div></div>' +
  '<div data-log-region="LivePersonaCard"><h2 data-log-name="PersonName">Ada</h2><p>Director</p></div>';

const ODD = [
  '',
  ' ',
  '0000-00-00',
  '2026-02-31',
  '9999-99-99T00:00:00',
  '2026-09-15',
  'monthDayCell_2026-13-01T00:00:00.000+99:99_GMT Standard Time_x',
  'Sync, 25:99 to 9:00 AM, Tuesday, September 31, 2026, Busy',
  '\u202e\u0000\uffff',
  'a@b@c <x@y.example>',
  'x'.repeat(100_000),
  ', '.repeat(30_000),
  '<script>alert(1)</script>',
];
const text = fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary' }));
const NAMES = [
  'data-column-date',
  'data-calitemid',
  'data-app-section',
  'aria-label',
  'title',
  'id',
  'style',
  'role',
  'data-log-name',
];

it('gives data or a reason, whatever a page says', () => {
  const change = fc.tuple(fc.nat(200), fc.constantFrom(...NAMES), text);
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), fc.nat(200), (changes, cut) => {
      const root = show(WHOLE);
      const nodes = [...root.querySelectorAll('*')];
      for (const [at, name, value] of changes) nodes[at % nodes.length]?.setAttribute(name, value);
      if (cut % 3 === 0) nodes[cut % nodes.length]?.remove();
      const { reading } = readGrid(root, ACCOUNT, 1);
      expect(['read', 'partial', 'not-understood']).toContain(reading.outcome);
      if (reading.range) expect(reading.range.from).toBeLessThan(reading.range.to);
      for (const { start = 0, end = 0, keys, title = '' } of reading.sightings) {
        expect(end).toBeGreaterThanOrEqual(start);
        expect(keys.outlookItemId).toBeTruthy();
        expect(title.length).toBeLessThanOrEqual(1024);
      }
      readAccount(document, { timeZone: 'UTC', language: 'en' });
      const candidates = { opened: reading.sightings[0] ?? null, shown: reading.sightings };
      const card = findOpenPeek(root);
      if (card) readPeek(card, ACCOUNT, 1, candidates);
      const form = findOpenForm(root);
      const tileOf = () => undefined;
      if (form) readForm(form, { itemId: 'A', ...candidates, tileOf, account: ACCOUNT, now: 1 });
      const personCard = findPersonCard(root);
      if (personCard) readPersonCard(personCard);
    }),
    { numRuns: 60 },
  );
}, 120_000);

it('knows any address, or that it is none', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.webPath(), fc.webUrl()), (path) => {
      outlookPage(path);
      const page = outlookPage(`https://outlook.office.com/calendar/${path}`);
      if (page?.date) expect(page.date).toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});
