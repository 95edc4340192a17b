import { Button } from "react-aria-components";
import type { Network } from "../graph/network.ts";
import { clearFilters, lift } from "../state/commands.ts";
import { sightOf } from "../state/sight.ts";
import { useExplore } from "../state/store.ts";
import { limitsOf, without } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { LiftParts } from "./filters/lift-part.tsx";

/** The filters left nothing: which one did it, and the one press that lifts it. */
export function NothingLeft({ network }: { readonly network: Network }) {
  const { say } = useText();
  const view = useExplore((state) => state.view);
  const matching = useExplore((state) => state.matching);
  const groups = useExplore((state) => state.groups);
  const ways = limitsOf(view)
    .map((limit) => {
      const lifted = without(view, limit);
      return { limit, count: sightOf({ network, view: lifted, matching, groups }).visible.size };
    })
    .filter(({ count }) => count > 0);
  const [culprit] = ways;
  return (
    <div className="graph-note" role="status">
      <p>
        <strong>{say("empty.title")}</strong>{" "}
        {culprit && ways.length === 1 ? say(`empty.${culprit.limit}`) : say("empty.together")}
      </p>
      <LiftParts network={network} />
      {ways.map(({ limit, count }) => (
        <Button key={limit} className="button" onPress={() => lift(limit)}>
          {say(`lift.${limit}`)} ({say("lift.shows", { count })})
        </Button>
      ))}
      {ways.length !== 1 && (
        <Button className="button" onPress={clearFilters}>
          {say("lift.everything")}
        </Button>
      )}
    </div>
  );
}
