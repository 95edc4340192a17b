import { lazy, Suspense } from "react";
import type { Network } from "../../graph/network.ts";
import { useExplore } from "../../state/store.ts";

const NodeMenu = lazy(async () => ({ default: (await import("./node-menu.tsx")).NodeMenu }));
const StepTools = lazy(async () => ({ default: (await import("../step-tools.tsx")).StepTools }));
const PathBar = lazy(async () => ({ default: (await import("../path-bar.tsx")).PathBar }));

/** What comes up over the map, or over the list that has its place: what undoes and shares, the open menu, and the path that is followed. */
export function Overlays({ network }: { readonly network: Network }) {
  const menu = useExplore((state) => state.menu);
  const path = useExplore((state) => state.view.path !== null);
  // They appear with the first step, so that the first picture stays quiet.
  const moved = useExplore(
    ({ view, steps }) =>
      view.camera !== null || view.selection.length > 0 || steps.past.length > 0 || steps.future.length > 0,
  );
  return (
    <Suspense fallback={null}>
      {moved && <StepTools />}
      {path && <PathBar network={network} />}
      {menu && <NodeMenu network={network} menu={menu} />}
    </Suspense>
  );
}
