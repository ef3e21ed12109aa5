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
    const answers = replies.filter((reply) => reply !== master && !reply.original).map(read);
    this.#responses = responsesOf(answers);
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
    const isReply = version.calendar.method === 'REPLY';
    // A cancellation says no more than which occurrence it means, an answer no more than one guest's.
    const isPoor = !version.start || isReply || own.status === 'cancelled';
    const isPart = isPoor && this.#master !== version;
    const whole = isPart && this.#master ? this.of(this.#master) : undefined;
    const facts = { ...whole, ...own };
    if (this.#cancelled) facts.status = 'cancelled';
    if (version === this.#master && own.attendees) {
      facts.attendees = answered(own.attendees, this.#responses);
    } else if (isReply && whole?.attendees) {
      facts.attendees = answered(whole.attendees, responsesOf([own]));
    }
    return facts;
  }
}

function responsesOf(answers: readonly EventFacts[]): Map<string, Response> {
  const guests = answers.flatMap(({ attendees }) => attendees ?? []);
  return new Map(
    guests.flatMap(({ email, response }) => (email && response ? [[email, response]] : [])),
  );
}

function answered(
  attendees: readonly Attendee[],
  responses: ReadonlyMap<string, Response>,
): Attendee[] {
  return attendees.map((attendee) => {
    const response = responses.get(attendee.email ?? '');
    return response ? { ...attendee, response } : attendee;
  });
}

function read({ event, calendar }: EventVersion): EventFacts {
  return eventFacts(event, calendar.method, calendar.isHoliday);
}
