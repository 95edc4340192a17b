import { useEffect, useState } from "react";
import { type MapProblem, readMap } from "../api/map.ts";
import { type Network, readNetwork } from "../graph/network.ts";
import { networkArrived, useExplore } from "../state/store.ts";

interface NetworkState {
  readonly network: Network | null;
  readonly problem: MapProblem | null;
  readonly retry: () => void;
}

/** Reads the network when the page opens; while the server is still working the map out it asks again by itself. */
export function useNetwork(): NetworkState {
  const network = useExplore((state) => state.network);
  const [problem, setProblem] = useState<MapProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    const ending = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const answer = await readMap(fetch, ending.signal);
      if (ending.signal.aborted) return;
      if ("map" in answer) {
        networkArrived(readNetwork(answer.map));
        setProblem(null);
        return;
      }
      setProblem(answer.problem);
      if (answer.problem.kind === "preparing")
        timer = setTimeout(() => setAttempt(attempt + 1), answer.problem.retryAfter * 1000);
    };
    ask().catch(() => undefined);
    return () => {
      ending.abort();
      clearTimeout(timer);
    };
  }, [attempt]);
  return { network, problem, retry: () => setAttempt(attempt + 1) };
}
