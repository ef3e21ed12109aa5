import { type House, tellFunction } from '@/utils/functions/house';
import type { FactSource, Person } from './schema';

/** Fills function and level from title and department, where nobody stronger than a title told them. */
export function inferFromTitle(person: Person, house: House): void {
  if (person.title === undefined && person.department === undefined) {
    forget(person, 'functionId');
    forget(person, 'level');
    return;
  }
  const told = tellFunction(person.title ?? '', person.department, house);
  if (open(person.sources.functionId)) {
    if (told.functionId !== null) {
      person.functionId = told.functionId;
      person.sources.functionId = 'title';
    } else forget(person, 'functionId');
  }
  if (open(person.sources.level)) {
    if (told.level !== 'unknown') {
      person.level = told.level;
      person.sources.level = 'title';
    } else forget(person, 'level');
  }
}

function open(source: FactSource | undefined): boolean {
  return source === undefined || source === 'title' || source === 'invite';
}

/** A guess from an earlier title does not outlive it. */
function forget(person: Person, fact: 'functionId' | 'level'): void {
  if (person.sources[fact] !== 'title') return;
  delete person[fact];
  delete person.sources[fact];
}
