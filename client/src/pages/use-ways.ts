import { useEffect } from "react";
import type { Network } from "../graph/network.ts";
import type { Ways } from "../state/sight.ts";
import { notify, useExplore, waysArrived } from "../state/store.ts";

/** The question is loaded with the first path: most readers ask for none. */
async function waysOf(from: string, to: string): Promise<Ways> {
  const { waysBetween } = await import("./ways-between.ts");
  return waysBetween(from, to);
}

/** Asks the server for the path between two nodes, where it may lead through what is not loaded. */
export function useWays(network: Network | null): void {
  const path = useExplore((state) => state.view.path);
  const [from, to] = [path?.from, path?.to];
  const asked = network !== null && !network.complete;
  useEffect(() => {
    if (!asked || from === undefined || to === undefined) return undefined;
    let ended = false;
    waysOf(from, to).then(
      (ways) => ended || waysArrived(ways),
      () => ended || notify("pathFailed"),
    );
    return () => {
      ended = true;
    };
  }, [asked, from, to]);
}
