import { wordsToKeep } from '@/utils/capture/keep-words';
import { understand } from '@/utils/capture/understand';
import { office } from './office';

/** What was understood, in one line: kind, people (mentioned ones in brackets), day, words kept. */
export function told(sentence: string): string {
  const understood = understand(sentence, office());
  const { kind, people, unclear, due, at } = understood;
  const who = [
    ...people.map(({ personId, inRole }) => (inRole ? personId : `(${personId})`)),
    ...unclear.map(({ candidates, inRole }) => (inRole ? '' : '~') + candidates.join('/')),
  ].join(' ');
  const personIds = people.map(({ personId }) => personId);
  const day = due ?? (at === undefined ? '' : new Date(at).toISOString().slice(0, 10));
  const text = wordsToKeep(sentence, understood, { kind, personIds, dayKept: true });
  return [kind, who, day, text === sentence ? '=' : text].join(' | ');
}
