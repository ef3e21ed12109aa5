import type { CDPSession } from 'playwright-core';

/** What of Chromium's trace events is needed here. */
export interface TraceEvent {
  name: string;
  /** Microseconds; absent for instants. */
  dur?: number;
  /** Of these, how many the thread ran: on a busy machine it also waits. */
  tdur?: number;
  /** Of the thread. */
  tid?: number;
  args?: { data?: { url?: string; frame?: string } };
}

/** Does something and answers what Chromium traced of the page meanwhile. */
export async function traced(cdp: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => {
    for (const event of value) if (isTraceEvent(event)) events.push(event);
  };
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  await act();
  const done = new Promise<void>((resolve) => cdp.once('Tracing.tracingComplete', () => resolve()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/** How long each call from the browser into a script took, ms. */
export function scriptTasks(events: readonly TraceEvent[], script: RegExp): number[] {
  return events
    .filter(({ name }) => name === 'FunctionCall')
    .filter(({ args }) => script.test(args?.data?.url ?? ''))
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
}

/** The longest that a page could not answer, ms of its own thread: not of a worker's, nor the background's. */
export function longestInPage(events: readonly TraceEvent[]): number {
  const inPage = events.filter(({ args }) => args?.data?.frame !== undefined);
  const threads = new Set(inPage.map(({ tid }) => tid));
  const tasks = events
    .filter(({ tid }) => threads.has(tid))
    .filter(({ name }) => ['FunctionCall', 'RunMicrotasks', 'EventDispatch'].includes(name))
    .map(({ tdur, dur = 0 }) => (tdur ?? dur) / 1000);
  return Math.max(0, ...tasks);
}

function isTraceEvent(event: object): event is TraceEvent {
  return 'name' in event && typeof event.name === 'string';
}
