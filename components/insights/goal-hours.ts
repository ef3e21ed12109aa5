/** More hours a week with peers than anybody means (ours). */
export const MOST_HOURS = 60;

/**
 * The goal that was typed, in hours a week, to the half hour: undefined for none (blank or 0), null
 * for what is no such number. Takes a decimal comma, and words after the number.
 */
export function goalHours(typed: string): number | undefined | null {
  const text = typed.trim();
  if (text === '') return undefined;
  const number = /^(\d{1,3}(?:[.,]\d+)?)(?:$|\s|h)/i.exec(text)?.[1];
  if (number === undefined) return null;
  const hours = Math.round(Number(number.replace(',', '.')) * 2) / 2;
  if (hours > MOST_HOURS) return null;
  return hours === 0 ? undefined : hours;
}
