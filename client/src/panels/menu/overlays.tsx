import { lazy, Suspense } from "react";
import type { Network } from "../../graph/network.ts";
import { useExplore } from "../../state/store.ts";

const NodeMenu = lazy(async () => ({ default: (await import("./node-menu.tsx")).NodeMenu }));
const OverMap = lazy(async () => ({ default: (await import("./over-map.tsx")).OverMap }));

/** What comes up over the map, or over the list that has its place: what undoes and shares, the path that is followed, and the open menu. */
export function Overlays({ network }: { readonly network: Network }) {
  const menu = useExplore((state) => state.menu);
  // They appear with the first step, so that the first picture stays quiet.
  const moved = useExplore(
    ({ view, steps }) =>
      view.camera !== null ||
      view.selection.length > 0 ||
      view.path !== null ||
      steps.past.length > 0 ||
      steps.future.length > 0,
  );
  return (
    <>
      <Suspense fallback={null}>{moved && <OverMap network={network} />}</Suspense>
      <Suspense fallback={null}>{menu && <NodeMenu network={network} menu={menu} />}</Suspense>
    </>
  );
}
