/**
 * A bare address such as calendars take, with no name, bracket or separator in it. Google reads a
 * suffix `_o` as "optional guest" (LINKS.md section 1), which no domain can end in.
 */
const ADDRESS =
  /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;

/** RFC 5321: longest path, less the brackets. */
const LONGEST = 254;

function isGuestAddress(text: string): boolean {
  return text.length <= LONGEST && ADDRESS.test(text);
}

/** The usable ones among them, lower case, each once, in order. Anything else is dropped. */
export function guestAddresses(texts: readonly string[]): string[] {
  const addresses = texts.map((text) => text.trim().toLowerCase()).filter(isGuestAddress);
  return [...new Set(addresses)];
}
