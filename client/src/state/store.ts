import { create } from "zustand";
import type { Language, Network, NodeKind } from "../graph/network.ts";
import { readAddress } from "./address.ts";
import {
  chosenTheme,
  preferredLanguage,
  rememberLanguage,
  rememberTheme,
  type Theme,
} from "./preferences.ts";
import * as views from "./view-state.ts";

/** Something the picture is asked to do once; `serial` tells two equal requests apart. */
export type Move =
  | { readonly to: "everything" }
  | { readonly to: "nodes"; readonly ids: readonly string[] }
  | { readonly to: "camera"; readonly camera: views.Camera | null }
  | { readonly to: "zoom"; readonly factor: number }
  | { readonly to: "pan"; readonly right: number; readonly down: number };

export interface Explore {
  readonly view: views.ViewState;
  /** Empty while it is loading. */
  readonly network: Network | null;
  /** The node under the pointer, or in focus in a list. */
  readonly hovered: string | null;
  readonly move: { readonly serial: number; readonly move: Move } | null;
  readonly shortcuts: boolean;
  readonly theme: Theme | null;
}

const browserStore = (): Storage => window.localStorage;

export const useExplore = create<Explore>()(() => ({
  view: readAddress(window.location.search, preferredLanguage(browserStore(), navigator.languages)),
  network: null,
  hovered: null,
  move: null,
  shortcuts: false,
  theme: chosenTheme(browserStore()),
}));

const { getState, setState } = useExplore;

function change(to: (view: views.ViewState, network: Network) => views.ViewState): void {
  const { view, network } = getState();
  if (!network) return;
  const next = to(view, network);
  if (next !== view) setState({ view: next });
}

function ask(move: Move): void {
  setState((state) => ({ move: { serial: (state.move?.serial ?? 0) + 1, move } }));
}

export const choose = (id: string, add = false): void => change((view) => views.select(view, id, add));

/** Selects a node wherever it is, and goes there. */
export function goTo(id: string): void {
  change((view, network) => views.reveal(view, id, network));
  ask({ to: "nodes", ids: [id] });
}

export const clearSelection = (): void => change(views.clearSelection);

export const showKinds = (kinds: readonly NodeKind[]): void =>
  change((view, network) => views.showKinds(view, kinds, network));

export function expand(ids: readonly string[]): void {
  change((view) => views.expand(view, ids));
  ask({ to: "everything" });
}

export function showMore(id: string): void {
  change((view) => views.showMore(view, id));
  ask({ to: "everything" });
}

export function clearFilters(): void {
  const { opened } = getState().view;
  change(views.clearFilters);
  if (opened.length > 0) ask({ to: "everything" });
}

/** Escape: one step back; the picture follows when what was opened changes. */
export function stepBack(): void {
  const before = getState().view;
  change((view, network) => {
    const back = views.stepBack(view);
    return back ? views.keepVisible(back, network) : view;
  });
  if (getState().view.opened !== before.opened) ask({ to: "everything" });
}

export const zoomBy = (factor: number): void => ask({ to: "zoom", factor });
export const panBy = (right: number, down: number): void => ask({ to: "pan", right, down });
export const seeEverything = (): void => ask({ to: "everything" });

/** The picture says where the reader looks now. */
export const cameraMoved = (camera: views.Camera | null): void => change((view) => ({ ...view, camera }));

export const hover = (id: string | null): void => setState({ hovered: id });
export const showList = (list: boolean): void => change((view) => ({ ...view, list }));
export const showShortcuts = (shortcuts: boolean): void => setState({ shortcuts });
export const networkArrived = (network: Network): void => setState({ network });

export function chooseLanguage(language: Language): void {
  rememberLanguage(browserStore(), language);
  setState((state) => ({ view: { ...state.view, language } }));
}

export function chooseTheme(theme: Theme): void {
  rememberTheme(browserStore(), theme);
  setState({ theme });
}

/** Back and Forward: the view of the address, camera included. */
export function restoreView(view: views.ViewState): void {
  setState({ view });
  ask({ to: "camera", camera: view.camera });
}
