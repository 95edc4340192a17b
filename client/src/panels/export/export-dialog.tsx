import type { ReactNode } from "react";
import type { Network } from "../../graph/network.ts";
import { showExport, sightIn, useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { Dialog } from "../dialog.tsx";
import { DataExport } from "./data-export.tsx";
import { EmbedCode } from "./embed-code.tsx";
import { GraphqlExport } from "./graphql-export.tsx";
import { PictureExport } from "./picture-export.tsx";

interface PartProps {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}

function Part({ title, open = false, children }: PartProps) {
  return (
    <details className="export-part" open={open}>
      <summary>
        <h3>{title}</h3>
      </summary>
      {children}
    </details>
  );
}

/** Takes away what is shown: as a picture, as data, as a question to the API, or as a frame in another page. */
export function ExportDialog({ network }: { readonly network: Network }) {
  const { say } = useText();
  const visible = useExplore((state) => sightIn(state)?.visible);
  if (!visible) return null;
  const parts = { network, visible };
  return (
    <Dialog
      className="export-dialog"
      title={say("export.heading", { count: visible.size })}
      closeName={say("export.close")}
      onClose={() => showExport(false)}
    >
      <Part title={say("export.picture")} open>
        <PictureExport {...parts} />
      </Part>
      <Part title={say("export.data")} open>
        <DataExport {...parts} />
      </Part>
      <Part title={say("export.graphql")}>
        <GraphqlExport {...parts} />
      </Part>
      <Part title={say("export.embed")}>
        <EmbedCode />
      </Part>
    </Dialog>
  );
}
