// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readAccount } from '@/utils/calendars/outlook/account';
import { findOpenForm, readForm } from '@/utils/calendars/outlook/form';
import { readGrid } from '@/utils/calendars/outlook/grid';
import { findOpenPeek, readPeek } from '@/utils/calendars/outlook/peek';
import { findPersonCard, readPersonCard } from '@/utils/calendars/outlook/person-card';
import * as at from '@/utils/calendars/outlook/selectors';
import type { Sighting } from '@/utils/calendars/sighting';
import { ACCOUNT, month, peek, person, show, tile, toolbar, week } from './page-builder';

/**
 * The page after a redesign: what the first choice of a list finds is there no more. Each entry says
 * how the page changes; afterwards the readers must read the same.
 */

const WEEK =
  toolbar('September 14–20, 2026') + week([tile({ id: 'A' }), tile({ id: 'B', title: 'Plan' })]);
const MONTH = month({ first: '2026-08-31', tilesOf: { '2026-09-15': [tile({ id: 'A' })] } });
const PEEK = peek({
  location: 'Level 3',
  people:
    person({ name: 'Ada Quill', status: 'Accepted' }) +
    person({ name: 'Bo Lind', status: 'Declined' }),
}).replace(
  'Join</button>',
  'Join</button><a href="https://teams.microsoft.com/l/meetup-join/1">Join</a>',
);
const FORM = `<div class="ms-Dialog-main"><div data-app-section="ReadingPane"><div data-app-section="Form_Content"
  ><div id="EVENT_1_SUBJECT"><input type="text" placeholder="Add a title" value="Sync"></div
  ><div aria-label="Location">Level 3</div><div>${person({ name: 'Ada Quill', status: 'Accepted' })}</div></div></div></div>`;
const CARD = `<div data-log-region="LivePersonaCard" role="dialog" aria-label="Profile Card"><div><div role="heading"
  ><span data-log-name="PersonName">Ada Quill</span></div><div>Director of Sales</div></div
  ><button title="Email: ada@harbour.example"></button><a href="mailto:ada@harbour.example"></a></div>`;
const ME = `<div id="owa-me-control-container"><button aria-label="Robin Vale">RV</button></div
  ><button id="mectrl_main_trigger" aria-label="Account manager for Robin Vale">RV</button
  ><div id="O365_MainLink_Me" aria-label="Account manager for Robin Vale"></div>`;

const SYNC: Sighting = {
  source: 'outlook-page',
  keys: { outlookItemId: 'A' },
  detail: 'chip',
  seenAt: 1,
  title: 'Sync',
};

const READERS: Record<string, (root: HTMLElement) => unknown> = {
  grid: (root) => {
    const { outcome, range, sightings } = readGrid(root, ACCOUNT, 1).reading;
    return { outcome, range, sightings };
  },
  tiles: (root) => {
    const { sightings } = readGrid(root, ACCOUNT, 1).reading;
    return sightings.map(({ keys: _, ...told }) => told);
  },
  account: () => readAccount(document, { timeZone: 'UTC', language: 'en' }),
  peek: (root) => {
    const card = findOpenPeek(root);
    return card && readPeek(card, ACCOUNT, 1, { opened: SYNC, shown: [SYNC] });
  },
  form: (root) => {
    const form = findOpenForm(root);
    const tileOf = () => SYNC;
    return form && readForm(form, { itemId: 'A', opened: null, tileOf, account: ACCOUNT, now: 1 });
  },
  person: (root) => {
    const card = findPersonCard(root);
    return card && readPersonCard(card);
  },
};

type Change = (root: HTMLElement) => void;
const every = (root: HTMLElement, selector: string) => [...root.querySelectorAll(selector)];
const without =
  (selector: string, ...attributes: string[]): Change =>
  (root) => {
    for (const element of every(root, selector)) {
      for (const name of attributes) element.removeAttribute(name);
    }
  };
const unwrapped =
  (selector: string): Change =>
  (root) => {
    for (const element of every(root, selector)) element.replaceWith(...element.childNodes);
  };

const CASES: Record<string, [keyof typeof READERS, string, Change]> = {
  'surface: the views’ names': [
    'grid',
    WEEK,
    without('[data-app-section^="Surface_"]', 'data-app-section'),
  ],
  'surface: all names': ['grid', WEEK, without('[data-app-section]', 'data-app-section')],
  'surface: all names of a month': [
    'grid',
    MONTH,
    without('[data-app-section]', 'data-app-section'),
  ],
  'month cells: the prefix': [
    'grid',
    MONTH,
    (root) => {
      for (const cell of every(root, '[id^="monthDayCell_"]'))
        cell.id = cell.id.replace('monthDay', 'd');
    },
  ],
  'tiles: the ids': ['tiles', WEEK, without('[data-calitemid]', 'data-calitemid')],
  'tiles: the role': ['grid', WEEK, without('[data-calitemid] [role]', 'role')],
  'tiles: the tooltip': ['grid', WEEK, without('[data-calitemid] [title]', 'title')],
  'tiles: buttons that are options': [
    'grid',
    WEEK,
    (root) => {
      for (const one of every(root, '[data-calitemid] [role]')) one.setAttribute('role', 'option');
    },
  ],
  'bar: the name of 2025': [
    'grid',
    WEEK,
    (root) => {
      const name = 'CalendarModuleSurfaceNavigationBar';
      for (const bar of every(root, at.rangeBar[0] ?? ''))
        bar.setAttribute('data-app-section', name);
    },
  ],
  'account: the button of 2026': [
    'account',
    ME,
    (root) => root.querySelector('#owa-me-control-container')?.remove(),
  ],
  'account: the trigger too': [
    'account',
    ME,
    (root) => {
      for (const one of every(root, '#owa-me-control-container, #mectrl_main_trigger'))
        one.remove();
    },
  ],
  'card: its name, in a dialog': [
    'peek',
    PEEK,
    (root) => {
      for (const card of every(root, '[data-app-section="CalendarItemPeek"]')) {
        card.removeAttribute('data-app-section');
        card.setAttribute('role', 'dialog');
      }
    },
  ],
  'card: its name, in a layer': [
    'peek',
    PEEK,
    (root) => {
      for (const card of every(root, '[data-app-section="CalendarItemPeek"]')) {
        card.removeAttribute('data-app-section');
        card.className = 'ms-Callout';
      }
    },
  ],
  'card: the title’s label': [
    'peek',
    PEEK,
    (root) => {
      for (const title of every(root, '[aria-label="Title"]')) {
        title.removeAttribute('aria-label');
        title.setAttribute('role', 'heading');
      }
    },
  ],
  'people: the hover ids': [
    'peek',
    PEEK,
    without('[data-lpc-hover-target-id]', 'data-lpc-hover-target-id'),
  ],
  'people: the English words': [
    'peek',
    PEEK,
    (root) => {
      for (const one of every(root, '[aria-label^="Opens card for"]')) {
        one.setAttribute(
          'aria-label',
          `${one.getAttribute('aria-label')}`.replace('Opens card for', 'Zeigt'),
        );
      }
    },
  ],
  'people: all but the class': [
    'peek',
    PEEK,
    (root) => {
      without(
        '[data-lpc-hover-target-id]',
        'data-lpc-hover-target-id',
        'aria-haspopup',
        'aria-label',
      )(root);
    },
  ],
  'people: the avatars': ['peek', PEEK, unwrapped('[role="img"]')],
  'form: its own name': ['form', FORM, unwrapped('[data-app-section="Form_Content"]')],
  'form: the window around it': [
    'form',
    FORM,
    (root) => {
      unwrapped('[data-app-section="Form_Content"]')(root);
      without('.ms-Dialog-main', 'class')(root);
    },
  ],
  'form: the subject’s id': ['form', FORM, without('[id$="_SUBJECT"]', 'id')],
  'form: the subject’s words too': [
    'form',
    FORM,
    (root) => {
      without('[id$="_SUBJECT"]', 'id')(root);
      without('input', 'placeholder')(root);
    },
  ],
  'person: the region': ['person', CARD, without('[data-log-region]', 'data-log-region')],
  'person: the dialog too, in its host': [
    'person',
    `<lpc-card>${CARD}</lpc-card>`,
    without('[data-log-region]', 'data-log-region', 'aria-label'),
  ],
  'person: the name’s mark': ['person', CARD, without('[data-log-name]', 'data-log-name')],
  'person: the button’s words': ['person', CARD, (root) => root.querySelector('button')?.remove()],
  'person: all but a tooltip': [
    'person',
    CARD,
    (root) => {
      root.querySelector('a')?.remove();
      root.querySelector('button')?.setAttribute('title', 'E-Mail: ada@harbour.example');
    },
  ],
};

describe('a page without what is looked for first', () => {
  it.each(Object.entries(CASES))('%s', (_, [reader, html, change]) => {
    const read = READERS[reader];
    const root = show(html);
    const before = read?.(root);
    change(root);
    const after = read?.(root);
    expect(before).toBeTruthy();
    expect(before).not.toHaveProperty('reason');
    expect(after).toEqual(before);
  });

  it('was read by the first choice before', () => {
    const { sightings } = readGrid(show(WEEK), ACCOUNT, 1).reading;
    expect(sightings.map(({ keys }) => keys.outlookItemId)).toEqual(['A', 'B']);
  });
});
