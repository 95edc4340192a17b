import { type RefObject, useRef } from "react";
import {
  Header,
  Menu,
  MenuItem,
  MenuSection,
  Popover,
  Separator,
  SubmenuTrigger,
  Text,
} from "react-aria-components";
import { labelOf, type Network } from "../../graph/network.ts";
import { ACTIONS, type ActionId, type Choice } from "../../state/actions.ts";
import { type OpenMenu, openMenu, useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";
import { keyNames } from "../key-names.ts";

type MenuAction = (typeof ACTIONS)[number];

/** The actions of the table that can be done to these nodes now, or to the picture. */
function offered(ids: readonly string[], place: "nodes" | "picture"): readonly MenuAction[] {
  const now = useExplore.getState();
  return ACTIONS.filter((action) => action.place === place && action.can(now, ids));
}

function useChoiceName(): (action: ActionId, choice: Choice) => string {
  const { say } = useText();
  return (action, { id, kind, count }) => {
    if (kind) return say(`count.${kind}`, { count });
    if (action === "focus") return say("menu.steps", { count });
    return id === "all" ? say("menu.all", { count }) : id;
  };
}

function Item({ action, ids }: { readonly action: MenuAction; readonly ids: readonly string[] }) {
  const { say } = useText();
  const nameOf = useChoiceName();
  const choices = action.choices?.(useExplore.getState(), ids) ?? [];
  const [key] = keyNames(action);
  const item = (
    <MenuItem
      id={action.id}
      className="menu-item"
      textValue={say(`action.${action.id}`)}
      {...(choices.length === 0 ? { onAction: () => action.run([...ids]) } : {})}
    >
      <Text slot="label">{say(`action.${action.id}`)}</Text>
      <span className="menu-key" aria-hidden="true">
        {choices.length > 0 ? "›" : key}
      </span>
    </MenuItem>
  );
  if (choices.length === 0) return item;
  return (
    <SubmenuTrigger>
      {item}
      <Popover className="menu" aria-label={say(`action.${action.id}`)}>
        <Menu
          className="menu-items"
          items={choices}
          onAction={(choice) => {
            action.run([...ids], String(choice));
            openMenu(null);
          }}
        >
          {(choice) => (
            <MenuItem id={choice.id} className="menu-item">
              {nameOf(action.id, choice)}
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}

function useTitle(network: Network, ids: readonly string[]): string {
  const { say, language } = useText();
  const [only] = ids;
  const node = ids.length === 1 && only !== undefined ? network.nodes.get(only) : undefined;
  if (node) return labelOf(node, language);
  return ids.length === 0 ? say("menu.picture") : say("menu.selected", { count: ids.length });
}

function Items({
  network,
  menu,
  anchor,
}: NodeMenuProps & { readonly anchor: RefObject<HTMLSpanElement | null> }) {
  const { say } = useText();
  const { ids } = menu;
  const title = useTitle(network, ids);
  const sections = (["nodes", "picture"] as const)
    .map((place) => ({ place, actions: place === "nodes" && ids.length === 0 ? [] : offered(ids, place) }))
    .filter(({ actions }) => actions.length > 0);
  return (
    <Popover
      className="menu"
      aria-label={say("menu.label", { title })}
      triggerRef={anchor}
      placement="bottom start"
      isOpen
      onOpenChange={() => openMenu(null)}
    >
      <Menu
        className="menu-items"
        autoFocus="first"
        aria-label={say("menu.label", { title })}
        onClose={() => openMenu(null)}
      >
        {sections.map(({ place, actions }, i) => (
          <MenuSection key={place} id={place}>
            {i > 0 && <Separator className="menu-line" />}
            <Header className="menu-title">{place === "nodes" ? title : say("menu.picture")}</Header>
            {actions.map((action) => (
              <Item key={action.id} action={action} ids={ids} />
            ))}
          </MenuSection>
        ))}
      </Menu>
    </Popover>
  );
}

interface NodeMenuProps {
  readonly network: Network;
  readonly menu: OpenMenu;
}

/** The menu of some nodes, or of the picture: the same by right click, long press, menu key and button. */
export function NodeMenu({ network, menu }: NodeMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null);
  return (
    <>
      <span ref={anchor} className="menu-anchor" style={{ left: menu.x, top: menu.y }} aria-hidden="true" />
      <Items network={network} menu={menu} anchor={anchor} />
    </>
  );
}
