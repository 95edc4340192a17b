import type { MapProblem } from "../api/map.ts";
import { useText } from "../text/use-text.ts";
import { Problem } from "./details/states.tsx";

interface LoadingProps {
  readonly problem: MapProblem | null;
  readonly retry: () => void;
}

/** Where discs of a usual first picture are, and their radii, in a box of 160 by 100. */
const DISCS = [
  [66, 50, 17],
  [101, 46, 17],
  [84, 79, 14],
  [84, 18, 13],
  [117, 78, 13],
  [50, 80, 13],
  [37, 28, 12],
  [131, 42, 12],
  [28, 56, 12],
] as const;

/** The first picture before it is there. */
function Discs() {
  return (
    <svg className="loading-discs" viewBox="0 0 160 100" aria-hidden="true">
      {DISCS.map(([x, y, radius]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} />
      ))}
    </svg>
  );
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
      <Discs />
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
