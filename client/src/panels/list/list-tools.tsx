import { Columns3, Download, Ellipsis, ListFilter, Map as MapIcon } from "lucide-react";
import { useId } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { isCount, LIST_COLUMNS, type ListColumn } from "../../graph/list-rows.ts";
import { openMenu, showMap, useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";

const ICON = { size: 16, strokeWidth: 1.5, "aria-hidden": true } as const;

interface WordsProps {
  readonly words: string;
  readonly onWords: (words: string) => void;
}

/** Narrows the list down to the rows whose name has the words. */
function Words({ words, onWords }: WordsProps) {
  const { say } = useText();
  const id = useId();
  return (
    <div className="list-words">
      <label htmlFor={id} className="unseen">
        {say("list.words")}
      </label>
      <ListFilter {...ICON} />
      <input
        id={id}
        type="search"
        value={words}
        maxLength={100}
        placeholder={say("list.words")}
        onChange={({ target }) => onWords(target.value)}
      />
    </div>
  );
}

interface ColumnsProps {
  readonly columns: readonly ListColumn[];
  readonly onColumns: (columns: readonly ListColumn[]) => void;
}

function ColumnsMenu({ columns, onColumns }: ColumnsProps) {
  const { say } = useText();
  return (
    <MenuTrigger>
      <Button className="quiet-button">
        <Columns3 {...ICON} />
        {say("list.columns")}
      </Button>
      <Popover className="menu">
        <Menu
          className="menu-items"
          aria-label={say("list.columns")}
          selectionMode="multiple"
          selectedKeys={columns}
          onSelectionChange={(keys) =>
            onColumns(
              LIST_COLUMNS.filter((column) => column === "name" || keys === "all" || keys.has(column)),
            )
          }
        >
          {LIST_COLUMNS.filter((column) => column !== "name").map((column) => (
            <MenuItem key={column} id={column} className="menu-item" textValue={say(`list.${column}`)}>
              {({ isSelected }) => (
                <>
                  <span aria-hidden="true">{isSelected ? "☑" : "☐"}</span>
                  {isCount(column) && column !== "links"
                    ? say("list.countOf", { what: say(`list.${column}`) })
                    : say(`list.${column}`)}
                </>
              )}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** What the menu of the map offers for the selected nodes, from a button: the list can do all that the map can. */
function SelectionMenu() {
  const { say } = useText();
  const selection = useExplore((state) => state.view.selection);
  return (
    <Button
      className="quiet-button"
      aria-haspopup="menu"
      onPress={({ target }) => {
        const { left, bottom } = target.getBoundingClientRect();
        openMenu({ x: left, y: bottom, ids: selection });
      }}
    >
      <Ellipsis {...ICON} />
      {say(selection.length > 0 ? "list.actionsFor" : "list.actions", { count: selection.length })}
    </Button>
  );
}

interface ListToolsProps extends WordsProps, ColumnsProps {
  readonly onDownload: () => void;
  /** Whether there can be a map beside the list, which can then be closed and opened. */
  readonly drawable: boolean;
  readonly narrow: boolean;
}

/** What can be done with the list, above it. */
export function ListTools(props: ListToolsProps) {
  const { say } = useText();
  const map = useExplore((state) => state.view.map);
  return (
    <div className="list-tools">
      <Words {...props} />
      {!props.narrow && <ColumnsMenu {...props} />}
      <SelectionMenu />
      <Button className="quiet-button" onPress={props.onDownload}>
        <Download {...ICON} />
        CSV
      </Button>
      {props.drawable && (
        <Button className="quiet-button" onPress={() => showMap(!map)}>
          <MapIcon {...ICON} />
          {say(map ? "list.closeMap" : "list.openMap")}
        </Button>
      )}
    </div>
  );
}
