export const ENCODINGS = [
  'utf-8',
  'utf-8 with a mark',
  'utf-16le',
  'utf-16le with a mark',
  'utf-16be',
  'utf-16be with a mark',
  'windows-1252',
] as const;

/** A text as bytes; of Windows-1252 only what it has in common with Latin-1. */
export function bytesOf(text: string, encoding: (typeof ENCODINGS)[number]): Uint8Array {
  const marked = encoding.endsWith('mark') ? `\ufeff${text}` : text;
  if (encoding.startsWith('utf-8')) return new TextEncoder().encode(marked);
  const units = Array.from({ length: marked.length }, (_, at) => marked.charCodeAt(at));
  if (encoding === 'windows-1252') return Uint8Array.from(units);
  return Uint8Array.from(
    units.flatMap((unit) =>
      encoding.startsWith('utf-16le') ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255],
    ),
  );
}
