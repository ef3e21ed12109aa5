import { describe, expect, it } from 'vitest';
import { ELSEWHERE } from '@/utils/functions/lexicon/elsewhere';
import { KINDS, subjects, TERMS } from '@/utils/functions/lexicon/subjects';
import { FUNCTIONS } from '@/utils/functions/taxonomy';
import { termTokens, tokens } from '@/utils/functions/tokenise';

const lists = FUNCTIONS.flatMap((functionId) =>
  KINDS.flatMap((kind) => {
    const list = TERMS[functionId][kind];
    return list === undefined ? [] : [{ functionId, kind, list }];
  }),
);

describe('the lexicon', () => {
  it.each(lists)('$functionId, $kind: every term is found where it is written', (entry) => {
    const missed = entry.list.split(',').filter((term) => {
      const words = tokens(term.replace('*', ''));
      return !subjects()
        .find(words)
        .some(({ value }) => value?.functionId === entry.functionId && value.kind === entry.kind);
    });
    expect(missed).toEqual([]);
  });

  it('loses no word of a term but those that join', () => {
    const shrunk = [...lists.map(({ list }) => list), ELSEWHERE]
      .flatMap((list) => list.split(','))
      .map((term) => term.trim())
      .filter((term) => term.includes(' ') && termTokens(term)[0]?.length === 1)
      .filter((term) => !['im ruhestand', 'in rente'].includes(term));
    expect(shrunk).toEqual([]);
  });

  it('names no occupation of two functions', () => {
    const owner = new Map<string, string>();
    const shared = lists
      .filter(({ kind }) => kind === 'jobs')
      .flatMap(({ functionId, list }) =>
        termTokens(list).filter((words) => {
          const key = words.join(' ');
          const other = owner.get(key);
          owner.set(key, functionId);
          return other !== undefined && other !== functionId;
        }),
      );
    expect(shared).toEqual([]);
  });
});
