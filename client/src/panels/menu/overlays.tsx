import { lazy, Suspense } from "react";
import type { Network } from "../../graph/network.ts";
import { useExplore } from "../../state/store.ts";

const NodeMenu = lazy(async () => ({ default: (await import("./node-menu.tsx")).NodeMenu }));
const PathBar = lazy(async () => ({ default: (await import("../path-bar.tsx")).PathBar }));

/** What comes up over the map, or over the list that has its place: the open menu, and the path that is followed. */
export function Overlays({ network }: { readonly network: Network }) {
  const menu = useExplore((state) => state.menu);
  const path = useExplore((state) => state.view.path !== null);
  return (
    <Suspense fallback={null}>
      {path && <PathBar network={network} />}
      {menu && <NodeMenu network={network} menu={menu} />}
    </Suspense>
  );
}
