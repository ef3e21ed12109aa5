import { expect, it } from 'vitest';
import { setFunction } from '@/utils/records/function-rules';
import { functionUse } from '@/utils/records/function-use';
import { mergeFunctions } from '@/utils/records/merge-functions';
import type { Person } from '@/utils/records/schema';
import { person } from '../builders';
import { freshDatabase, NOW } from './fresh-database';

it('counts people by function, and those who follow a rule, but not the user', async () => {
  const db = freshDatabase();
  const add = (id: string, facts: Partial<Person>) =>
    db.people.add(person({ id, emails: [`${id}@lumen.example`], ...facts }));
  await add('teacher', { title: 'Zwirn Lead' });
  await add('follower', { title: 'Head of Zwirn' });
  await add('said', {
    title: 'Zwirn Manager',
    functionId: 'legal',
    sources: { functionId: 'user' },
  });
  await add('none', {});
  await add('me', { functionId: 'legal', sources: { functionId: 'user' } });
  const { rule } = await setFunction(db, 'teacher', 'legal', NOW);
  const use = await functionUse(db, ['me@lumen.example']);
  expect([...use.people]).toEqual([['legal', 3]]);
  expect([...use.followers]).toEqual([[rule?.id, 1]]);
  await mergeFunctions(db, 'legal', 'finance', NOW);
  expect([...(await functionUse(db, [])).people]).toEqual([['finance', 4]]);
});
