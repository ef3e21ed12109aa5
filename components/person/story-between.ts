import type { PersonStory } from '@/utils/records/story-of';
import { promiseOutcome } from '@/utils/relationships/promises';
import type { StoryEntry } from './story-entries';

/** What happened to each record between the user and one person, in no certain order. */
export function betweenEntries(
  story: PersonStory,
  personId: string,
  timeZone: string,
): StoryEntry[] {
  return [
    ...promiseEntries(story, timeZone),
    ...giveAndGetEntries(story, personId),
    ...sharedEntries(story),
  ];
}

function promiseEntries({ promises }: PersonStory, timeZone: string): StoryEntry[] {
  return promises.flatMap((promise): StoryEntry[] => {
    const { id, moves = [], createdAt, settledAt } = promise;
    const entries: StoryEntry[] = [
      { kind: 'promise', step: 'made', id: `${id} made`, at: createdAt, promise },
      ...moves.map(({ from, at }, index): StoryEntry => {
        // The next may have begun without a date: it was taken away in between.
        const next = moves[index + 1];
        const to = next ? next.from : promise.due;
        return {
          kind: 'promise',
          step: 'moved',
          id: `${id} moved ${index}`,
          at,
          promise,
          from,
          to,
        };
      }),
    ];
    const step = promiseOutcome(promise, timeZone);
    if (step !== 'open' && settledAt !== undefined) {
      entries.push({ kind: 'promise', step, id: `${id} ${step}`, at: settledAt, promise });
    }
    return entries;
  });
}

function giveAndGetEntries({ favours, asks, credits }: PersonStory, who: string): StoryEntry[] {
  return [
    ...favours.flatMap((favour): StoryEntry[] => [
      { kind: 'favour', id: favour.id, at: favour.at, favour },
      ...(favour.settlements ?? []).flatMap(({ personId, at, text }, index): StoryEntry[] =>
        personId === who
          ? [{ kind: 'settlement', id: `${favour.id} back ${index}`, at, favour, text }]
          : [],
      ),
    ]),
    ...asks.flatMap((ask): StoryEntry[] => {
      const asked: StoryEntry = { kind: 'ask', step: 'open', id: ask.id, at: ask.at, ask };
      if (ask.state === 'open' || ask.closedAt === undefined) return [asked];
      const closed = { id: `${ask.id} ${ask.state}`, at: ask.closedAt };
      return [asked, { kind: 'ask', step: ask.state, ...closed, ask }];
    }),
    ...credits.map(
      (credit): StoryEntry => ({ kind: 'credit', id: credit.id, at: credit.at, credit }),
    ),
  ];
}

function sharedEntries(story: PersonStory): StoryEntry[] {
  return [
    ...story.issues.flatMap((issue) =>
      issue.stages.map(({ stage, at }, index): StoryEntry => {
        return { kind: 'issue', id: `${issue.id} ${index}`, at, stage, issue };
      }),
    ),
    ...story.initiatives.flatMap((initiative): StoryEntry[] => {
      const { id, createdAt, closedAt, state } = initiative;
      const begun: StoryEntry = {
        kind: 'initiative',
        step: 'active',
        id,
        at: createdAt,
        initiative,
      };
      if (state === 'active' || closedAt === undefined) return [begun];
      return [
        begun,
        { kind: 'initiative', step: state, id: `${id} ${state}`, at: closedAt, initiative },
      ];
    }),
    ...story.skirmishes.flatMap((skirmish): StoryEntry[] => {
      const { id, createdAt, tried, settledAt } = skirmish;
      return [
        { kind: 'skirmish', step: 'open', id, at: createdAt, skirmish },
        ...tried.map(
          ({ text, at }, index): StoryEntry => ({
            kind: 'skirmish',
            step: 'tried',
            id: `${id} tried ${index}`,
            at,
            skirmish,
            text,
          }),
        ),
        ...(settledAt === undefined
          ? []
          : [
              {
                kind: 'skirmish',
                step: 'settled',
                id: `${id} settled`,
                at: settledAt,
                skirmish,
              } as const,
            ]),
      ];
    }),
    ...story.rotations.flatMap((rotation) =>
      rotation.reached.map(({ step, at, note }, index): StoryEntry => {
        return { kind: 'rotation', id: `${rotation.id} ${index}`, at, step, rotation, note };
      }),
    ),
    ...story.invitations.map(
      (invitation): StoryEntry => ({
        kind: 'invitation',
        id: invitation.id,
        at: invitation.at,
        invitation,
      }),
    ),
  ];
}
