import type { PublishedNetwork } from "../../../server/src/network/network.ts";
import type { Vocabulary } from "./random-question.ts";

/** The identifiers and words of a network, to ask about what is there. */
export function vocabularyOf(network: PublishedNetwork): Vocabulary {
  const nodes = Array.from({ length: network.nodeCount }, (_, node) => node);
  return {
    ids: nodes.map((node) => network.idAt(node)),
    words: [
      ...new Set(nodes.flatMap((node) => (network.labelIn(node, "en") ?? "").split(/[^\p{L}]+/u))),
    ].filter((word) => word !== ""),
  };
}
