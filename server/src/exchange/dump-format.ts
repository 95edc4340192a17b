import { z } from "zod";
import type { LinkWithProperties, NodeWithProperties, Properties } from "../database/catalogue.ts";
import { NETWORK_LABEL, NODE_TABLE } from "../database/tables.ts";
import { LINK_TYPES } from "../network/model.ts";

/*
 * A dump is a text of lines, each one JSON object: a header, every node by identifier, every relationship by its
 * ends and type, and a last line with the counts and the SHA-256 of all lines before it. The same content always
 * gives the same bytes.
 */

export const DUMP_FORMAT = 1;
/** Raised when labels, relationship types or properties change their meaning. */
export const MODEL_VERSION = 1;

const properties = z.record(z.string(), z.union([z.string(), z.int(), z.boolean(), z.array(z.string())]));
export const headerLine = z.strictObject({ schakel: z.literal("dump"), format: z.int(), model: z.int() });
export const nodeLine = z.strictObject({
  node: z.string().min(1),
  labels: z.array(z.string()).min(1),
  properties,
});
export const linkLine = z.strictObject({
  from: z.string(),
  type: z.enum(LINK_TYPES),
  to: z.string(),
  properties,
});
export const lastLine = z.strictObject({ nodes: z.int(), links: z.int(), sha256: z.string() });

/** A dump cannot be made, or cannot be loaded. */
export class DumpError extends Error {
  override readonly name = "DumpError";
  readonly code: "DUMP_INVALID" | "DUMP_INCOMPLETE" | "DATABASE_NOT_EMPTY" | "FILE_UNWRITABLE";

  constructor(code: DumpError["code"], message: string) {
    super(message);
    this.code = code;
  }
}

export function writeHeader(): string {
  return line({ schakel: "dump", format: DUMP_FORMAT, model: MODEL_VERSION });
}

export function writeNode({ id, labels, properties }: NodeWithProperties): string {
  return line({ node: id, labels: [...labels].sort(), properties: sorted(properties) });
}

export function writeLink({ from, type, to, properties }: LinkWithProperties): string {
  return line({ from, type, to, properties: sorted(properties) });
}

export function writeLast(last: z.infer<typeof lastLine>): string {
  return line(last);
}

/** What each node of a dump is labelled with: as one of the network, or as one of the product's own records. */
const LABELS: ReadonlySet<string> = new Set([
  ...Object.values(NODE_TABLE).map(({ label }) => setOf([NETWORK_LABEL, label])),
  "NetworkVersion",
  "NetworkChange",
  "SeedLoad",
  "Report",
]);

function setOf(labels: readonly string[]): string {
  return labels.toSorted().join(" ");
}

/** Whether a node with these labels can be dumped and loaded again: with others it would come back without them. */
export function canCarry(labels: readonly string[]): boolean {
  return LABELS.has(setOf(labels));
}

/** Readers of lines also break at U+2028 and U+2029, which JSON leaves as they are. */
function line(value: object): string {
  const json = JSON.stringify(value).replaceAll("\u2028", "\\u2028").replaceAll("\u2029", "\\u2029");
  return `${json}\n`;
}

function sorted(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}
