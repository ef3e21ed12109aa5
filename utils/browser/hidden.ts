/** What says whether everything personal is hidden. All instants are epoch ms. */
export interface Hiding {
  /** The user's last press, and when it was; null for never. */
  press: { hidden: boolean; at: number } | null;
  /** Meetings with a video link during which it hides by itself. */
  calls: readonly { start: number; end: number }[];
}

/**
 * Hidden by hand stays until it is shown by hand. What hides by itself does so from a call's start to
 * its end, unless the user showed it again since that call began.
 */
export function isHidden({ press, calls }: Hiding, now: number): boolean {
  if (press?.hidden) return true;
  return calls.some(
    ({ start, end }) => start <= now && now < end && (press === null || press.at < start),
  );
}

/** Whether it is hidden, and by a call alone. */
export function isHiddenByCall(hiding: Hiding, now: number): boolean {
  return !hiding.press?.hidden && isHidden(hiding, now);
}

/** The next instant at which a call may change it; null for none. */
export function nextHidingChange({ calls }: Hiding, now: number): number | null {
  const later = calls.flatMap(({ start, end }) => [start, end]).filter((at) => at > now);
  return later.length === 0 ? null : Math.min(...later);
}
