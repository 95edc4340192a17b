import { Table2 } from "lucide-react";
import { type FocusEvent, lazy, type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { Button } from "react-aria-components";
import type { Network } from "../graph/network.ts";
import { GraphFrame } from "../panels/graph-frame.tsx";
import { GroupList, GroupNames } from "../panels/group-names.tsx";
import { Header } from "../panels/header.tsx";
import { Legend } from "../panels/legend.tsx";
import { ListDrawer } from "../panels/list/list-drawer.tsx";
import { LegendSkeleton, Loading } from "../panels/loading.tsx";
import { Overlays } from "../panels/menu/overlays.tsx";
import { Notices } from "../panels/notices.tsx";
import { SearchAtFirst } from "../panels/search-at-first.tsx";
import { Sheet, type Stop } from "../panels/sheet.tsx";
import { useShortcuts } from "../panels/shortcuts.tsx";
import { StatusLine } from "../panels/status-line.tsx";
import { isStep } from "../state/address.ts";
import { followAddress } from "../state/history.ts";
import { isTourNew } from "../state/preferences.ts";
import { showList, sightIn, useExplore } from "../state/store.ts";
import { START, shownNode } from "../state/view-state.ts";
import { useText } from "../text/use-text.ts";
import { GraphView } from "../view/graph-view.tsx";
import { canDraw } from "../view/renderer.ts";
import { useGroups } from "./use-groups.ts";
import { useMatching } from "./use-matching.ts";
import { useNarrow } from "./use-narrow.ts";
import { useNetwork } from "./use-network.ts";
import { useWays } from "./use-ways.ts";

// What the first screen does not show is loaded when it is asked for.
const Details = lazy(async () => ({ default: (await import("../panels/details/details.tsx")).Details }));
const NodeList = lazy(async () => ({ default: (await import("../panels/list/node-list.tsx")).NodeList }));
const ShortcutsDialog = lazy(async () => ({
  default: (await import("../panels/shortcuts-dialog.tsx")).ShortcutsDialog,
}));

const ExportDialog = lazy(async () => ({
  default: (await import("../panels/export/export-dialog.tsx")).ExportDialog,
}));

const TourCard = lazy(async () => ({ default: (await import("../panels/tour/tour-card.tsx")).TourCard }));
const TourOffer = lazy(async () => ({ default: (await import("../panels/tour/tour-offer.tsx")).TourOffer }));

/** Who comes for the first time, and not to see something that somebody sent. */
const isNewcomer = (): boolean =>
  isTourNew(window.localStorage) && !isStep(START, useExplore.getState().view);

interface PartProps {
  readonly network: Network;
  readonly visible: ReadonlySet<string>;
  /** Whether there is a map; without one the list stands in its place, and no second one is offered. */
  readonly drawable: boolean;
}

/** While what was asked for is on its way, grey lines where it will be. */
function Waiting() {
  return (
    <div className="skeleton-lines" aria-hidden="true">
      {["80%", "60%", "70%"].map((width) => (
        <div key={width} className="skeleton-line" style={{ width }} />
      ))}
    </div>
  );
}

function Picture({ network, visible, drawable, narrow }: PartProps & { readonly narrow: boolean }) {
  const { say } = useText();
  const map = useExplore((state) => state.view.map);
  if (drawable && map) {
    return (
      <GraphFrame network={network} visible={visible}>
        <GraphView network={network}>
          <GroupNames network={network} />
        </GraphView>
      </GraphFrame>
    );
  }
  return (
    <div className="graph graph-missing">
      {!drawable && <p className="quiet">{say("graph.noWebgl")}</p>}
      <Overlays network={network} />
      <div className="list-instead">
        <Suspense fallback={<Waiting />}>
          <NodeList network={network} visible={visible} narrow={narrow} drawable={drawable} />
        </Suspense>
      </div>
    </div>
  );
}

const NOTHING: ReadonlySet<string> = new Set();

/**
 * The column of the details. What is shown next begins at the top, and a reader who followed a link in it by keyboard
 * goes on from there, instead of from the top of the page.
 */
function Side({ shown, children }: { readonly shown: string; readonly children: ReactNode }) {
  const { say } = useText();
  const side = useRef<HTMLElement>(null);
  const inside = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of what is shown that counts
  useEffect(() => {
    side.current?.scrollTo(0, 0);
    if (inside.current && document.activeElement === document.body)
      side.current?.focus({ preventScroll: true });
  }, [shown]);
  const leave = (event: FocusEvent): void => {
    if (event.relatedTarget !== null) inside.current = false;
  };
  const enter = (): void => {
    inside.current = true;
  };
  return (
    <section
      ref={side}
      className="side"
      aria-label={say("details.label")}
      tabIndex={-1}
      onFocus={enter}
      onBlur={leave}
    >
      {children}
    </section>
  );
}

function WidePanels({ network, visible, drawable }: PartProps) {
  const shown = useExplore((state) => shownNode(state.view));
  return (
    <>
      {shown !== null && (
        <Side key="side" shown={shown}>
          <Suspense fallback={<Waiting />}>
            <Details id={shown} network={network} />
          </Suspense>
        </Side>
      )}
      {drawable && (
        <ListDrawer>
          <Suspense fallback={<Waiting />}>
            <NodeList network={network} visible={visible} narrow={false} drawable={drawable} />
          </Suspense>
        </ListDrawer>
      )}
    </>
  );
}

/**
 * The sheet rises when something is selected or the list is asked for, and sinks when neither is, and for a path: that
 * is to be seen on the map.
 */
function useStop(shown: string | null, list: boolean): [Stop, (stop: Stop) => void] {
  const [stop, setStop] = useState<Stop>("peek");
  const path = useExplore(({ view }) => view.path && `${view.path.from} ${view.path.to}`);
  useEffect(() => {
    if (list) setStop("full");
    else setStop((now) => (shown === null ? "peek" : now === "full" ? "full" : "half"));
  }, [shown, list]);
  useEffect(() => {
    if (path !== null) setStop("peek");
  }, [path]);
  return [stop, setStop];
}

function PhonePanels({ network, visible, drawable }: PartProps) {
  const { say } = useText();
  const shown = useExplore((state) => shownNode(state.view));
  const list = useExplore((state) => state.view.list) && drawable;
  const byGroups = useExplore((state) => state.byGroups) && drawable;
  const [stop, setStop] = useStop(shown, list);
  return (
    <Sheet
      stop={stop}
      onStop={setStop}
      label={say(list ? "list.label" : "details.label")}
      head={
        drawable && (
          <Button className="button" aria-expanded={list} onPress={() => showList(!list)}>
            <Table2 size={16} strokeWidth={1.5} aria-hidden="true" />
            {say(list ? "list.close" : "list.open")}
          </Button>
        )
      }
    >
      {shown === null &&
        !list &&
        (byGroups ? (
          <GroupList network={network} />
        ) : (
          <p className="sheet-hint">{say(drawable ? "sheet.hint" : "sheet.hintList")}</p>
        ))}
      <Suspense fallback={<Waiting />}>
        {list ? (
          <div className="sheet-list">
            <NodeList network={network} visible={visible} narrow drawable={drawable} />
          </div>
        ) : (
          shown !== null && <Details id={shown} network={network} />
        )}
      </Suspense>
    </Sheet>
  );
}

/** Choosing from the list on a phone shows what was chosen. */
function useListGivesWay(narrow: boolean): void {
  useEffect(() => {
    if (!narrow) return undefined;
    return useExplore.subscribe(({ view }, { view: before }) => {
      if (view.list && before.list && view.selection !== before.selection && view.selection.length > 0)
        showList(false);
    });
  }, [narrow]);
}

/**
 * While the list of the search box is open, React Aria hides the rest of the page from screen readers, but leaves it
 * in reach of the Tab key: a trap. With this mark it leaves the page alone; the list closes when the box loses the focus.
 */
const STAYS_IN_REACH = { "data-react-aria-top-layer": "" };

/** The first page: the network as a picture, with search, legend, details and list in step. */
export function Explore() {
  useShortcuts();
  useEffect(() => followAddress(window), []);
  const { network, problem, retry } = useNetwork();
  useGroups(network);
  useWays(network);
  const filterAgain = useMatching();
  const visible = useExplore((state) => sightIn(state)?.visible ?? NOTHING);
  const narrow = useNarrow();
  useListGivesWay(narrow);
  const [drawable] = useState(canDraw);
  const help = useExplore((state) => state.shortcuts);
  const exporting = useExplore((state) => state.exporting);
  const map = useExplore((state) => state.view.map);
  const [newcomer] = useState(isNewcomer);
  const touring = useExplore((state) => state.view.tour !== null);
  const Panels = narrow ? PhonePanels : WidePanels;
  const panels = network && <Panels network={network} visible={visible} drawable={drawable && map} />;
  return (
    <div className="page" {...STAYS_IN_REACH}>
      <Header page="explore" />
      <main className="explore">
        <div className="bar">
          <SearchAtFirst />
          {newcomer && network && (
            <Suspense fallback={null}>
              <TourOffer network={network} />
            </Suspense>
          )}
          {network && <StatusLine network={network} visible={visible} retry={filterAgain} />}
        </div>
        {network ? <Legend network={network} /> : <LegendSkeleton />}
        {network ? (
          <Picture network={network} visible={visible} drawable={drawable} narrow={narrow} />
        ) : (
          <Loading problem={problem} retry={retry} />
        )}
        {touring && network && (
          <Suspense fallback={null}>
            <TourCard network={network}>{narrow && panels}</TourCard>
          </Suspense>
        )}
        {!(touring && narrow) && panels}
      </main>
      <Notices />
      <Suspense fallback={null}>
        {help && <ShortcutsDialog />}
        {exporting && network && <ExportDialog network={network} />}
      </Suspense>
    </div>
  );
}
