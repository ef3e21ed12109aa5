import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import {
  esco,
  isHeldBack,
  onetAlternate,
  onetReported,
  titlesFolder,
  ukPosts,
} from '@/scripts/lib/titles/sources';
import { classifyTitle } from '@/utils/functions/classify-title';
import { readParts } from '@/utils/functions/subject-hits';
import { ALL_READERS, type Readers, readFunction } from '@/utils/functions/title-function';
import { tokenise } from '@/utils/functions/tokenise';
import { cvTitles } from './cv-titles';
import { asDepartments } from './departments';
import { gradeOrder } from './grades';
import { accuracy, classScores, macroF1, type Verdict } from './scores';

interface Row {
  title: string;
  label: string;
  unit?: string;
}

type Way = { name: string; readers: Readers; compounds?: false; unit?: true };

const WAYS: Way[] = [
  { name: 'everything', readers: ALL_READERS },
  { name: 'lexicon alone', readers: { ...ALL_READERS, ngrams: false } },
  { name: 'letter runs alone', readers: { ...ALL_READERS, lexicon: false } },
  { name: 'without compounds', readers: ALL_READERS, compounds: false },
  { name: 'with the unit', readers: ALL_READERS, unit: true },
];
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6];

/** What docs/functions.md cites, as text. */
export async function report(root: string): Promise<string> {
  const sets = allSets(root);
  const lines = [
    '| set | titles | way | F1, functions | F1, 11 departments | answered | right of these |',
  ];
  lines.push('| --- | --- | --- | --- | --- | --- | --- |');
  for (const [name, rows] of sets) {
    for (const way of WAYS) {
      if (way.unit && !rows.some(({ unit }) => unit)) continue;
      lines.push(`| ${name} | ${rows.length} | ${way.name} | ${figures(tell(rows, way))} |`);
    }
  }
  lines.push(
    '',
    '| set | threshold | F1, functions | F1, 11 departments | answered | right of these |',
  );
  lines.push('| --- | --- | --- | --- | --- | --- |');
  for (const [name, rows] of sets) {
    for (const sureEnough of THRESHOLDS) {
      const way = { name: '', readers: { ...ALL_READERS, sureEnough } };
      lines.push(`| ${name} | ${sureEnough} | ${figures(tell(rows, way))} |`);
    }
  }
  lines.push('', ...departmentLines(), '', ...levelLines(root), '', speedLine(sets));
  lines.push(await sizeLine(root));
  return lines.join('\n');
}

function allSets(root: string): [string, Row[]][] {
  const own = (set: 'held-back' | 'dev') =>
    cvTitles(set).map(({ title, functionId }) => ({ title, label: functionId ?? '-' }));
  const sets: [string, Row[]][] = [
    ['own, held back', own('held-back')],
    ['own, looked at', own('dev')],
  ];
  const found = titlesFolder(root);
  if ('missing' in found) return sets;
  const held = (rows: Row[]) => rows.filter(({ title }) => isHeldBack(title));
  return [
    ...sets,
    ['UK posts', ukPosts(found.folder)],
    ['O*NET reported, held back', held(onetReported(found.folder))],
    ['O*NET alternate, held back', held(onetAlternate(found.folder))],
    ['ESCO, held back', held(esco(found.folder))],
  ];
}

function tell(rows: readonly Row[], { readers, compounds, unit }: Way): Verdict[] {
  const open = compounds === false ? (word: string) => [word] : undefined;
  const parts = (text: string) => readParts(tokenise(text, open));
  return rows.map((row) => {
    const told = readFunction(parts(row.title), unit ? parts(row.unit ?? '') : [], readers);
    return { truth: row.label, told: told.functionId ?? '-' };
  });
}

function figures(verdicts: readonly Verdict[]): string {
  const answered = verdicts.filter(({ told }) => told !== '-');
  return [
    macroF1(verdicts).toFixed(3),
    macroF1(asDepartments(verdicts)).toFixed(3),
    percent(answered.length / verdicts.length),
    percent(accuracy(answered)),
  ].join(' | ');
}

function departmentLines(): string[] {
  const verdicts = cvTitles('held-back').map(({ title, functionId }) => ({
    truth: functionId ?? '-',
    told: classifyTitle(title).functionId ?? '-',
  }));
  return [
    '| department (own, held back) | titles | precision | recall |',
    '| --- | --- | --- | --- |',
    ...classScores(asDepartments(verdicts)).map(
      (score) =>
        `| ${score.label} | ${score.support} | ${percent(score.precision)} | ${percent(score.recall)} |`,
    ),
  ];
}

function levelLines(root: string): string[] {
  const lines = ['| level | titles | measure |', '| --- | --- | --- |'];
  for (const set of ['held-back', 'dev'] as const) {
    const verdicts = cvTitles(set).flatMap(({ title, level }) =>
      level ? [{ truth: level, told: classifyTitle(title).level }] : [],
    );
    lines.push(
      `| own, ${set} | ${verdicts.length} | ${percent(accuracy(verdicts))} right, F1 ${macroF1(verdicts).toFixed(3)} |`,
    );
  }
  const order = gradeOrder(root);
  if (order) {
    lines.push(
      `| UK grades | ${order.posts} | ${percent(order.right)} of ${order.pairs} pairs in order, ${percent(order.same)} told the same |`,
    );
  }
  return lines;
}

function speedLine(sets: [string, Row[]][]): string {
  const titles = sets.flatMap(([, rows]) => rows.map(({ title }) => title));
  for (const title of titles.slice(0, 3000)) classifyTitle(title);
  const start = performance.now();
  for (const title of titles) classifyTitle(title);
  const each = ((performance.now() - start) * 1000) / titles.length;
  return `${each.toFixed(1)} µs a title over ${titles.length} titles`;
}

async function sizeLine(root: string): Promise<string> {
  const out = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: join(root, 'utils/functions/classify-title.ts'),
        formats: ['es'],
        fileName: 'x',
      },
    },
  });
  const [bundle] = Array.isArray(out) ? out : [];
  const code = bundle?.output[0].code ?? '';
  const weights = readFileSync(join(root, 'utils/functions/ngrams/weights.ts'));
  return `${gzipSync(code, { level: 9 }).length} bytes gzipped in all, of which ${gzipSync(weights, { level: 9 }).length} are weights`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
