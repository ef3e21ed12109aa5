import type { ImportProblem } from './contract';

const MOST_PLACES = 5;

/** Troubles of one file, counted by their kind, with the first places of each. */
export class ProblemList {
  readonly #problems = new Map<ImportProblem['reason'], ImportProblem>();

  add(reason: ImportProblem['reason'], at: { line?: number; uid?: string }): void {
    const problem = this.#problems.get(reason) ?? { reason, lines: [], uids: [], count: 0 };
    this.#problems.set(reason, problem);
    problem.count += 1;
    if (at.line !== undefined && problem.lines.length < MOST_PLACES) problem.lines.push(at.line);
    if (at.uid !== undefined && problem.uids.length < MOST_PLACES) {
      problem.uids.push(at.uid.slice(0, 200));
    }
  }

  all(): ImportProblem[] {
    return [...this.#problems.values()];
  }
}
