import type { MapProblem } from "../api/map.ts";
import { useText } from "../text/use-text.ts";
import { Problem } from "./details/states.tsx";

interface LoadingProps {
  readonly problem: MapProblem | null;
  readonly retry: () => void;
}

/** What stands in the place of the picture until it is there: quiet shapes, or why it is not coming. */
export function Loading({ problem, retry }: LoadingProps) {
  const { say } = useText();
  if (problem?.kind === "unreachable") {
    return (
      <div className="loading">
        <div className="graph-note">
          <Problem
            title={say("state.unreachable")}
            advice={say("state.unreachableAdvice")}
            action={{ name: say("state.retry"), press: retry }}
          />
        </div>
      </div>
    );
  }
  return (
    <div className="loading" role="status">
      <p className={problem ? "graph-note" : "loading-words"}>
        {say(problem ? "state.preparing" : "state.loading")}
      </p>
      <div className="loading-bar" aria-hidden="true" />
    </div>
  );
}

/** The legend before there is anything to count. */
export function LegendSkeleton() {
  return (
    <div className="legend" aria-hidden="true">
      {["72%", "48%", "80%", "44%", "52%"].map((width) => (
        <div key={width} className="legend-entry">
          <div className="skeleton-line" style={{ width }} />
        </div>
      ))}
    </div>
  );
}
