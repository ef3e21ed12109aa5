import { expect, it } from 'vitest';
import { titlesFolder, ukPosts } from '@/scripts/lib/titles/sources';
import { NO_HOUSE, tellFunction } from '@/utils/functions/house';
import { subjectWords } from '@/utils/functions/subject-words';
import { isFunctionId } from '@/utils/functions/taxonomy';
import { teachable } from '@/utils/functions/teachable';

const found = titlesFolder(process.cwd());
const missing = 'missing' in found;

// The real posts are read where the shared folder lies beside the checkout; it is not part of the project.
it.skipIf(missing)(
  'helps more people than it harms, one correction at a time, on real posts',
  () => {
    if (missing) return;
    const posts = ukPosts(found.folder).flatMap(({ title, label }) => {
      const told = tellFunction(title, undefined, NO_HOUSE).functionId;
      return isFunctionId(label)
        ? [{ title, label, told, words: new Set(subjectWords(title)) }]
        : [];
    });
    let [corrections, righted, wronged] = [0, 0, 0];
    for (const corrected of posts) {
      const { title, label, told } = corrected;
      const lesson = told === label ? null : teachable(title, undefined);
      if (!lesson) continue;
      corrections += 1;
      const rules = [{ id: 'r', words: lesson.words, functionId: label }];
      const said = lesson.words.split(' ');
      for (const post of posts) {
        if (post === corrected || !said.every((word) => post.words.has(word))) continue;
        const now = tellFunction(post.title, undefined, { ...NO_HOUSE, rules }).functionId;
        if (now === post.told) continue;
        if (now === post.label) righted += 1;
        else if (post.told === post.label) wronged += 1;
      }
    }
    expect(corrections).toBeGreaterThan(100);
    expect(righted).toBeGreaterThan(2 * wronged);
  },
);
