/**
 * E–I index: `(E − I)/(E + I)` (Krackhardt & Stern, Social Psychology Quarterly 51, 1988), here over
 * hours with colleagues outside the user's own function and inside it. −1 is all inside, 1 all outside,
 * 0 half and half. Null when there were neither, or when a number is none or below 0.
 *
 * People of other companies are on neither side (ours): the question is whether the user crosses
 * functions in their own house, which a calendar full of customers does not answer.
 */
export function eiIndex(outside: number, inside: number): number | null {
  const both = outside + inside;
  if (!(outside >= 0 && inside >= 0 && both > 0 && Number.isFinite(both))) return null;
  return (outside - inside) / both;
}
