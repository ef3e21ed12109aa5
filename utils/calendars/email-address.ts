const ADDRESS = /^[^\s@<>()"'\\,;:]{1,128}@[^\s@<>()"'\\,;:]{1,255}$/;

/** An e-mail address in lower case; undefined for text that is none. */
export function emailAddress(text: string | null | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed && ADDRESS.test(trimmed) ? trimmed.toLowerCase() : undefined;
}
