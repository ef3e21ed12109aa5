import type { Page } from 'playwright-core';
import type { AnyFunctionId } from '@/utils/functions/taxonomy';
import type { Person, TableName } from '@/utils/records/schema';
import type { Credit, Favour, Issue, IssueStage, Skirmish } from '@/utils/records/schema-between';
import { readTable } from '../journey/records';
import { heading, type Screen, words } from './screen';
import { writeRows } from './tables';
import { TOUR_NOW, tourTime } from './tour-day';

const BOARD = 'sidepanel.html#/gray-zone';
const TABLES: TableName[] = ['issues', 'credits', 'skirmishes', 'favours', 'initiatives'];

const stamp = (id: string) => ({ id, createdAt: tourTime(-60, 10), updatedAt: tourTime(-3, 10) });
const path: IssueStage[] = ['spotted', 'case-built', 'working', 'won'];

/** An issue that came to its stage in the usual steps, the last of them three weeks ago. */
function issue(
  id: string,
  title: string,
  stage: IssueStage,
  functionIds: AnyFunctionId[],
  facts: Partial<Issue> = {},
): Issue {
  const steps =
    stage === 'dropped' ? (['spotted', stage] as const) : path.slice(0, path.indexOf(stage) + 1);
  const stages = steps.map((one, index) => ({
    stage: one,
    at: tourTime(-21 - 14 * (steps.length - 1 - index), 10),
  }));
  return { ...stamp(id), title, stage, stages, functionIds, personIds: [], rank: 0, ...facts };
}

type Ids = (name: string) => string;

function issues(of: Ids): Issue[] {
  return [
    issue(
      'contracts',
      'Every contract is read twice, in two orders',
      'spotted',
      ['legal', 'sales'],
      {
        cost: '9 days on each renewal',
        nextStep: 'Ask Tamsin what the second reading catches',
        nextStepDue: '2026-05-14',
        personIds: [of('Tamsin Achterberg'), of('Ruben Castellow')],
      },
    ),
    issue('parcels', 'Two counts of returned parcels', 'spotted', ['data', 'operations'], {
      cost: 'A weekly argument',
      nextStep: 'Get both definitions on one page',
      nextStepDue: '2026-05-20',
      personIds: [of('Jun Abernathy'), of('Dov Marchetti')],
      rank: 1,
    }),
    issue(
      'credits',
      'Refunds are promised before anyone prices them',
      'case-built',
      ['finance', 'customer-success'],
      {
        cost: 'About 40,000 a quarter',
        nextStep: 'Walk Odalys through the case',
        nextStepDue: '2026-05-12',
        personIds: [of('Odalys Brandt'), of('Mirela Sandoz')],
        notes:
          'Odalys counts 214 since January.\n- half of them under 50\n- nobody in Finance saw the list',
      },
    ),
    issue('on-call', 'On-call pay differs by team', 'working', ['people', 'software-engineering'], {
      cost: 'Two resignations named it',
      nextStep: 'Ines brings the draft rule',
      nextStepDue: '2026-05-10',
      personIds: [of('Ines Vanterpool'), of('Kofi Brannigan')],
    }),
    issue(
      'pages',
      'Campaign pages wait for a review nobody schedules',
      'working',
      ['administration', 'marketing'],
      {
        cost: '6 launches late this year',
        nextStep: 'First shared review slot',
        nextStepDue: '2026-05-15',
        personIds: [of('Petra Oyelaran'), of('ليان الخطيب')],
        rank: 1,
      },
    ),
    issue('experiments', 'One screen for experiment results', 'won', ['design', 'data'], {
      cost: 'Three tools, three answers',
      personIds: [of('Jun Abernathy'), of('Wren Castellanos')],
    }),
    issue('floor', 'Who books the ground floor', 'dropped', ['operations']),
  ];
}

function credits(of: Ids): Credit[] {
  return [
    {
      ...stamp('wren'),
      text: 'Drew the screen three times until sales could read it',
      at: tourTime(-20, 10),
      issueId: 'experiments',
      personIds: [of('Wren Castellanos')],
      thanked: [{ whom: 'peer', at: tourTime(-19, 10) }],
    },
  ];
}

function skirmishes(of: Ids): Skirmish[] {
  return [
    {
      ...stamp('second-reading'),
      title: 'Who pays for the second reading',
      sides: [
        { functionId: 'legal', needs: 'No clause that was never read' },
        { functionId: 'sales', needs: 'An answer within two days' },
      ],
      personIds: [of('Tamsin Achterberg'), of('Ruben Castellow')],
      secondSideIds: [of('Ruben Castellow')],
      sharedInterest: 'Renewals that are signed before they lapse',
      tried: [
        { text: 'A shared list of standard clauses', at: tourTime(-30, 10) },
        { text: 'Lunch with both', at: tourTime(-6, 12) },
      ],
      state: 'open',
    },
    {
      ...stamp('names'),
      title: 'What a customer is called',
      sides: [{ functionId: 'data' }, { functionId: 'marketing' }],
      personIds: [],
      secondSideIds: [],
      tried: [],
      state: 'settled',
      settledAt: tourTime(-12, 10),
    },
  ];
}

function favours(of: Ids): Favour[] {
  const text = 'Read our hiring plan overnight';
  const given = { text, direction: 'received', weight: 2, at: tourTime(-9, 10) } as const;
  return [{ ...stamp('hiring'), ...given, personIds: [of('Saoirse Adeyinka')] }];
}

async function onTheBoard(page: Page): Promise<void> {
  const people = await readTable<Person>(page, 'people');
  const of: Ids = (name) => {
    const person = people.find((one) => one.name === name);
    if (!person) throw new Error(`${name} is not among the people.`);
    return person.id;
  };
  await writeRows(page, 'issues', issues(of), true);
  await writeRows(page, 'credits', credits(of), true);
  await writeRows(page, 'skirmishes', skirmishes(of), true);
  await writeRows(page, 'favours', favours(of), true);
  await writeRows<'initiatives'>(page, 'initiatives', [], true);
}

/** As many as in years; more than is shown at once. */
async function many(page: Page): Promise<void> {
  await onTheBoard(page);
  const all = Array.from({ length: 400 }, (_, at) =>
    issue(
      `many-${at}`,
      `Handover ${at + 1} between two queues`,
      path[at % 4] ?? 'spotted',
      ['data'],
      {
        createdAt: TOUR_NOW - at,
        rank: 10 + at,
      },
    ),
  );
  await writeRows(page, 'issues', all);
}

const common = { changes: TABLES, prepare: onTheBoard };

/** The gray zone: its board narrow and wide, an issue, credit and thanks, and a skirmish. */
export const GRAY_ZONE_STATES: Screen[] = [
  {
    name: 'gray-zone-empty',
    path: BOARD,
    empty: true,
    ready: (page) => words(page, /^Problems between functions/),
  },
  { name: 'gray-zone', path: BOARD, ...common, ready: heading('Working') },
  { name: 'gray-zone-wide', path: BOARD, ...common, widths: [900], ready: heading('Working') },
  {
    name: 'gray-zone-many',
    path: BOARD,
    changes: TABLES,
    prepare: many,
    widths: [360],
    ready: (page) => words(page, /^Show \d+ more/),
  },
  { name: 'issue', path: `${BOARD}/credits`, ...common, ready: heading('So far') },
  {
    name: 'issue-won',
    path: `${BOARD}/experiments`,
    ...common,
    ready: heading('Who made it happen'),
  },
  {
    name: 'issue-credit',
    path: `${BOARD}/experiments`,
    ...common,
    ready: async (page) => {
      await page.getByRole('button', { name: 'Give credit' }).click();
      await heading('Who made this happen?')(page);
    },
  },
  {
    name: 'issue-thanks',
    path: `${BOARD}/experiments`,
    ...common,
    ready: async (page) => {
      await page.getByRole('button', { name: 'Thank Wren Castellanos' }).click();
      await heading('Thank Wren Castellanos')(page);
      await page.getByText('Change what it starts from').click();
    },
  },
  {
    name: 'issue-unknown',
    path: `${BOARD}/nowhere`,
    ready: heading('This one is not here'),
  },
  {
    name: 'skirmish',
    path: `${BOARD}/skirmish/second-reading`,
    ...common,
    ready: heading('What was tried'),
  },
];
