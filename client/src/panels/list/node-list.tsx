import { type MouseEvent, useMemo, useRef, useState } from "react";
import {
  Cell,
  Column,
  Row,
  type Selection,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from "react-aria-components";
import {
  isCount,
  LIST_COLUMNS,
  type ListColumn,
  type ListNames,
  type ListOrder,
  type ListRow,
  listRows,
  listValue,
  sortRows,
} from "../../graph/list-rows.ts";
import { labelLanguage, type Network } from "../../graph/network.ts";
import { chooseMany, clearSelection, goTo } from "../../state/commands.ts";
import { chosenColumns, rememberColumns } from "../../state/list-preferences.ts";
import { hover, openMenu, useExplore } from "../../state/store.ts";
import { toCsv } from "../../text/csv.ts";
import { useText } from "../../text/use-text.ts";
import { download } from "../download.ts";
import { KindMark } from "../kind-mark.tsx";
import { ListTools } from "./list-tools.tsx";
import { useListNames } from "./use-list-names.ts";

const WIDTHS: Readonly<Record<ListColumn, "3fr" | number>> = {
  name: "3fr",
  kind: 170,
  sort: 190,
  country: 150,
  links: 110,
  organisations: 130,
  needs: 110,
  ideas: 110,
  offers: 110,
  themes: 110,
};
/** A phone has room for two. */
const NARROW: readonly ListColumn[] = ["name", "kind"];
const NARROW_KIND = 120;

interface NodeListProps {
  readonly network: Network;
  readonly visible: ReadonlySet<string>;
  readonly narrow: boolean;
  /** Whether there can be a map beside the list. */
  readonly drawable: boolean;
}

const isColumn = (key: unknown): key is ListColumn => LIST_COLUMNS.some((column) => column === key);

interface CellOfProps {
  readonly network: Network;
  readonly row: ListRow;
  readonly column: ListColumn;
  readonly names: ListNames;
}

function CellOf({ network, row, column, names }: CellOfProps) {
  const { language, number } = useText();
  if (column === "name") {
    const written = labelLanguage(row.node, language);
    return (
      <span className="list-name" {...(written && written !== language ? { lang: written } : {})}>
        <KindMark kind={row.node.kind} />
        <span className="cut">{row.name}</span>
      </span>
    );
  }
  const value = listValue(network, row, column, names);
  return typeof value === "number" ? number(value) : <span className="cut">{value}</span>;
}

/** One row goes there, several are selected together, as on the map. */
function takeSelection(keys: Selection, rows: readonly ListRow[]): void {
  const ids = keys === "all" ? rows.map(({ id }) => id) : [...keys].map(String);
  const before = useExplore.getState().view.selection;
  const [only] = ids;
  if (only === undefined) clearSelection();
  else if (ids.length === 1) goTo(only);
  // The details show what was added last.
  else chooseMany([...before.filter((id) => ids.includes(id)), ...ids.filter((id) => !before.includes(id))]);
}

/** The same menu as on the map, for the row under the pointer, or for the selection that it belongs to. */
function openRowMenu(event: MouseEvent): void {
  const row = event.target instanceof Element ? event.target.closest("[role=row][data-key]") : null;
  const id = row?.getAttribute("data-key");
  if (!row || !id || !useExplore.getState().network?.nodes.has(id)) return;
  event.preventDefault();
  const { selection } = useExplore.getState().view;
  const { left, bottom } = row.getBoundingClientRect();
  const byKey = event.clientX === 0 && event.clientY === 0;
  openMenu({
    x: byKey ? left : event.clientX,
    y: byKey ? bottom : event.clientY,
    ids: selection.includes(id) ? selection : [id],
  });
}

/** The same as the map, as a table: sortable, filterable, by keyboard, with the same selection. */
export function NodeList({ network, visible, narrow, drawable }: NodeListProps) {
  const { language, say } = useText();
  const names = useListNames();
  const [order, setOrder] = useState<ListOrder>({ column: "name", descending: false });
  const [words, setWords] = useState("");
  const [chosen, setChosen] = useState(() => chosenColumns(window.localStorage));
  const selection = useExplore((state) => state.view.selection);
  const table = useRef<HTMLTableElement>(null);
  const columns = useMemo(
    () =>
      (narrow ? NARROW : chosen).map((id) => ({
        id,
        width: narrow && id === "kind" ? NARROW_KIND : WIDTHS[id],
      })),
    [narrow, chosen],
  );
  const rows = useMemo(
    () => sortRows(network, listRows(network, visible, language, words), order, names, language),
    [network, visible, language, words, order, names],
  );
  const chooseColumns = (next: readonly ListColumn[]): void => {
    rememberColumns(window.localStorage, next);
    setChosen(next);
  };
  const downloadCsv = (): void => {
    const head = chosen.map((column) => say(`list.${column}`));
    const cells = rows.map((row) => [
      row.id,
      ...chosen.map((column) => String(listValue(network, row, column, names) ?? "")),
    ]);
    download(toCsv([["id", ...head], ...cells]), `${say("list.csvFile")}.csv`, "text/csv;charset=utf-8");
  };
  return (
    <div className="list">
      <ListTools
        words={words}
        onWords={setWords}
        columns={chosen}
        onColumns={chooseColumns}
        onDownload={downloadCsv}
        drawable={drawable}
        narrow={narrow}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the menu key on a row comes here as well, and the tools have a button */}
      <div className="list-frame" onContextMenu={openRowMenu}>
        <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: narrow ? 44 : 36, headingHeight: 36 }}>
          <Table
            ref={table}
            className="node-list"
            aria-label={say("list.table")}
            selectionMode="multiple"
            selectionBehavior="replace"
            selectedKeys={selection}
            onSelectionChange={(keys) => takeSelection(keys, rows)}
            sortDescriptor={{
              column: order.column,
              direction: order.descending ? "descending" : "ascending",
            }}
            onSortChange={({ column, direction }) => {
              if (!isColumn(column)) return;
              setOrder({ column, descending: direction === "descending" });
              table.current?.scrollTo(0, 0);
            }}
          >
            <TableHeader columns={columns}>
              {({ id, width }) => (
                <Column
                  id={id}
                  isRowHeader={id === "name"}
                  allowsSorting
                  width={width}
                  className={isCount(id) ? "column-count" : `column-${id}`}
                >
                  {({ sortDirection }) => (
                    <>
                      {say(`list.${id}`)}
                      <span aria-hidden="true">
                        {sortDirection === "ascending" ? " ↑" : sortDirection === "descending" ? " ↓" : ""}
                      </span>
                    </>
                  )}
                </Column>
              )}
            </TableHeader>
            <TableBody
              items={rows}
              dependencies={[columns, names]}
              renderEmptyState={() => (
                <p className="quiet list-empty">
                  {say(words === "" ? "list.empty" : "list.noWords", { words })}
                </p>
              )}
            >
              {(row) => (
                <Row
                  id={row.id}
                  columns={columns}
                  onHoverStart={() => hover(row.id)}
                  onHoverEnd={() => hover(null)}
                >
                  {({ id }) => (
                    <Cell className={isCount(id) ? "column-count" : `column-${id}`}>
                      <CellOf network={network} row={row} column={id} names={names} />
                    </Cell>
                  )}
                </Row>
              )}
            </TableBody>
          </Table>
        </Virtualizer>
      </div>
    </div>
  );
}
