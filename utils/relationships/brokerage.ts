/** A tie between two people; undirected. */
export interface Tie {
  a: string;
  b: string;
  weight: number;
}

export interface Brokerage {
  /** How many contacts are not redundant: 0 to their number. */
  effectiveSize: number;
  /** How much the contacts are tied to each other: near 0 is free, about 1 and above is closed in. */
  constraint: number;
}

/**
 * Burt's effective size and constraint of `me` (Structural Holes, 1992, ch. 2), weighted and undirected.
 * With `z` the weights, `p_uw = z_uw / Σ_k z_uk` and `m_vw = z_vw / max_k z_vk`:
 *
 *     effective size = Σ_v (1 − Σ_w p_uw m_vw)     constraint = Σ_v (p_uv + Σ_w p_uw p_wv)²
 *
 * u being me, v and w two of me's contacts. With all weights 1 the first is `n − 2t/n`, t the ties
 * between the n contacts (Borgatti 1997).
 *
 * Ties that are told twice, in either direction, add up. A tie of somebody with themselves, and a weight
 * that is not finite and above 0, are none. Only ratios of weights count, and parts of the network that
 * do not touch me's contacts change nothing. Somebody without contacts has 0 and 0 (ours: Burt leaves
 * it open).
 */
export function brokerage(ties: readonly Tie[], me: string): Brokerage {
  const network = networkOf(ties);
  const contacts = network.get(me);
  if (!contacts) return { effectiveSize: 0, constraint: 0 };
  const { sum: all } = weightsOf(contacts);
  const share = new Map([...contacts].map(([id, weight]) => [id, weight / all]));
  let effectiveSize = 0;
  /** Σ_w p_uw p_wv by v; at first the direct part. */
  const held = new Map(share);
  for (const [v, own] of share) {
    const others = network.get(v) ?? new Map<string, number>();
    const { strongest, sum } = weightsOf(others);
    let redundant = 0;
    for (const [w, weight] of others) {
      const part = share.get(w);
      if (part === undefined) continue;
      redundant += part * (weight / strongest);
      held.set(w, (held.get(w) ?? 0) + own * (weight / sum));
    }
    effectiveSize += 1 - redundant;
  }
  let constraint = 0;
  for (const one of held.values()) constraint += one * one;
  return { effectiveSize, constraint };
}

/** Neighbours with their weights, these as parts of the heaviest, so that no sum runs over. */
function networkOf(ties: readonly Tie[]): Map<string, Map<string, number>> {
  let heaviest = 0;
  for (const tie of ties) if (counts(tie)) heaviest = Math.max(heaviest, tie.weight);
  const network = new Map<string, Map<string, number>>();
  const link = (from: string, to: string, weight: number) => {
    const known = network.get(from);
    if (known) known.set(to, (known.get(to) ?? 0) + weight);
    else network.set(from, new Map([[to, weight]]));
  };
  for (const tie of ties) {
    const weight = tie.weight / heaviest;
    // Beside one 10³⁰⁸ times its weight a tie is nothing.
    if (!counts(tie) || weight === 0) continue;
    link(tie.a, tie.b, weight);
    link(tie.b, tie.a, weight);
  }
  return network;
}

function counts({ a, b, weight }: Tie): boolean {
  return a !== b && weight > 0 && Number.isFinite(weight);
}

function weightsOf(weights: ReadonlyMap<string, number>): { strongest: number; sum: number } {
  let strongest = 0;
  let sum = 0;
  for (const weight of weights.values()) {
    strongest = Math.max(strongest, weight);
    sum += weight;
  }
  return { strongest, sum };
}
