import { type Change, readChange } from './changes';
import { savedEvents } from './saved-events';
import type { Replica, ReplicaAnswer } from './serve';

const DONE: ReplicaAnswer = { status: 200, contentType: 'text/plain', body: '' };
const REFUSED: ReplicaAnswer = { ...DONE, status: 400 };

/** Makes a change that a page sent as JSON; 400 for what is no change or fits no event. */
export function takeChange(replica: Replica, body: string): ReplicaAnswer {
  const wanted = readChange(body);
  try {
    return wanted ? make(replica, wanted) : REFUSED;
  } catch {
    return REFUSED;
  }
}

function make(replica: Replica, wanted: Change): ReplicaAnswer {
  switch (wanted.do) {
    case 'answer':
      replica.answerAs(wanted.id, replica.calendar.user.email, wanted.response);
      return DONE;
    case 'delete':
      replica.cancelEvent(wanted.id);
      return DONE;
    case 'edit': {
      const { id, title, times } = wanted;
      replica.moveEvent(id, times.start, times.end);
      for (const event of replica.calendar.events) if (event.id === id) event.title = title;
      return DONE;
    }
    case 'save': {
      const key = `saved/${replica.saved.length}/${wanted.title}`;
      const events = savedEvents(replica.calendar, wanted, key);
      for (const event of events) replica.addEvent(event);
      replica.saved.push(...events.slice(0, 1));
      const id = events[0]?.id;
      return { ...DONE, contentType: 'application/json', body: JSON.stringify({ id }) };
    }
  }
}
