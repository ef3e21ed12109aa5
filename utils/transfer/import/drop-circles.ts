/** Somebody's manager, as a file tells it. */
export interface ToldManager {
  personId: string;
  managerId: string;
}

/**
 * The told ones without those that lead somebody back to themself: of every circle the told one that
 * comes last goes. A person has one manager, so circles have nobody in common and each is walked once.
 *
 * @param told in the file's order, at most one a person.
 * @param kept managers that stay as they are, by person; a told one takes their place.
 */
export function dropCircles(
  told: readonly ToldManager[],
  kept: ReadonlyMap<string, string>,
): { edges: ToldManager[]; circular: ToldManager[] } {
  const managers = new Map(kept);
  const order = new Map<string, number>();
  told.forEach(({ personId, managerId }, index) => {
    managers.set(personId, managerId);
    order.set(personId, index);
  });
  const dropped = new Set<string>();
  const walked = new Set<string>();
  for (const { personId } of told) {
    const way: string[] = [];
    const onWay = new Set<string>();
    let at: string | undefined = personId;
    while (at !== undefined && !walked.has(at) && !onWay.has(at)) {
      way.push(at);
      onWay.add(at);
      at = managers.get(at);
    }
    for (const id of way) walked.add(id);
    if (at === undefined || !onWay.has(at)) continue;
    const last = way.slice(way.indexOf(at)).reduce((a, b) => {
      return (order.get(b) ?? -1) > (order.get(a) ?? -1) ? b : a;
    });
    if (order.has(last)) dropped.add(last);
  }
  return {
    edges: told.filter(({ personId }) => !dropped.has(personId)),
    circular: told.filter(({ personId }) => dropped.has(personId)),
  };
}
