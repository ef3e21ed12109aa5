import { describe, expect, it, vi } from 'vitest';
import { sourceWords } from '@/components/person/fact-sources';
import { jobWords, roleNews } from '@/components/person/role-news';
import { createFormat } from '@/components/ui/format';
import { phraseOf } from '@/utils/functions/known-words';
import type { Person } from '@/utils/records/schema';
import { person } from '../../builders';

vi.mock('#i18n', async () => ({ i18n: { t: (await import('../english')).english } }));

const format = createFormat('en-GB', 'Europe/Berlin');
const NOW = Date.UTC(2026, 4, 12, 8);
const plain = (text: string | undefined) => text?.replaceAll(/[\u2068\u2069]/g, '');

describe('news of a role', () => {
  const news = (facts: Partial<Person>) => plain(roleNews(person(facts), NOW, format));
  const before = { title: 'Manager, Brand', department: 'Marketing', to: '2026-03-03' };

  it('says since when, and what it was before', () => {
    expect(news({ title: 'Director, Growth', jobHistory: [before] })).toBe(
      'New role since 3 March, before that Manager, Brand',
    );
    const moved = { title: 'Manager, Brand', department: 'Growth', jobHistory: [before] };
    expect(news(moved)).toBe('In Growth since 3 March, before that in Marketing');
  });

  it('is none without a change, or when it is long ago', () => {
    const on = (to: string) =>
      news({ title: 'Director, Growth', jobHistory: [{ ...before, to }] }) !== undefined;
    expect(news({ title: 'Director, Growth' })).toBeUndefined();
    expect(['2026-05-12', '2026-01-12', '2026-01-11', '2026-05-20'].map(on)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('names a job by what is known of it', () => {
    expect(plain(jobWords(before))).toBe('Manager, Brand · Marketing');
    expect(plain(jobWords({ department: 'Sales', to: '2026-03-03' }))).toBe('Sales');
  });
});

describe('where a fact came from', () => {
  const rules = [{ id: 'r1', words: phraseOf('Growth'), functionId: 'marketing' as const }];
  const told = {
    house: { rules, merged: new Map() },
    textOf: new Map([['r1', 'Growth']]),
    nameOf: () => 'Marketing',
  };
  const known = person({
    title: 'Head of Growth',
    department: 'Commercial',
    functionId: 'marketing',
    level: 'director',
    sources: { title: 'card', department: 'directory', functionId: 'title', level: 'user' },
  });

  it('is said for each, a rule of the user by its words', () => {
    expect(sourceWords(known, 'title', told)).toBe('from their card');
    expect(sourceWords(known, 'department', told)).toBe('from the directory');
    expect(sourceWords(known, 'functionId', told)).toBe('by your rule: Growth is Marketing');
    expect(sourceWords(known, 'level', told)).toBe('you said so');
  });

  it('is the title, or the department alone, where no rule told it', () => {
    const none = { ...told, house: { ...told.house, rules: [] } };
    expect(sourceWords(known, 'functionId', none)).toBe('from the title');
    const { title: _, ...untitled } = known;
    expect(sourceWords(untitled, 'functionId', none)).toBe('from the department');
  });

  it('is nothing for what is not known, or of unknown origin', () => {
    expect(sourceWords(person(), 'title', told)).toBeUndefined();
    expect(sourceWords(person({ title: 'Director' }), 'title', told)).toBeUndefined();
  });
});
