import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { NetworkNode } from "../../graph/network.ts";
import { labelLanguage, labelOf } from "../../graph/network.ts";
import { useText } from "../../text/use-text.ts";
import { Words } from "../words.tsx";
import { Head } from "./head.tsx";

/** The name at once, as it is known already, and grey lines where the rest will be. */
export function DetailsSkeleton({ node }: { readonly node: NetworkNode }) {
  const { language, say } = useText();
  const text = labelOf(node, language);
  return (
    <div aria-busy="true">
      <Head kind={node.kind}>
        <Words value={{ text, language: labelLanguage(node, language) ?? language }} />
      </Head>
      <p className="unseen">{say("details.loading")}</p>
      <div className="skeleton-lines" aria-hidden="true">
        {["90%", "70%", "40%", "80%", "60%", "75%"].map((width) => (
          <div key={width} className="skeleton-line" style={{ width }} />
        ))}
      </div>
    </div>
  );
}

interface ProblemProps {
  readonly title: string;
  readonly advice: string;
  readonly action?: { readonly name: string; readonly press: () => void };
}

/** Something went wrong: what happened, what was kept, what to do. */
export function Problem({ title, advice, action }: ProblemProps): ReactNode {
  return (
    <div className="problem" role="alert">
      <p className="problem-title">
        <CircleAlert size={18} strokeWidth={1.5} aria-hidden="true" />
        {title}
      </p>
      <p>{advice}</p>
      {action && (
        <Button className="button" onPress={action.press}>
          {action.name}
        </Button>
      )}
    </div>
  );
}
