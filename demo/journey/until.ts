/** Between one question and the next, ms: asking without a pause takes the time of what is waited for. */
const PAUSE_MS = 20;

/**
 * Asks again until the answer is good, and returns it; throws with the last answer when it never is.
 * For what crosses contexts (page → background → panel) and has no event of its own to wait for.
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  good: (answer: T) => boolean,
  withinMs = 30_000,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  let answer = await ask();
  while (!good(answer)) {
    if (performance.now() > deadline) {
      throw new Error(`${what}: still ${JSON.stringify(answer)?.slice(0, 400)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    answer = await ask();
  }
  return answer;
}
