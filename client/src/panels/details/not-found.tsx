import { clearSelection } from "../../state/commands.ts";
import { useText } from "../../text/use-text.ts";
import { Problem } from "./states.tsx";

/** The address names a node that is not, or no longer, in the network. */
export function NotFound({ id }: { readonly id: string }) {
  const { say } = useText();
  return (
    <Problem
      title={say("details.notFound")}
      advice={say("details.notFoundAdvice", { id })}
      action={{ name: say("details.close"), press: clearSelection }}
    />
  );
}
