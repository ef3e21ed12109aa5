/** The address, or null for text that is none. `URL.canParse` is missing in Chrome before 120. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}
