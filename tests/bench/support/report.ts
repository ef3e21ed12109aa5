/** A line that stands apart from the runner's own: what was measured, the baseline and the ratio. */
export function report(what: string, ms: number, baseline: number): void {
  const line = `${what}: ${ms.toFixed(3)} ms, baseline ${baseline.toFixed(3)} ms, ratio ${(ms / baseline).toFixed(2)}`;
  process.stdout.write(`  ${line}\n`);
}
