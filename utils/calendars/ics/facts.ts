import type { Attendee, Response } from '../sighting';
import { type EventFacts, eventFacts } from './event-facts';
import type { EventVersion } from './read-event';
import type { SeriesParts } from './versions';

/** What the versions of one event tell, each read once, with answers that came as messages. */
export class Facts {
  readonly #known = new Map<EventVersion, EventFacts>();
  readonly #master: EventVersion | undefined;
  readonly #cancelled: boolean;
  readonly #responses: ReadonlyMap<string, Response>;

  constructor({ master, cancelled, replies }: SeriesParts) {
    this.#master = master;
    this.#cancelled = cancelled;
    const answers = replies
      .filter((reply) => reply !== master && !reply.original)
      .flatMap((reply) => read(reply).attendees ?? []);
    this.#responses = new Map(
      answers.flatMap(({ email, response }) => (email && response ? [[email, response]] : [])),
    );
  }

  of(version: EventVersion): EventFacts {
    let facts = this.#known.get(version);
    if (!facts) {
      facts = this.#whole(version);
      this.#known.set(version, facts);
    }
    return facts;
  }

  #whole(version: EventVersion): EventFacts {
    const own = read(version);
    // A cancellation says no more than which occurrence it means.
    const master = !version.start && this.#master !== version ? this.#master : undefined;
    const facts = master ? { ...this.of(master), ...own } : own;
    if (this.#cancelled) facts.status = 'cancelled';
    if (version === this.#master && facts.attendees) {
      facts.attendees = facts.attendees.map((one) => this.#answered(one));
    }
    return facts;
  }

  #answered(attendee: Attendee): Attendee {
    const response = this.#responses.get(attendee.email ?? '');
    return response ? { ...attendee, response } : attendee;
  }
}

function read({ event, calendar }: EventVersion): EventFacts {
  return eventFacts(event, calendar.method, calendar.isHoliday);
}
