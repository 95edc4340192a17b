import { unknownNode } from "../network/errors.ts";
import type { PublishedNetwork } from "../network/network.ts";
import { shortestPaths } from "../network/paths.ts";

/** A chain of organisations, and for each step a project that the two do together; by identifiers. */
export interface Introduction {
  readonly organisations: readonly string[];
  readonly projects: readonly string[];
}

/**
 * The shortest chains of organisations that work together, in a fixed order; none when they are not connected.
 * @throws NetworkError UNKNOWN_NODE when either is no organisation
 */
export function introductions(
  network: PublishedNetwork,
  { from, to, limit }: { from: string; to: string; limit: number },
): Introduction[] {
  for (const [argument, id] of Object.entries({ from, to })) {
    const node = network.indexOf(id);
    if (node === undefined || network.kindAt(node) !== "ORGANISATION") throw unknownNode(id, argument);
  }
  const { paths } = shortestPaths(network, {
    from,
    to,
    through: ["ORGANISATION", "PROJECT_IDEA"],
    linkTypes: ["PROPOSES", "TAKES_PART"],
    limit,
  });
  // Organisations and projects take turns along such a path.
  return paths.map(({ nodes }) => ({
    organisations: nodes.filter((_, place) => place % 2 === 0),
    projects: nodes.filter((_, place) => place % 2 === 1),
  }));
}
