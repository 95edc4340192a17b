import fc from "fast-check";
import {
  LINK_ENDS,
  type NetworkLinkRow,
  type NetworkNodeRow,
  type NodeKind,
} from "../../../server/src/network/model.ts";
import type { NetworkChange } from "../../../server/src/network/network.ts";
import { type Rows, randomRows } from "./random-network.ts";

/** What tells one network of rows from another, as the database would tell it. */
export function changeBetween(old: Rows, now: Rows): NetworkChange {
  const told = ({ nodes, links }: Rows) =>
    new Map(
      nodes.map((row) => [
        row.id,
        JSON.stringify([
          row,
          links
            .filter(({ from }) => from === row.id)
            .map(keyOf)
            .sort(),
        ]),
      ]),
    );
  const [was, is] = [told(old), told(now)];
  const touched = new Set([...was.keys(), ...is.keys()].filter((id) => was.get(id) !== is.get(id)));
  return {
    touched,
    nodes: now.nodes.filter(({ id }) => touched.has(id)),
    links: now.links.filter(({ from }) => touched.has(from)),
  };
}

function keyOf({ from, to, type, role }: NetworkLinkRow): string {
  return JSON.stringify([from, to, type, role]);
}

/** A network, and another one that has some of its nodes and relationships and some of a third one. */
export const twoNetworks = fc
  .record({ old: randomRows, other: randomRows })
  .chain(({ old, other }) =>
    fc.record({
      old: fc.constant(old),
      nodes: fc
        .subarray([...old.nodes])
        .chain((kept) =>
          fc
            .subarray([...other.nodes], { maxLength: Math.min(3, other.nodes.length) })
            .map((added) => withoutCopies([...added, ...kept])),
        ),
      links: fc
        .subarray([...old.links])
        .chain((kept) => fc.subarray([...other.links]).map((added) => [...kept, ...added])),
    }),
  )
  .map(({ old, nodes, links }) => ({ old, now: { nodes, links: possible(nodes, links) } }));

function withoutCopies(nodes: readonly NetworkNodeRow[]): NetworkNodeRow[] {
  return [...new Map(nodes.map((row) => [row.id, row])).values()];
}

function possible(nodes: readonly NetworkNodeRow[], links: readonly NetworkLinkRow[]): NetworkLinkRow[] {
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const may = (kind: NodeKind | undefined, kinds: readonly NodeKind[]) =>
    kind !== undefined && kinds.includes(kind);
  return links.filter(
    ({ from, to, type }) =>
      may(kinds.get(from), LINK_ENDS[type].from) && may(kinds.get(to), LINK_ENDS[type].to),
  );
}
