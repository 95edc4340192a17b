import type { PublishedNetwork } from "./network.ts";
import type { Renumbering } from "./node-table.ts";

/**
 * How the nodes of one version of a network are numbered against the one before, for those who keep something by
 * number.
 *
 * @param touched the identifiers of all nodes that came or went, and any others
 */
export function renumberingBetween(
  before: PublishedNetwork,
  after: PublishedNetwork,
  touched: ReadonlySet<string>,
): Renumbering {
  if (![...touched].some((id) => (before.indexOf(id) === undefined) !== (after.indexOf(id) === undefined)))
    return { oldOf: sameNumbers(before.nodeCount), newOf: sameNumbers(before.nodeCount) };
  const oldOf = new Int32Array(after.nodeCount);
  const newOf = new Int32Array(before.nodeCount);
  for (const id of touched) {
    const old = before.indexOf(id);
    const now = after.indexOf(id);
    if (old === undefined && now !== undefined) oldOf[now] = -1;
    if (now === undefined && old !== undefined) newOf[old] = -1;
  }
  // Numbers follow identifiers, so the nodes that stay keep their order.
  let now = 0;
  for (let old = 0; old < newOf.length; old++) {
    if (newOf[old] === -1) continue;
    while (oldOf[now] === -1) now++;
    newOf[old] = now;
    oldOf[now++] = old;
  }
  return { oldOf, newOf };
}

/** Most changes leave all nodes there, and several parts of the next version ask how these are numbered. */
let same = new Int32Array();

function sameNumbers(count: number): Int32Array {
  if (same.length < count) same = Int32Array.from({ length: 2 * count }, (_, node) => node);
  return same.subarray(0, count);
}
