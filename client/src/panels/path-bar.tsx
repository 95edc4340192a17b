import { ChevronLeft, ChevronRight, X } from "lucide-react";
import { Button } from "react-aria-components";
import { labelOf, type Network } from "../graph/network.ts";
import { endPath, stepPath } from "../state/commands.ts";
import { areWaysOf } from "../state/sight.ts";
import { sightIn, useExplore } from "../state/store.ts";
import { useText } from "../text/use-text.ts";

/** The way between two nodes in a sentence, with the way to the other, equally short ones. */
export function PathBar({ network }: { readonly network: Network }) {
  const { say, language } = useText();
  const path = useExplore((state) => state.view.path);
  const way = useExplore((state) => sightIn(state)?.way ?? null);
  const waiting = useExplore(({ view, ways }) => !network.complete && !areWaysOf(ways, view));
  if (!path) return null;
  const nameOf = (id: string): string => {
    const node = network.nodes.get(id);
    return node ? labelOf(node, language) : id;
  };
  const ends = { from: nameOf(path.from), to: nameOf(path.to) };
  return (
    <section className="graph-bar" data-over-map aria-label={say("path.label")}>
      <div role="status">
        {way ? (
          <>
            <p>
              {say("path.found", { ...ends, steps: way.nodes.length - 1, at: way.at + 1, count: way.count })}{" "}
              {way.all > way.count && say("path.first", { count: way.count, all: way.all })}{" "}
              {way.byTheme && say("path.byTheme")}
            </p>
            <p className="quiet path-names">{way.nodes.map(nameOf).join(" → ")}</p>
          </>
        ) : (
          <p>{say(waiting ? "path.looking" : "path.none", ends)}</p>
        )}
      </div>
      {way && way.count > 1 && (
        <>
          <Button
            className="icon-button"
            aria-label={say("action.previousPath")}
            onPress={() => stepPath(-1)}
          >
            <ChevronLeft size={18} strokeWidth={1.5} />
          </Button>
          <Button className="icon-button" aria-label={say("action.nextPath")} onPress={() => stepPath(1)}>
            <ChevronRight size={18} strokeWidth={1.5} />
          </Button>
        </>
      )}
      <Button className="icon-button" aria-label={say("path.end")} onPress={endPath}>
        <X size={18} strokeWidth={1.5} />
      </Button>
    </section>
  );
}
