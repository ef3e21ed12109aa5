import { describe, expect, it } from 'vitest';
import { newPerson, realName, withNames } from '@/utils/ingest/identify-person';
import { NOW } from '../records/fresh-database';

describe('realName', () => {
  it.each([
    ['Okafor, Ada', 'Okafor, Ada'],
    [' "Ada Okafor" ', 'Ada Okafor'],
    ['ada@lumen.example', null],
    ['  ', null],
    [undefined, null],
  ])('%j is %j', (name, expected) => expect(realName(name)).toBe(expected));
});

describe('withNames', () => {
  const ada = newPerson('ada@lumen.example', 'Ada Okafor', NOW);

  it('keeps the old name as an alias', () => {
    const renamed = withNames(ada, ['Ada Okafor-Lind']);
    expect(renamed).toMatchObject({ name: 'Ada Okafor-Lind', aliases: ['Ada Okafor'] });
    expect(withNames(renamed, ['Ada Okafor-Lind'])).toBe(renamed);
  });

  it('never renames somebody whom the user named', () => {
    const named = { ...ada, name: 'Ada', sources: { name: 'user' as const } };
    expect(withNames(named, ['Ada Okafor'])).toMatchObject({
      name: 'Ada',
      aliases: ['Ada Okafor'],
    });
  });

  it('replaces an address that stood in for a name, without a trace', () => {
    const unnamed = newPerson('bo@lumen.example', null, NOW);
    expect(unnamed.name).toBe('bo@lumen.example');
    expect(withNames(unnamed, ['Bo Lind'])).toMatchObject({ name: 'Bo Lind', aliases: [] });
  });

  it('keeps a plain name where a directory writes it the other way round', () => {
    expect(withNames(ada, ['Okafor, Ada'])).toBe(ada);
    expect(withNames(ada, ['Okafor, Ada [GP-DC]'])).toMatchObject({
      name: 'Ada Okafor',
      aliases: ['Okafor, Ada [GP-DC]'],
    });
    const listed = newPerson('ada@lumen.example', 'Okafor, Ada', NOW);
    expect(withNames(listed, ['Ada Okafor'])).toMatchObject({ name: 'Ada Okafor', aliases: [] });
    expect(withNames(listed, ['Adaeze Okafor']).aliases).toEqual(['Okafor, Ada']);
  });

  it('settles on one of two names that keep coming', () => {
    const once = withNames(ada, ['A. Okafor', 'Ada Okafor']);
    expect(once.name).toBe('A. Okafor');
    expect(withNames(once, ['A. Okafor', 'Ada Okafor'])).toBe(once);
  });

  it('shows a name without what a directory hangs on it, and finds it under the whole', () => {
    const listed = withNames(newPerson('ada@lumen.example', null, NOW), ['Okafor, Ada [GP-DC]']);
    expect(listed).toMatchObject({ name: 'Okafor, Ada', aliases: ['Okafor, Ada [GP-DC]'] });
    expect(withNames(listed, ['Okafor, Ada [GP-DC]'])).toBe(listed);
  });
});
