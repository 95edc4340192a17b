import { foldedNeeds } from "../graph/fold.ts";
import type { Network } from "../graph/network.ts";
import { useExplore } from "../state/store.ts";
import type { Renderer } from "./renderer.ts";

/** What two organisations share makes their link thicker, up to this. */
const THICKEST = 5;

/** Joins the organisations that share needs, where no other link joins them already. */
function join(renderer: Renderer, network: Network): string[] {
  const graph = renderer.getGraph();
  const added: string[] = [];
  for (const [one, others] of foldedNeeds(network).joined) {
    for (const [other, count] of others) {
      if (!graph.hasNode(one) || !graph.hasNode(other) || graph.hasEdge(one, other)) continue;
      const size = Math.min(THICKEST, count);
      // Most share one theme; who shares more stands out.
      added.push(graph.addEdge(one, other, { type: "line", size, background: count === 1 }));
    }
  }
  return added;
}

/** Takes the links off all at once: Sigma looks at every link of its graph again after each single one. */
function part(renderer: Renderer, added: readonly string[]): void {
  const graph = renderer.getGraph().copy();
  for (const link of added) if (graph.hasEdge(link)) graph.dropEdge(link);
  renderer.setGraph(graph);
}

/** Draws the direct links while shared needs are folded. Returns what stops it. */
export function followFold(renderer: Renderer, network: Network): () => void {
  let added: string[] = [];
  const follow = (fold: boolean): void => {
    if (added.length > 0) part(renderer, added);
    added = fold ? join(renderer, network) : [];
  };
  follow(useExplore.getState().view.fold);
  return useExplore.subscribe(({ view }, { view: before }) => {
    if (view.fold !== before.fold) follow(view.fold);
  });
}
