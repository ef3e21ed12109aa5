import type { PersonStory } from '@/utils/records/story-of';
import { history } from '../../builders';

/** A story in which nothing happened but what is given. */
export function personStory(parts: Partial<PersonStory> = {}): PersonStory {
  return {
    history: history(),
    notes: [],
    followUps: [],
    promises: [],
    favours: [],
    asks: [],
    issues: [],
    initiatives: [],
    credits: [],
    skirmishes: [],
    rotations: [],
    invitations: [],
    ...parts,
  };
}
