import { type AnyFunctionId, LEVELS } from '@/utils/functions/taxonomy';
import { useFunctions } from './functions-context';
import { levelName } from './names';

/**
 * Every function as `<option>`, by name in the reader's language. `chosen` stands among them also
 * when it cannot be chosen any more.
 */
export function FunctionOptions({ chosen }: { chosen?: AnyFunctionId | undefined }) {
  const { all, name } = useFunctions();
  const gone = chosen !== undefined && !all.some(({ id }) => id === chosen);
  return (
    <>
      {gone && (
        <option value={chosen} disabled>
          {name(chosen)}
        </option>
      )}
      {all.map((one) => (
        <option key={one.id} value={one.id}>
          {one.name}
        </option>
      ))}
    </>
  );
}

/** Every rung as `<option>`, lowest first; "not known" only where a form has no empty choice. */
export function LevelOptions() {
  return LEVELS.filter((level) => level !== 'unknown').map((level) => (
    <option key={level} value={level}>
      {levelName(level)}
    </option>
  ));
}
