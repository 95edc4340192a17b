import { create } from "zustand";
import type { Groups } from "../graph/groups.ts";
import type { Frame } from "../graph/levels.ts";
import type { Measure } from "../graph/measures/messages.ts";
import type { Language, Network } from "../graph/network.ts";
import type { Sight } from "../graph/visible.ts";
import { fitsAddress, isStep, readAddress } from "./address.ts";
import { filterKey } from "./filters.ts";
import {
  chosenTheme,
  keysChosen,
  preferredLanguage,
  rememberKeys,
  rememberLanguage,
  rememberTheme,
  type Theme,
} from "./preferences.ts";
import { areWaysOf, type Matching, rememberSight, sightOf, type Ways } from "./sight.ts";
import { NO_STEPS, redo, remember, type Steps, undo } from "./undo.ts";
import { type Camera, keepVisible, type ViewState } from "./view-state.ts";

/** Something the picture is asked to do once; `serial` tells two equal requests apart. */
export type Move =
  | { readonly to: "everything" }
  | { readonly to: "nodes"; readonly ids: readonly string[] }
  /** Into the picture if it is outside, no nearer and no farther. */
  | { readonly to: "uncover"; readonly id: string }
  /** Into a group, or to several beside each other. */
  | { readonly to: "groups"; readonly groups: readonly number[] }
  | { readonly to: "camera"; readonly camera: Camera | null }
  | { readonly to: "zoom"; readonly factor: number }
  | { readonly to: "pan"; readonly right: number; readonly down: number };

/** Something that is said once: politely to a screen reader, and in a line on the page. */
export type Notice = "colourFailed" | "pathFailed" | "tooMany" | "copied" | "copyFailed";

/** Long work beside the page. */
export interface Work {
  readonly measure: Measure;
  readonly done: number | null;
}

/** An open menu: where on the screen, and for which nodes; none for the picture itself. */
export interface OpenMenu {
  readonly x: number;
  readonly y: number;
  readonly ids: readonly string[];
}

export interface Explore {
  readonly view: ViewState;
  readonly steps: Steps;
  /** Rises with every step that Back takes back; other changes of the view leave it. */
  readonly entry: number;
  /** Empty until the first picture is there; then what is loaded of it (see graph/network.ts). */
  readonly network: Network | null;
  /** What of the map is in the picture; empty before it is drawn. */
  readonly frame: Frame | null;
  /** Whether the picture shows groups, for want of room for their nodes. */
  readonly byGroups: boolean;
  /** The groups in the picture, by their numbers. */
  readonly groupsInFrame: readonly number[];
  /** The group under the pointer. */
  readonly hoveredGroup: number | null;
  /** What the server said that the filters keep; the last answer while it is asked again. */
  readonly matching: Matching | null;
  readonly filterFailed: boolean;
  /** What the server said of the path, where the network is not loaded whole. */
  readonly ways: Ways | null;
  /** How the nodes are divided for the colours; of the last colours until those of the new are known. */
  readonly groups: Groups | null;
  /** How the nodes are divided for the sizes, where those go by a fact or by the groups of the network. */
  readonly sizes: Groups | null;
  /** What is being worked out for colours or sizes, and how much of it is done, 0 to 1; null when that is not known. */
  readonly work: Work | null;
  /** How many shortest ways pass each node, by share; empty until it was worked out. */
  readonly betweenness: ReadonlyMap<string, number> | null;
  /** The node under the pointer, or in focus in a list. */
  readonly hovered: string | null;
  /** The node that the keyboard has walked to on the map. */
  readonly cursor: string | null;
  readonly move: { readonly serial: number; readonly move: Move } | null;
  readonly notice: { readonly serial: number; readonly text: Notice } | null;
  readonly menu: OpenMenu | null;
  readonly lasso: boolean;
  readonly shortcuts: boolean;
  /** Whether the dialog to export and embed is open. */
  readonly exporting: boolean;
  /** Whether single keys do something. */
  readonly keys: boolean;
  readonly theme: Theme | null;
}

const browserStore = (): Storage => window.localStorage;

export const useExplore = create<Explore>()(() => ({
  view: readAddress(window.location.search, preferredLanguage(browserStore(), navigator.languages)),
  steps: NO_STEPS,
  entry: 0,
  network: null,
  frame: null,
  byGroups: true,
  groupsInFrame: [],
  hoveredGroup: null,
  matching: null,
  filterFailed: false,
  ways: null,
  groups: null,
  sizes: null,
  work: null,
  betweenness: null,
  hovered: null,
  cursor: null,
  move: null,
  notice: null,
  menu: null,
  lasso: false,
  shortcuts: false,
  exporting: false,
  keys: keysChosen(browserStore()),
  theme: chosenTheme(browserStore()),
}));

const { getState, setState } = useExplore;

const remembered = rememberSight();

/** What is in sight in a state of the page; null while the network is loading. The same answer until that changes. */
export function sightIn({ network, view, matching, groups, ways }: Explore): Sight | null {
  return network ? remembered({ network, view, matching, groups, ways }) : null;
}

/** The view after its selection has lost what is no longer in sight. */
function settled(view: ViewState): ViewState {
  const { network, matching, groups, ways } = getState();
  if (!network) return view;
  return keepVisible(view, network, sightOf({ network, view, matching, groups, ways }).visible);
}

const choicesChanged = (a: ViewState, b: ViewState): boolean => isStep({ ...a, selection: b.selection }, b);

/** Changes what the reader sees; a step is remembered for Undo and Back. What the address cannot hold is refused. */
export function change(to: (view: ViewState, network: Network) => ViewState): boolean {
  const { view, network, steps, entry } = getState();
  if (!network) return false;
  const changed = to(view, network);
  if (changed === view) return false;
  if (!fitsAddress(changed)) {
    notify("tooMany");
    return false;
  }
  const next = choicesChanged(view, changed) ? settled(changed) : changed;
  setState(
    isStep(view, next) ? { view: next, steps: remember(steps, view), entry: entry + 1 } : { view: next },
  );
  return true;
}

export function ask(move: Move): void {
  setState((state) => ({ move: { serial: (state.move?.serial ?? 0) + 1, move } }));
}

export function notify(text: Notice): void {
  setState((state) => ({ notice: { serial: (state.notice?.serial ?? 0) + 1, text } }));
}

function goBy(step: typeof undo): void {
  const { view, steps, entry } = getState();
  const gone = step(steps, view);
  if (!gone) return;
  setState({ ...gone, entry: entry + 1 });
  ask({ to: "camera", camera: gone.view.camera });
}

export const undoStep = (): void => goBy(undo);
export const redoStep = (): void => goBy(redo);

/** Back and Forward: the view of the address, camera included. */
export function restoreView(view: ViewState): void {
  setState(({ steps, view: left }) => ({
    view,
    ...(isStep(left, view) ? { steps: remember(steps, left) } : {}),
  }));
  setState({ view: settled(view) });
  ask({ to: "camera", camera: view.camera });
}

const sameList = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);

/** The picture says what is in it. */
export function pictureShows(frame: Frame, byGroups: boolean, groups: readonly number[]): void {
  setState(({ groupsInFrame }) => ({
    frame,
    byGroups,
    groupsInFrame: sameList(groupsInFrame, groups) ? groupsInFrame : groups,
  }));
}

/** The picture says where the reader looks now. */
export function cameraMoved(camera: Camera | null): void {
  setState(({ view }) => ({ view: { ...view, camera } }));
}

export function networkArrived(network: Network): void {
  setState({ network });
  setState({ view: settled(getState().view) });
}

/** The server has said which nodes the filters keep; what it leaves out is no longer selected. */
export function matchingArrived(matching: Matching): void {
  if (filterKey(getState().view.filters) !== matching.key) return;
  setState({ matching, filterFailed: false });
  setState({ view: settled(getState().view) });
}

/** The server has said how two nodes are joined; the picture shows the way. */
export function waysArrived(ways: Ways): void {
  if (!areWaysOf(ways, getState().view)) return;
  setState({ ways });
  const nodes = sightIn(getState())?.way?.nodes;
  if (nodes) ask({ to: "nodes", ids: nodes });
}

export const matchingFailed = (): void => setState({ filterFailed: true });

export function groupsArrived(groups: Groups): void {
  if (getState().view.colour !== groups.by) return;
  setState({ groups, work: null });
  setState({ view: settled(getState().view) });
}

export function sizesArrived(sizes: Groups): void {
  if (getState().view.size === sizes.by) setState({ sizes, work: null });
}

export const workTold = (work: Work | null): void => setState({ work });
export const groupsFailed = (): void => {
  setState({ work: null });
  notify("colourFailed");
};

export const betweennessArrived = (betweenness: ReadonlyMap<string, number>): void =>
  setState({ betweenness });

export const hoverGroup = (hoveredGroup: number | null): void => setState({ hoveredGroup });
export const hover = (id: string | null): void => setState({ hovered: id });
/** Walking by keyboard lights a node as hovering does. */
export const walkTo = (id: string | null): void => setState({ cursor: id, hovered: id });
export const showList = (list: boolean): void => {
  change((view) => ({ ...view, list }));
};
export const showMap = (map: boolean): void => {
  change((view) => ({ ...view, map }));
};
export const showShortcuts = (shortcuts: boolean): void => setState({ shortcuts });
export const showExport = (exporting: boolean): void => setState({ exporting });
export const openMenu = (menu: OpenMenu | null): void => setState({ menu });
export const drawLasso = (lasso: boolean): void => setState({ lasso });

export function chooseLanguage(language: Language): void {
  rememberLanguage(browserStore(), language);
  setState((state) => ({ view: { ...state.view, language } }));
}

export function switchKeys(keys: boolean): void {
  rememberKeys(browserStore(), keys);
  setState({ keys });
}

export function chooseTheme(theme: Theme): void {
  rememberTheme(browserStore(), theme);
  setState({ theme });
}
