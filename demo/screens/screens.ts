import type { Page } from 'playwright-core';
import { AFTER_STATES } from './after-states';
import { BRIEF_STATES } from './brief-states';
import { CAPTURE_STATES } from './capture-states';
import { EMPTY_STATES } from './empty-states';
import { FUNCTIONS_STATES } from './functions-states';
import { GIVE_STATES } from './give-states';
import { GRAY_ZONE_STATES } from './gray-zone-states';
import { HIDDEN_STATES } from './hidden-states';
import { IMPORT_STATES } from './import-states';
import { INSIGHTS_STATES } from './insights-states';
import { LIST_STATES } from './list-states';
import { MERGE_STATES } from './merge-states';
import { NAME_QUESTION } from './name-question-state';
import { PERSON_STATES } from './person-states';
import { PLANS_STATES } from './plans-states';
import { PRACTICE_STATES } from './practice-states';
import { PROMISE_STATES } from './promise-states';
import { ROUNDS_STATES } from './rounds-states';
import { heading, type Screen, words } from './screen';
import { SLOT_STATES } from './slot-states';
import { STATES } from './states';
import { TODAY_STATES } from './today-states';
import { WALK_LIFE_STATES } from './walk-life-states';
import { WALK_STATES } from './walk-states';

/** Today is all there once it has found an hour for a walk with who has lapsed. */
function walkOffered(page: Page): Promise<void> {
  const lapsed = page.getByRole('region', { name: 'Lapsed' });
  return lapsed.getByRole('button', { name: /\d.* with Petra Oyelaran$/ }).waitFor();
}

/** Each screen as it is met first. */
const PLAIN: Screen[] = [
  { name: 'today', path: 'sidepanel.html#/', ready: walkOffered },
  { name: 'people', path: 'sidepanel.html#/people', ready: (page) => words(page, /^\d+ people$/) },
  { name: 'person', path: 'sidepanel.html#/person/{Odalys Brandt}', ready: heading('Story') },
  {
    name: 'person-lapsed',
    path: 'sidepanel.html#/person/{Petra Oyelaran}',
    ready: heading('Story'),
  },
  { name: 'walk', path: 'sidepanel.html#/walk/{Petra Oyelaran}', ready: heading('Petra Oyelaran') },
  {
    name: 'sort',
    path: 'sidepanel.html#/sort',
    ready: (page) => words(page, 'Which function is this?'),
  },
  { name: 'settings', path: 'options.html', ready: heading('Settings') },
  { name: 'welcome', path: 'welcome.html', ready: heading(/The people who decide/) },
];

export const SCREENS: Screen[] = [
  ...PLAIN,
  ...TODAY_STATES,
  ...BRIEF_STATES,
  ...CAPTURE_STATES,
  ...AFTER_STATES,
  NAME_QUESTION,
  ...MERGE_STATES,
  ...STATES,
  ...SLOT_STATES,
  ...LIST_STATES,
  ...PERSON_STATES,
  ...PROMISE_STATES,
  ...IMPORT_STATES,
  ...FUNCTIONS_STATES,
  ...GIVE_STATES,
  ...GRAY_ZONE_STATES,
  ...INSIGHTS_STATES,
  ...PLANS_STATES,
  ...PRACTICE_STATES,
  ...ROUNDS_STATES,
  ...WALK_STATES,
  ...WALK_LIFE_STATES,
  ...HIDDEN_STATES,
  ...EMPTY_STATES,
];
