import { compareByCodePoint } from "./code-point-order.ts";
import { badNode, duplicateNode } from "./errors.ts";
import {
  LANGUAGES,
  type Language,
  type Localised,
  type NetworkNodeRow,
  NODE_KINDS,
  type NodeKind,
} from "./model.ts";

const NO_YEAR = -(2 ** 31);

/** What is known of each node by itself, in columns; a node is its place in the order of the identifiers. */
export class NodeTable {
  readonly #ids: readonly string[];
  readonly #kinds: Uint8Array;
  readonly #labels: Readonly<Record<Language, readonly (string | null)[]>>;
  readonly #dates: readonly string[];
  /** 0 when unknown, else one more than the place of the date in `#dates`. */
  readonly #confirmed: Uint32Array;
  readonly #startYears: Int32Array;

  /** @param rows sorted by code point of their identifiers, each identifier once */
  constructor(rows: readonly NetworkNodeRow[]) {
    this.#ids = rows.map((row) => row.id);
    this.#kinds = Uint8Array.from(rows, kindCode);
    this.#labels = { nl: rows.map((row) => row.label.nl), en: rows.map(englishLabel) };
    this.#dates = [...new Set(rows.flatMap((row) => row.confirmedOn ?? []))].sort(compareByCodePoint);
    const places = new Map(this.#dates.map((date, place) => [date, place + 1]));
    this.#confirmed = Uint32Array.from(rows, (row) => places.get(row.confirmedOn ?? "") ?? 0);
    this.#startYears = Int32Array.from(rows, (row) => row.startYear ?? NO_YEAR);
  }

  get count(): number {
    return this.#ids.length;
  }

  /** The place of an identifier, found by halving; undefined when no node has it. */
  indexOf(id: string): number | undefined {
    let low = 0;
    let high = this.#ids.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const order = compareByCodePoint(this.idAt(middle), id);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  idAt(node: number): string {
    const id = this.#ids[node];
    if (id === undefined) throw new RangeError(`There is no node number ${node}.`);
    return id;
  }

  /** The place of the node's kind in `NODE_KINDS`. */
  kindCodeAt(node: number): number {
    return this.#kinds[node] ?? 0;
  }

  labelAt(node: number): Localised {
    return { nl: this.#labels.nl[node] ?? null, en: this.#labels.en[node] ?? null };
  }

  /** The label in a language, else in the first other language that has one; null when there is none. */
  labelIn(node: number, language: Language): string | null {
    const label = this.#labels[language][node] ?? null;
    if (label !== null) return label;
    const other = LANGUAGES.find((candidate) => this.#labels[candidate][node] != null);
    return other === undefined ? null : (this.#labels[other][node] ?? null);
  }

  confirmedOnAt(node: number): string | null {
    return this.#dates[this.confirmedOrderAt(node) - 1] ?? null;
  }

  /** A number that grows with the date of confirmation; 0 when unknown. */
  confirmedOrderAt(node: number): number {
    return this.#confirmed[node] ?? 0;
  }

  startYearAt(node: number): number | null {
    const year = this.#startYears[node] ?? NO_YEAR;
    return year === NO_YEAR ? null : year;
  }
}

/** The rows in the order of their identifiers; refuses an identifier that comes twice. */
export function inCanonicalOrder(nodes: Iterable<NetworkNodeRow>): NetworkNodeRow[] {
  const rows = [...nodes].sort((a, b) => compareByCodePoint(a.id, b.id));
  for (const [place, row] of rows.entries()) {
    if (row.id === rows[place + 1]?.id) throw duplicateNode(row.id);
  }
  return rows;
}

function kindCode(row: NetworkNodeRow): number {
  const code = NODE_KINDS.indexOf(row.kind);
  if (code < 0) throw badNode(row.id, "is of a kind that the model does not have");
  return code;
}

/** Shares one string between two equal labels: an organisation's name arrives as two copies. */
function englishLabel({ label }: NetworkNodeRow): string | null {
  return label.en === label.nl ? label.nl : label.en;
}

/** The kind that a code of `kindCodeAt` stands for. */
export function kindOf(code: number): NodeKind {
  const kind = NODE_KINDS[code];
  if (kind === undefined) throw new RangeError(`There is no kind number ${code}.`);
  return kind;
}
