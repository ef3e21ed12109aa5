import { describe, expect, it } from 'vitest';
import { isHeldBack, onetReported, titlesFolder, ukPosts } from '@/scripts/lib/titles/sources';
import { classifyTitle } from '@/utils/functions/classify-title';
import { cvTitles } from './measures/cv-titles';
import { asDepartments } from './measures/departments';
import { gradeOrder } from './measures/grades';
import { accuracy, classScores, macroF1, type Verdict } from './measures/scores';

const told = (title: string, department?: string) =>
  classifyTitle(title, department).functionId ?? '-';

/** A little below what docs/functions.md tells, so that only a real loss fails. */
describe('what the classifier gets right', () => {
  const cv = cvTitles('held-back');
  const verdicts: Verdict[] = cv.map(({ title, functionId }) => ({
    truth: functionId ?? '-',
    told: told(title),
  }));

  it('tells the functions and departments of titles it was not tuned to', () => {
    expect(macroF1(verdicts)).toBeGreaterThan(0.96);
    expect(macroF1(asDepartments(verdicts))).toBeGreaterThan(0.965);
    for (const { label, f1 } of classScores(asDepartments(verdicts))) {
      expect(f1, label).toBeGreaterThan(0.9);
    }
  });

  it('tells their levels', () => {
    const levels = cv.flatMap(({ title, level }) =>
      level ? [{ truth: level, told: classifyTitle(title).level }] : [],
    );
    expect(accuracy(levels)).toBeGreaterThan(0.97);
  });
});

const found = titlesFolder(process.cwd());
const folder = 'folder' in found ? found.folder : undefined;

/** The shared titles lie beside the checkout, never inside: without them there is nothing to read. */
describe.skipIf(folder === undefined)('on shared titles', () => {
  it('tells the function of UK posts, better with their unit', () => {
    const posts = ukPosts(folder ?? '');
    const alone = posts.map(({ title, label }) => ({ truth: label, told: told(title) }));
    const seated = posts.map((post) => ({ truth: post.label, told: told(post.title, post.unit) }));
    expect(macroF1(asDepartments(alone))).toBeGreaterThan(0.57);
    expect(macroF1(seated)).toBeGreaterThan(macroF1(alone));
  });

  it('tells the function of O*NET titles that were held back', () => {
    const titles = onetReported(folder ?? '').filter(({ title }) => isHeldBack(title));
    const verdicts = titles.map(({ title, label }) => ({ truth: label, told: told(title) }));
    expect(titles.length).toBeGreaterThan(1000);
    expect(macroF1(verdicts)).toBeGreaterThan(0.53);
    expect(accuracy(verdicts)).toBeGreaterThan(0.69);
  });

  it('ranks the posts of two organisations as their grades do', () => {
    const order = gradeOrder(process.cwd());
    expect(order?.pairs ?? 0).toBeGreaterThan(1000);
    expect(order?.right ?? 0).toBeGreaterThan(0.55);
  });
});
