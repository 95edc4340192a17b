import { useMemo, useRef, useState } from "react";
import {
  Cell,
  Column,
  type Key,
  Row,
  Table,
  TableBody,
  TableHeader,
  TableLayout,
  Virtualizer,
} from "react-aria-components";
import { type ListColumn, type ListOrder, type ListRow, listRows, sortRows } from "../graph/list-rows.ts";
import { labelLanguage, type Network } from "../graph/network.ts";
import { clearSelection, goTo } from "../state/commands.ts";
import { hover, useExplore } from "../state/store.ts";
import { shownNode } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { KindMark } from "./kind-mark.tsx";

const COLUMNS: readonly {
  readonly id: ListColumn;
  readonly width: "3fr" | number;
  readonly narrow: boolean;
}[] = [
  { id: "name", width: "3fr", narrow: true },
  { id: "kind", width: 190, narrow: true },
  { id: "country", width: 180, narrow: false },
  { id: "links", width: 130, narrow: false },
];

interface NodeListProps {
  readonly network: Network;
  readonly visible: ReadonlySet<string>;
  readonly narrow: boolean;
}

const isColumn = (key: Key): key is ListColumn => COLUMNS.some(({ id }) => id === key);

function useRows({ network, visible }: NodeListProps, order: ListOrder): ListRow[] {
  const { language, say, country } = useText();
  return useMemo(() => {
    const names = { country, kind: (kind: ListRow["kind"]) => say(`kind.${kind}`) };
    return sortRows(listRows(network, visible, language), order, names, language);
  }, [network, visible, language, say, country, order]);
}

function CellOf({
  row,
  column,
  network,
}: {
  readonly row: ListRow;
  readonly column: ListColumn;
  readonly network: Network;
}) {
  const { language, say, country, number } = useText();
  if (column === "name") {
    const node = network.nodes.get(row.id);
    const written = node ? labelLanguage(node, language) : null;
    return (
      <span className="list-name" {...(written && written !== language ? { lang: written } : {})}>
        <KindMark kind={row.kind} />
        <span className="cut">{row.name}</span>
      </span>
    );
  }
  if (column === "kind") return say(`kind.${row.kind}`);
  if (column === "country") return row.country === null ? "" : country(row.country);
  return number(row.links);
}

/** The same as the map, as a table: sortable, by keyboard, with the same selection. */
export function NodeList(props: NodeListProps) {
  const { network, narrow } = props;
  const { say } = useText();
  const [order, setOrder] = useState<ListOrder>({ column: "name", descending: false });
  const selected = useExplore((state) => shownNode(state.view));
  const table = useRef<HTMLTableElement>(null);
  const rows = useRows(props, order);
  const columns = COLUMNS.filter((column) => !narrow || column.narrow);
  return (
    <Virtualizer layout={TableLayout} layoutOptions={{ rowHeight: narrow ? 44 : 36, headingHeight: 36 }}>
      <Table
        ref={table}
        className="node-list"
        aria-label={say("list.table")}
        selectionMode="single"
        selectedKeys={selected === null ? [] : [selected]}
        onSelectionChange={(keys) => {
          const [id] = keys === "all" ? [] : [...keys];
          if (id === undefined) clearSelection();
          else goTo(String(id));
        }}
        sortDescriptor={{ column: order.column, direction: order.descending ? "descending" : "ascending" }}
        onSortChange={({ column, direction }) => {
          if (!isColumn(column)) return;
          setOrder({ column, descending: direction === "descending" });
          table.current?.scrollTo(0, 0);
        }}
      >
        <TableHeader columns={[...columns]}>
          {({ id, width }) => (
            <Column
              id={id}
              isRowHeader={id === "name"}
              allowsSorting
              width={narrow && id === "kind" ? 120 : width}
              className={`column-${id}`}
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
          dependencies={[columns, say]}
          renderEmptyState={() => <p className="quiet">{say("list.empty")}</p>}
        >
          {(row) => (
            <Row
              id={row.id}
              columns={[...columns]}
              onHoverStart={() => hover(row.id)}
              onHoverEnd={() => hover(null)}
            >
              {({ id }) => (
                <Cell className={`column-${id}`}>
                  <CellOf row={row} column={id} network={network} />
                </Cell>
              )}
            </Row>
          )}
        </TableBody>
      </Table>
    </Virtualizer>
  );
}
