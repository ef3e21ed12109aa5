/** One label that was true, and the one that was told. */
export interface Verdict {
  truth: string;
  told: string;
}

export interface ClassScore {
  label: string;
  precision: number;
  recall: number;
  f1: number;
  support: number;
}

/** Precision, recall and F1 of each label that is true somewhere. */
export function classScores(verdicts: readonly Verdict[]): ClassScore[] {
  const labels = [...new Set(verdicts.map(({ truth }) => truth))].sort();
  return labels.map((label) => {
    const support = verdicts.filter(({ truth }) => truth === label).length;
    const told = verdicts.filter((verdict) => verdict.told === label).length;
    const right = verdicts.filter((v) => v.truth === label && v.told === label).length;
    const precision = told === 0 ? 0 : right / told;
    const recall = right / support;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { label, precision, recall, f1, support };
  });
}

/** The mean of the labels' F1, each counting the same however rare. */
export function macroF1(verdicts: readonly Verdict[]): number {
  const scores = classScores(verdicts);
  return scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(scores.length, 1);
}

export function accuracy(verdicts: readonly Verdict[]): number {
  const right = verdicts.filter(({ truth, told }) => truth === told).length;
  return right / Math.max(verdicts.length, 1);
}
