import { ExternalLink } from "lucide-react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { GroupNames } from "../panels/group-names.tsx";
import { Loading } from "../panels/loading.tsx";
import { writeAddress } from "../state/address.ts";
import { useExplore } from "../state/store.ts";
import { useText } from "../text/use-text.ts";
import { GraphView } from "../view/graph-view.tsx";
import { canDraw } from "../view/renderer.ts";
import { useGroups } from "./use-groups.ts";
import { useNetwork } from "./use-network.ts";

/** What would move the map where the reader only meant to scroll the page around it. */
const SCROLLS = ["wheel", "touchstart", "touchmove"] as const;

/**
 * Keeps the wheel and the fingers to the page around the frame until the reader clicks the map, and gives them back
 * when the pointer leaves it. Returns whether the map has them, and whether the reader tried without.
 */
function useScrollAfterClick(frame: RefObject<HTMLElement | null>): { active: boolean; tried: boolean } {
  const [active, setActive] = useState(false);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const hold = (event: Event): void => {
      if (active) return;
      setTried(true);
      event.stopPropagation();
    };
    const take = (): void => setActive(true);
    const leave = (): void => setActive(false);
    for (const type of SCROLLS) element.addEventListener(type, hold, { capture: true, passive: true });
    element.addEventListener("click", take);
    element.addEventListener("pointerleave", leave);
    return () => {
      for (const type of SCROLLS) element.removeEventListener(type, hold, { capture: true });
      element.removeEventListener("click", take);
      element.removeEventListener("pointerleave", leave);
    };
  }, [frame, active]);
  return { active, tried };
}

/** The whole page, at the same view. */
function FullView() {
  const { say } = useText();
  const view = useExplore((state) => state.view);
  return (
    <a className="embed-link" href={`/${writeAddress(view)}`} target="_blank" rel="noopener">
      {say("embed.full")}
      <ExternalLink size={14} strokeWidth={1.5} aria-hidden="true" />
      <span className="unseen">({say("source.opens")})</span>
    </a>
  );
}

/** The map as a frame in another page: to look around in, without panels, and never in the way of scrolling past. */
export function Embed() {
  const { say } = useText();
  const { network, problem, retry } = useNetwork();
  useGroups(network);
  const frame = useRef<HTMLDivElement>(null);
  const [drawable] = useState(canDraw);
  const { active, tried } = useScrollAfterClick(frame);
  return (
    <main className="embed" id="search">
      <h1 className="unseen">{say("app.title")}</h1>
      <div className="embed-map" ref={frame}>
        {!drawable && <p className="quiet embed-note">{say("embed.noWebgl")}</p>}
        {network && drawable && (
          <div className="graph-focus">
            <GraphView network={network}>
              <GroupNames network={network} />
            </GraphView>
          </div>
        )}
        {!network && <Loading problem={problem} retry={retry} />}
        {tried && !active && <p className="graph-hint">{say("embed.click")}</p>}
      </div>
      <footer className="embed-foot">
        <span className="brand">{say("app.name")}</span>
        <FullView />
      </footer>
    </main>
  );
}
