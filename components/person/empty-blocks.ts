import type { Person } from '@/utils/records/schema';
import type { PersonStory } from '@/utils/records/story-of';
import { BLOCKS, type Block } from './blocks';

/** The parts of a person's page that there is nothing in yet, in the order of the page. */
export function emptyBlocks(person: Person, story: PersonStory): Block[] {
  const { promises, followUps, favours, asks, credits } = story;
  const open = followUps.filter(({ state }) => state === 'open');
  const filled: Record<Block, boolean> = {
    'talking-points': open.some(({ atNextMeeting }) => atNextMeeting === true),
    promise: promises.some(({ state }) => state === 'open'),
    'follow-up': open.some(({ atNextMeeting }) => atNextMeeting !== true),
    // Never away: it asks to be filled.
    'cares-about': true,
    exchange: favours.length + asks.length > 0,
    initiatives: (person.theirInitiatives ?? []).length > 0,
    goals: (person.careerGoals ?? []).length > 0,
    'common-ground': (person.commonalities ?? []).length > 0,
    roles: person.stakeholderRoles.length > 0,
    credit: credits.length > 0,
    introductions: person.introducedBy !== undefined || person.howWeMet !== undefined,
  };
  return BLOCKS.filter((block) => !filled[block]);
}
