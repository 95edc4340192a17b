import { createHash } from "node:crypto";

export const HEADER = { schakel: "dump", format: 1, model: 1 };
export const NEED = {
  node: "need-1",
  labels: ["Need", "NetworkNode"],
  properties: { id: "need-1", list: ["b", "a"], open: true, year: 2026 },
};
export const THEME = { node: "theme-é", labels: ["NetworkNode", "Theme"], properties: { id: "theme-é" } };
export const VERSION = {
  node: "network",
  labels: ["NetworkVersion"],
  properties: { changedAt: "2026-11-01T00:00:00.000Z", id: "network", version: 7 },
};
export const LINK = { from: "need-1", type: "ABOUT", to: "theme-é", properties: { sources: ["x"] } };

/** The lines of a dump with a right last line, worked out here and not by the product. */
export function dumpOf(header: object, nodes: readonly object[], links: readonly object[] = []): string[] {
  const lines = [header, ...nodes, ...links].map((line) => JSON.stringify(line));
  const sha256 = createHash("sha256")
    .update(lines.map((line) => `${line}\n`).join(""))
    .digest("hex");
  return [...lines, JSON.stringify({ nodes: nodes.length, links: links.length, sha256 })];
}

export const WHOLE = dumpOf(HEADER, [NEED, VERSION, THEME], [LINK]);

/** The lines of a text, as a file would give them. */
export async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

/** Everything that comes, as a list. */
export async function allOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** Dumps that are to be refused: what is wrong, the lines, the line that is named, and words of the message. */
export const BROKEN: readonly (readonly [string, readonly string[], number, string])[] = [
  ["without its last line", WHOLE.slice(0, -1), 6, "is missing: the dump was cut off"],
  ["cut off in a line", [...WHOLE.slice(0, 2), (WHOLE[2] ?? "").slice(0, 30)], 3, "is not a JSON object"],
  ["with nothing in it", [], 1, "is missing"],
  ["with a last line only", dumpOf(HEADER, []).slice(1), 1, "is not as expected"],
  ["without its header", WHOLE.slice(1), 1, "is not as expected"],
  ["with a header in the middle", [...WHOLE.slice(0, 2), ...WHOLE], 3, "is not as expected"],
  [
    "of a newer format",
    dumpOf({ ...HEADER, format: 2 }, [NEED]),
    1,
    "says format 2, model 1; this version reads 1 and 1",
  ],
  ["of a newer model", dumpOf({ ...HEADER, model: 2 }, [NEED]), 1, "says format 1, model 2"],
  [
    "of something else",
    dumpOf({ ...HEADER, schakel: "other" }, [NEED]),
    1,
    'is not as expected at "schakel"',
  ],
  ["altered in a text", WHOLE.map((line) => line.replace('"b"', '"c"')), 6, "has another checksum"],
  [
    "altered in the ends of a link",
    WHOLE.map((line) => line.replace('"from":"need-1"', '"from":"need-2"')),
    6,
    "has another checksum",
  ],
  ["in another order", [0, 2, 1, 3, 4, 5].map((at) => WHOLE[at] ?? ""), 6, "has another checksum"],
  [
    "with a link before its nodes",
    [0, 4, 1, 2, 3, 5].map((at) => WHOLE[at] ?? ""),
    6,
    "has another checksum",
  ],
  [
    "with a line less",
    WHOLE.filter((_, at) => at !== 2),
    5,
    "promises 3 nodes and 1 relationships; there are 2 and 1",
  ],
  [
    "with a line twice",
    [...WHOLE.slice(0, 2), ...WHOLE.slice(1)],
    7,
    "promises 3 nodes and 1 relationships; there are 4 and 1",
  ],
  ["with lines after its end", [...WHOLE, WHOLE[1] ?? ""], 7, "comes after the end of the dump"],
  ["with an empty line", [...WHOLE.slice(0, 3), "", ...WHOLE.slice(3)], 4, "is not a JSON object"],
  ["with a list for a line", [...WHOLE.slice(0, 3), "[]", ...WHOLE.slice(3)], 4, "is not as expected"],
  [
    "with an unknown label",
    dumpOf(HEADER, [{ ...NEED, labels: ["NetworkNode", "Wish"] }]),
    2,
    "labels that are not known: NetworkNode, Wish",
  ],
  [
    "with a label too few",
    dumpOf(HEADER, [{ ...NEED, labels: ["NetworkNode"] }]),
    2,
    "labels that are not known",
  ],
  [
    "with a label too many",
    dumpOf(HEADER, [{ ...NEED, labels: ["Need", "NetworkNode", "Offer"] }]),
    2,
    "labels that are not known",
  ],
  [
    "with two identifiers for a node",
    dumpOf(HEADER, [{ ...NEED, properties: { id: "need-2" } }]),
    2,
    'has another "id" than "need-1"',
  ],
  [
    "with an unknown type of link",
    dumpOf(HEADER, [NEED], [{ ...LINK, type: "KNOWS" }]),
    3,
    'is not as expected at "type"',
  ],
  [
    "with a fraction",
    dumpOf(HEADER, [{ ...NEED, properties: { id: "need-1", x: 0.5 } }]),
    2,
    'is not as expected at "properties.x"',
  ],
  [
    "with a list of numbers",
    dumpOf(HEADER, [{ ...NEED, properties: { id: "need-1", x: [1] } }]),
    2,
    "is not as expected",
  ],
  ["with a key that is not known", dumpOf(HEADER, [{ ...NEED, more: 1 }]), 2, "is not as expected"],
];
