import { writeAddress } from "../../state/address.ts";
import { EMBED_PATH } from "../../state/paths.ts";
import { useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { Code } from "./code.tsx";

/** The HTML that puts this view into another page. */
export function EmbedCode() {
  const { say } = useText();
  const view = useExplore((state) => state.view);
  const address = `${window.location.origin}${EMBED_PATH}${writeAddress({ ...view, list: false, map: true })}`;
  const html = `<iframe src="${address.replaceAll("&", "&amp;")}" title="${say("app.title")}" width="100%" height="480" style="border:0" loading="lazy" allowfullscreen></iframe>`;
  return (
    <>
      <p className="quiet">{say("export.embedHint")}</p>
      <Code name={say("export.embedCode")} text={html} />
    </>
  );
}
