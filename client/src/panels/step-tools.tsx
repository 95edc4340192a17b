import { Download, Redo2, Share2, Undo2 } from "lucide-react";
import { Button } from "react-aria-components";
import { writeAddress } from "../state/address.ts";
import { notify, redoStep, showExport, undoStep, useExplore } from "../state/store.ts";
import { useText } from "../text/use-text.ts";

/** Copies the address of the present view: what is seen now, whatever the bar of the browser still says. */
function share(): void {
  const { view } = useExplore.getState();
  const address = new URL(writeAddress(view), window.location.href).href;
  // Some browsers forbid it, for instance inside a frame.
  navigator.clipboard.writeText(address).then(
    () => notify("copied"),
    () => notify("copyFailed"),
  );
}

/** Undo, redo, share and export. */
export function StepTools() {
  const { say } = useText();
  const { past, future } = useExplore((state) => state.steps);
  const icon = { size: 18, strokeWidth: 1.5 };
  return (
    <div className="step-tools" data-over-map>
      <span title={say("action.undo")}>
        <Button
          className="icon-button"
          aria-label={say("action.undo")}
          isDisabled={past.length === 0}
          onPress={undoStep}
        >
          <Undo2 {...icon} />
        </Button>
      </span>
      <span title={say("action.redo")}>
        <Button
          className="icon-button"
          aria-label={say("action.redo")}
          isDisabled={future.length === 0}
          onPress={redoStep}
        >
          <Redo2 {...icon} />
        </Button>
      </span>
      <Button className="button" onPress={share}>
        <Share2 size={16} strokeWidth={1.5} aria-hidden="true" />
        {say("share.button")}
      </Button>
      <Button className="button" onPress={() => showExport(true)}>
        <Download size={16} strokeWidth={1.5} aria-hidden="true" />
        {say("export.button")}
      </Button>
    </div>
  );
}
