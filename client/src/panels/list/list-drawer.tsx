import { ChevronDown, ChevronUp, Table2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import { showList, useExplore } from "../../state/store.ts";
import { useText } from "../../text/use-text.ts";

/** The drawer at the bottom: closed it is one button, open it holds the list. */
export function ListDrawer({ children }: { readonly children: ReactNode }) {
  const { say } = useText();
  const open = useExplore((state) => state.view.list);
  return (
    <section className={open ? "drawer drawer-open" : "drawer"} aria-label={say("list.label")}>
      <Button className="drawer-button" aria-expanded={open} onPress={() => showList(!open)}>
        <Table2 size={16} strokeWidth={1.5} aria-hidden="true" />
        {say("list.open")}
        {open ? <ChevronDown size={16} strokeWidth={1.5} /> : <ChevronUp size={16} strokeWidth={1.5} />}
      </Button>
      {open && <div className="drawer-body">{children}</div>}
    </section>
  );
}
