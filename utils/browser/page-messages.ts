import { browser } from 'wxt/browser';
import type { ProtocolMap } from './messages';

/**
 * The messages of `messages.ts` for content scripts, in the same words on the wire as
 * `@webext-core/messaging` speaks on the other side (4.0): all that a page needs of it, in a tenth
 * of what every calendar page would have to load.
 */
interface Wire {
  id: number;
  type: string;
  data: unknown;
  timestamp: number;
}

let sent = 0;

/** Sends a message to the background and resolves to the answer; rejects when there is none. */
export async function sendMessage<Type extends keyof ProtocolMap>(
  type: Type,
  ...[data]: Parameters<ProtocolMap[Type]>
): Promise<ReturnType<ProtocolMap[Type]>> {
  sent += 1;
  const message: Wire = { id: sent, type, data, timestamp: Date.now() };
  const answer: { res: ReturnType<ProtocolMap[Type]>; err?: { message?: string } } | undefined =
    await browser.runtime.sendMessage(message);
  if (!answer || answer.err) throw new Error(answer?.err?.message ?? 'No response');
  return answer.res;
}

/** Answers a message that asks for nothing but an answer. */
export function onMessage<Type extends 'areYouThere'>(
  type: Type,
  answer: () => ReturnType<ProtocolMap[Type]>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, _sender, respond) => {
    if (isWire(message) && message.type === type) respond({ res: answer() });
  });
}

function isWire(message: unknown): message is Wire {
  return typeof message === 'object' && message !== null && 'type' in message;
}
