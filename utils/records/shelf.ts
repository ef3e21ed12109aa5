/** Records in memory by id, and found again by what they belong to. */
export class Shelf<Row extends { id: string }, Group extends string = never> {
  readonly rows = new Map<string, Row>();
  readonly #groups: { of: (row: Row) => string; rows: Map<string, Set<Row>> }[];
  readonly #index: Map<Group, Map<string, Set<Row>>>;

  constructor(groups: { [K in Group]: (row: Row) => string }) {
    this.#index = new Map();
    this.#groups = [];
    for (const name in groups) {
      const rows = new Map<string, Set<Row>>();
      this.#index.set(name, rows);
      this.#groups.push({ of: groups[name], rows });
    }
  }

  /** Those of one group; empty for one that nothing belongs to. */
  in(group: Group, key: string): ReadonlySet<Row> {
    return this.#index.get(group)?.get(key) ?? new Set();
  }

  put(row: Row): void {
    this.remove(row.id);
    this.rows.set(row.id, row);
    for (const { of, rows } of this.#groups) {
      const key = of(row);
      const there = rows.get(key);
      if (there) there.add(row);
      else rows.set(key, new Set([row]));
    }
  }

  remove(id: string): void {
    const row = this.rows.get(id);
    if (!row) return;
    this.rows.delete(id);
    for (const { of, rows } of this.#groups) {
      const key = of(row);
      const there = rows.get(key);
      there?.delete(row);
      if (there?.size === 0) rows.delete(key);
    }
  }
}
