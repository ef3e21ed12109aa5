import { test } from 'vitest';
import { classifyTitle } from '@/utils/functions/classify-title';
import { cvTitles } from '../functions/measures/cv-titles';

const titles = [...cvTitles('held-back'), ...cvTitles('dev')].map(({ title }) => title);

test(`${titles.length} titles: the budget is 50 µs each`, async ({ bench }) => {
  classifyTitle('Leiter Einkauf');
  await bench.compare(
    bench('function and level of every title', () => {
      for (const title of titles) classifyTitle(title);
    }),
    bench('baseline: fold every title and cut it into words', () => {
      for (const title of titles) {
        title
          .normalize('NFKC')
          .toLowerCase()
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .split(/[^\p{L}\p{N}]+/u);
      }
    }),
  );
});
