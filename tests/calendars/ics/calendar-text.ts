/** Short ways to write calendar files for the tests. */

/** A file of one calendar: its own lines, then its components. */
export function calendar(...parts: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n');
}

/** One event. Without a UID line it gets `one@firm.example`. */
export function event(...lines: readonly string[]): string {
  const uid = lines.some((line) => line.startsWith('UID')) ? [] : ['UID:one@firm.example'];
  return ['BEGIN:VEVENT', ...uid, ...lines, 'END:VEVENT'].join('\r\n');
}

/** `2026-03-02T08:00Z`, the way the tests compare instants. */
export function iso(at: number | undefined): string {
  return at === undefined ? 'none' : `${new Date(at).toISOString().slice(0, 16)}Z`;
}
