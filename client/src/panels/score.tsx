import { useText } from "../text/use-text.ts";

interface ScoreProps {
  /** From 0 to 1. */
  readonly score: number;
  readonly means: "partners.score" | "find.statementScore";
}

/** A score: a bare number for the eye, what it means for the pointer and the voice. */
export function Score({ score, means }: ScoreProps) {
  const { say, number } = useText();
  const words = say(means, { score: number(score, 2) });
  return (
    <span className="score" title={words}>
      <span aria-hidden="true">{number(score, 2)}</span>
      <span className="unseen">{words}</span>
    </span>
  );
}
