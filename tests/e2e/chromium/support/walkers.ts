import type { Person } from '@/utils/records/schema';
import type { Issue, PromiseRecord } from '@/utils/records/schema-between';
import { colleague } from './crowd';

const DAY = 86_400_000;
const peer = (name: string, more: Partial<Person>): Partial<Person> => ({
  emails: [`${name}@pelicanthrush.example`],
  level: 'director',
  sources: { functionId: 'user', level: 'user' },
  ...more,
});

/** Somebody never met, with a rhythm, and what they care about. */
export const wren = colleague(
  'Wrenna Adeyo',
  peer('wrenna', { functionId: 'legal', caresAbout: ['night shifts'], cadenceDays: 30 }),
);
export const ines = colleague(
  'Inesa Quill',
  peer('inesa', { functionId: 'finance', caresAbout: ['a second depot'] }),
);
export const unaddressed = colleague('Ottoline Brandt', { emails: [] });

const stamp = { createdAt: Date.now() - DAY, updatedAt: Date.now() - DAY };
const toWren: PromiseRecord = {
  ...stamp,
  id: 'churn-tables',
  text: 'The churn tables',
  by: 'me',
  state: 'open',
  personIds: [wren.id],
};
/** One to her alone, and one that others must not read of. */
export const PROMISES: PromiseRecord[] = [
  toWren,
  { ...toWren, id: 'with-both', text: 'A word about the budget', personIds: [wren.id, ines.id] },
];
export const ISSUE: Issue = {
  ...stamp,
  id: 'returns-pile-up',
  title: 'Returns pile up between us',
  stage: 'spotted',
  stages: [{ stage: 'spotted', at: stamp.createdAt }],
  functionIds: ['legal', 'finance'],
  personIds: [wren.id, ines.id],
  rank: 1,
};
