import { FUNCTIONS, LEVELS } from '@/utils/functions/taxonomy';
import { functionName, levelName } from './names';

/** Every function as `<option>`, by name in the reader's language. */
export function FunctionOptions() {
  const named = FUNCTIONS.map((id) => ({ id, name: functionName(id) }));
  named.sort((a, b) => a.name.localeCompare(b.name));
  return named.map(({ id, name }) => (
    <option key={id} value={id}>
      {name}
    </option>
  ));
}

/** Every rung as `<option>`, lowest first; "not known" only where a form has no empty choice. */
export function LevelOptions() {
  return LEVELS.filter((level) => level !== 'unknown').map((level) => (
    <option key={level} value={level}>
      {levelName(level)}
    </option>
  ));
}
