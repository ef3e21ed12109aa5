import { describe, expect, it } from 'vitest';
import { isHumanAddress, newPerson, realName, withNames } from '@/utils/ingest/identify-person';
import { NOW } from '../records/fresh-database';

describe('isHumanAddress', () => {
  it.each([
    'no-reply@lumen.example',
    'noreply+meet@lumen.example',
    'do_not_reply@lumen.example',
    'donotreply@lumen.example',
    'calendar-notification@google.com',
    'unknownorganizer@calendar.google.com',
    'c_18a9@resource.calendar.google.com',
    'team123@group.calendar.google.com',
  ])('%s is nobody to walk with', (email) => expect(isHumanAddress(email)).toBe(false));

  it.each(['ada@lumen.example', 'norma.reply@lumen.example', 'notifa@lumen.example'])(
    '%s may be a person',
    (email) => expect(isHumanAddress(email)).toBe(true),
  );
});

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
});
