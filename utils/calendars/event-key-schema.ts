import * as v from 'valibot';
import type { EventKey } from './sighting';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(1024));

/** The name of an event, checked where it comes from a page or from storage. */
export const eventKeySchema: v.GenericSchema<unknown, EventKey> = v.union([
  v.object({ googleEventId: id }),
  v.object({ outlookItemId: id }),
]);
