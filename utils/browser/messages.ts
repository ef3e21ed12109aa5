import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ChipMark } from '@/utils/calendars/marks/chip-mark';
import type { EventKey, PageReading } from '@/utils/calendars/sighting';

/** The event whose card is open on a calendar page; null when none is. */
export type PageFocus = EventKey | null;

/** Every message, named by who sends it. The receiver validates: a page can be hostile. */
export interface ProtocolMap {
  /** Calendar page → background, as soon as its script runs. */
  pageHere(): void;
  /** Background → calendar page: is a script of this very start of the extension in it? */
  areYouThere(): boolean;
  /** Calendar page → background. */
  pageRead(reading: PageReading): void;
  /** Calendar page → background, the moment an event is opened or closed. */
  pageFocus(focus: PageFocus): void;
  /** Calendar page → background: which of these events are meetings with cross-functional peers. */
  chipMarks(request: { events: EventKey[] }): ChipMark[];
  /** Panel, welcome, settings → background: records or settings changed, look at the badge again. */
  recordsChanged(): void;
  /** Settings → background: read the calendars by address; one of them at once, whenever it is due. */
  readFeeds(request: { now?: string }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>();
