import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { NodeKind } from "../../graph/network.ts";
import { clearSelection } from "../../state/commands.ts";
import { useText } from "../../text/use-text.ts";
import { KindMark } from "../kind-mark.tsx";

/** Closes the details; the focus goes to the map, as the button that had it is gone. */
function close(): void {
  clearSelection();
  document.getElementById("map")?.focus();
}

interface HeadProps {
  readonly kind: NodeKind;
  /** What it is, besides its kind: "museum · Netherlands · small". */
  readonly facts?: readonly (string | null | undefined)[];
  readonly children: ReactNode;
}

/** The name, and in one line what it is. */
export function Head({ kind, facts = [], children }: HeadProps) {
  const { say } = useText();
  return (
    <header className="details-head">
      <div className="panel-head">
        <p className="details-kind">
          <KindMark kind={kind} />
          {[say(`kind.${kind}`), ...facts].filter(Boolean).join(" · ")}
        </p>
        <Button className="quiet-button icon-button" aria-label={say("details.close")} onPress={close}>
          <X size={18} strokeWidth={1.5} />
        </Button>
      </div>
      <h2 className={kind === "ORGANISATION" || kind === "THEME" ? "details-name" : "details-name statement"}>
        {children}
      </h2>
    </header>
  );
}
