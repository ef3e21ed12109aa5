/** What looks like an address; whether it exists only mail can tell. */
const ADDRESS = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;
const DOMAIN = /^(?=.{1,253}$)[^\s@,;:/?#<>"\\.]+(\.[^\s@,;:/?#<>"\\.]+)+$/;

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

export function isDomain(text: string): boolean {
  return DOMAIN.test(text);
}

/** What was typed as a list, by commas, semicolons or spaces: lower case, each once. */
export function splitList(text: string): string[] {
  const parts = text.split(/[\s,;]+/).map((part) => part.toLowerCase().replace(/^@/, ''));
  return [...new Set(parts.filter(Boolean))];
}
