/** How long work may go on before whatever else the page has to do comes first, ms. */
const WORK_MS = 8;

/** A task of its own, right after what waits already. A timer would wait 4 ms each time. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** For long work in a page: awaited between its steps, it lets the page answer in time. */
export function createBreath(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < WORK_MS) return;
    await nextTask();
    since = performance.now();
  };
}
