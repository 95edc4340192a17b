import type { Network } from "../../graph/network.ts";
import { useExplore } from "../../state/store.ts";
import { PathBar } from "../path-bar.tsx";
import { StepTools } from "../step-tools.tsx";

/** What undoes and shares, and the bar of the path: it comes at once with the path, so that the map keeps clear of it. */
export function OverMap({ network }: { readonly network: Network }) {
  const path = useExplore((state) => state.view.path !== null);
  return (
    <>
      <StepTools />
      {path && <PathBar network={network} />}
    </>
  );
}
