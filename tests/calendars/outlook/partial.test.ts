// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readGrid } from '@/utils/calendars/outlook/grid';
import { ACCOUNT, show, tile, week } from './page-builder';

/** What is not in a reading called `read` counts as gone, so these pages must not be called so. */
const read = (html: string) => readGrid(show(html), ACCOUNT, 0).reading;
const preview = `<div data-app-section="Form_Content"><div data-app-section="calendar-view-0"
  ><div data-column-date="2026-09-17">${tile({ title: 'Draft', day: '2026-09-17' })}</div></div></div>`;

it('does not read the day beside a form, where what is being written looks like an event', () => {
  expect(read(preview)).toMatchObject({ outcome: 'not-understood', sightings: [] });
  const { outcome, sightings } = read(week([tile({ id: 'a' })]) + preview);
  expect(outcome).toBe('read');
  expect(sightings.map(({ title }) => title)).toEqual(['Sync']);
});

it('is partial where something without an id tells two times and may be an event', () => {
  const when = '9:00 AM to 10:00 AM, Tuesday, September 15, 2026';
  const unclear = tile({ tooltip: null, label: `Sync, ${when}, Plan, ${when}, Busy` });
  const sure = tile({ title: 'Plan', tooltip: null });
  expect(read(week([sure, unclear]))).toMatchObject({
    outcome: 'partial',
    sightings: [{ title: 'Plan' }],
    problems: { 'label-ambiguous': 1 },
  });
});
