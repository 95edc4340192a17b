import { Button } from "react-aria-components";
import { exportGraph, graphJson, graphMl } from "../../graph/export-graph.ts";
import { LIST_COLUMNS, listRows, listValue } from "../../graph/list-rows.ts";
import type { Network } from "../../graph/network.ts";
import { toCsv } from "../../text/csv.ts";
import { useText } from "../../text/use-text.ts";
import { download } from "../download.ts";
import { useListNames } from "../list/use-list-names.ts";

interface ExportProps {
  readonly network: Network;
  readonly visible: ReadonlySet<string>;
}

/** The nodes in sight and the links between them, for a spreadsheet or another program. */
export function DataExport({ network, visible }: ExportProps) {
  const { language, say } = useText();
  const names = useListNames();
  const file = say("export.file");
  const graph = () => exportGraph(network, visible, language);
  const csv = (rows: readonly (readonly string[])[], name: string): void =>
    download(toCsv(rows), `${name}.csv`, "text/csv;charset=utf-8");
  const nodes = (): void => {
    const rows = listRows(network, visible, language).map((row) => [
      row.id,
      ...LIST_COLUMNS.map((column) => String(listValue(network, row, column, names) ?? "")),
    ]);
    csv([["id", ...LIST_COLUMNS.map((column) => say(`list.${column}`))], ...rows], file);
  };
  const links = (): void => {
    const rows = graph().mapEdges((_, { type }, source, target) => [source, target, type]);
    csv([["source", "target", "type"], ...rows], say("export.linksFile"));
  };
  const gexf = async (): Promise<void> => {
    const { write } = await import("graphology-gexf/browser");
    download(write(graph()), `${file}.gexf`, "application/gexf+xml");
  };
  const json = (): void =>
    download(graphJson(graph(), window.location.href), `${file}.json`, "application/json");
  const graphml = (): void => download(graphMl(graph()), `${file}.graphml`, "application/graphml+xml");
  if (visible.size === 0) return <p className="quiet">{say("export.noData")}</p>;
  return (
    <div className="export-buttons">
      <Button className="button" onPress={nodes}>
        {say("export.nodesCsv")}
      </Button>
      <Button className="button" onPress={links}>
        {say("export.linksCsv")}
      </Button>
      <Button className="button" onPress={json}>
        JSON
      </Button>
      <Button className="button" onPress={() => void gexf()}>
        GEXF
      </Button>
      <Button className="button" onPress={graphml}>
        GraphML
      </Button>
    </div>
  );
}
