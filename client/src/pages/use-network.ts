import { useEffect, useRef, useState } from "react";
import { askedEarly, type MapProblem } from "../api/map.ts";
import { MapLoader } from "../api/map-loader.ts";
import { partsInFrame } from "../graph/levels.ts";
import type { Network } from "../graph/network.ts";
import { type Explore, networkArrived, sightIn, useExplore } from "../state/store.ts";

interface NetworkState {
  readonly network: Network | null;
  readonly problem: MapProblem | null;
  readonly retry: () => void;
}

/** The camera must rest for so long, in milliseconds, before the nodes in sight are asked for. */
const REST = 120;

/** What of a large network is wanted: the nodes in sight, and those that are selected, opened or on the path, with their neighbours. */
function wanted(now: Explore): string[] {
  const { network, frame, byGroups, view } = now;
  if (!network || network.complete) return [];
  const way = sightIn(now)?.way?.nodes ?? [];
  const ids = new Set([...view.selection, ...view.opened.map(({ id }) => id), ...way]);
  const around = [...ids].map((id) => `around/${encodeURIComponent(id)}`);
  return frame && !byGroups ? [...around, ...partsInFrame(network, frame)] : around;
}

/** Reads the network when the page opens, and of a large one what the reader looks at. */
export function useNetwork(): NetworkState {
  const network = useExplore((state) => state.network);
  const [problem, setProblem] = useState<MapProblem | null>(null);
  const retry = useRef<() => void>(() => undefined);
  useEffect(() => {
    const loader = new MapLoader(fetch.bind(window), { arrived: networkArrived, failed: setProblem });
    void loader.open(askedEarly());
    retry.current = () => void loader.open();
    const online = (): void => loader.again();
    window.addEventListener("online", online);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = useExplore.subscribe((state) => {
      if (!state.network || state.network.complete) return;
      clearTimeout(timer);
      timer = setTimeout(() => loader.want(wanted(useExplore.getState())), REST);
    });
    return () => {
      stop();
      window.removeEventListener("online", online);
      clearTimeout(timer);
      loader.close();
    };
  }, []);
  return { network, problem, retry: () => retry.current() };
}
