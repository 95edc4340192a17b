import { COLOURS } from "../graph/groups.ts";
import { NODE_KINDS, type NodeKind } from "../graph/network.ts";
import type { WayWish } from "../graph/shortest-ways.ts";
import { TOUR_STOPS } from "../graph/tour-stops.ts";
import { EXPAND_STEP, type Focus, type Opened } from "../graph/visible.ts";
import { readFilters, writeFilters } from "./filter-address.ts";
import { type Camera, SIZES, START, type ViewState } from "./view-state.ts";

const KIND_WORDS: Record<NodeKind, string> = {
  ORGANISATION: "organisation",
  NEED: "need",
  PROJECT_IDEA: "idea",
  OFFER: "offer",
  THEME: "theme",
};

/** So many identifiers an address holds in all: servers refuse longer addresses, and nobody mails one. */
export const MOST_IDS = 300;

const listOf = (text: string | null): string[] =>
  (text ?? "")
    .split(",")
    .filter((part) => part !== "")
    .slice(0, MOST_IDS);

const kindOf = (word: string | undefined): NodeKind | null =>
  NODE_KINDS.find((kind) => KIND_WORDS[kind] === word) ?? null;

const oneOf = <Word extends string>(words: readonly Word[], text: string | null, usual: Word): Word =>
  words.find((word) => word === text) ?? usual;

function readKinds(text: string | null): readonly NodeKind[] {
  if (text === null) return NODE_KINDS;
  const words = text.split(",");
  return NODE_KINDS.filter((kind) => words.includes(KIND_WORDS[kind]));
}

/** `org-a`, `org-a~75`, `org-a~need`, `org-a~need~75`: all neighbours or those of one kind, the first 25 or more. */
function readOpened(part: string): Opened {
  const [id = "", ...rest] = part.split("~");
  const steps = Math.ceil(Number(rest.at(-1)) / EXPAND_STEP);
  const limit = EXPAND_STEP * (Number.isFinite(steps) ? Math.min(Math.max(steps, 1), 100) : 1);
  return { id, kind: kindOf(rest[0]), limit };
}

function writeOpened({ id, kind, limit }: Opened): string {
  const parts = [id, ...(kind === null ? [] : [KIND_WORDS[kind]]), ...(limit === EXPAND_STEP ? [] : [limit])];
  return parts.join("~");
}

/** `2~org-a,org-b`: at most two steps from these. */
function readFocus(text: string | null): Focus | null {
  const [steps, ids] = (text ?? "").split("~");
  if (!/^[1-9]$/.test(steps ?? "") || listOf(ids ?? null).length === 0) return null;
  return { steps: Number(steps), ids: listOf(ids ?? null) };
}

/** `org-a~org-b`, or `org-a~org-b~3` for the third of the equally short ways. */
function readPath(text: string | null): WayWish | null {
  const [from = "", to = "", number = "1"] = (text ?? "").split("~");
  if (from === "" || to === "" || from === to) return null;
  return { from, to, at: /^\d{1,15}$/.test(number) ? Math.max(Number(number) - 1, 0) : 0 };
}

const writePath = ({ from, to, at }: WayWish): string =>
  at === 0 ? `${from}~${to}` : `${from}~${to}~${at + 1}`;

function readCamera(query: URLSearchParams): Camera | null {
  const [x, y, zoom] = ["x", "y", "z"].map((name) => Number.parseFloat(query.get(name) ?? ""));
  if (x === undefined || y === undefined || zoom === undefined) return null;
  if (![x, y, zoom].every(Number.isFinite) || zoom <= 0) return null;
  return { x, y, zoom };
}

/**
 * The view that an address asks for: `?sel=…&kinds=…&country=…&open=…&x=&y=&z=&lang=nl`. What it does not name,
 * or names wrongly, is as at the start; the language is then the reader's own.
 */
export function readAddress(search: string, language: ViewState["language"]): ViewState {
  const query = new URLSearchParams(search);
  const read = (name: string): string | null => query.get(name);
  return {
    selection: listOf(read("sel")),
    kinds: readKinds(read("kinds")),
    filters: readFilters(read),
    opened: listOf(read("open")).map(readOpened),
    hidden: listOf(read("hide")),
    kept: query.has("keep") ? listOf(read("keep")) : null,
    focus: readFocus(read("focus")),
    path: readPath(read("path")),
    fold: read("fold") === "1",
    colour: oneOf(COLOURS, read("colour"), START.colour),
    size: oneOf(SIZES, read("scale"), START.size),
    off: listOf(read("off")),
    tour: TOUR_STOPS.find((stop) => stop === read("tour")) ?? null,
    camera: readCamera(query),
    list: read("list") === "1",
    map: read("map") !== "0",
    language: oneOf(["nl", "en"], read("lang"), language),
  };
}

const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

type Parts = [name: string, value: string][];

const when = (condition: boolean, name: string, value: () => string): Parts =>
  condition ? [[name, value()]] : [];

/** Everything but where the reader looks, the list and the language. */
function writeChoices(view: ViewState): Parts {
  const { kept, focus, path } = view;
  return [
    ...when(view.selection.length > 0, "sel", () => view.selection.join(",")),
    ...when(view.kinds.length < NODE_KINDS.length, "kinds", () =>
      view.kinds.map((kind) => KIND_WORDS[kind]).join(","),
    ),
    ...writeFilters(view.filters),
    ...when(view.opened.length > 0, "open", () => view.opened.map(writeOpened).join(",")),
    ...when(view.hidden.length > 0, "hide", () => view.hidden.join(",")),
    ...when(kept !== null, "keep", () => (kept ?? []).join(",")),
    ...when(focus !== null, "focus", () => `${focus?.steps}~${focus?.ids.join(",")}`),
    ...(path ? ([["path", writePath(path)]] satisfies Parts) : []),
    ...when(view.fold, "fold", () => "1"),
    ...when(view.colour !== START.colour, "colour", () => view.colour),
    ...when(view.size !== START.size, "scale", () => view.size),
    ...when(view.off.length > 0, "off", () => view.off.join(",")),
    ...(view.tour ? ([["tour", view.tour]] satisfies Parts) : []),
  ];
}

function writeCamera(camera: Camera | null): Parts {
  if (!camera) return [];
  const { x, y, zoom } = camera;
  return [
    ["x", short(x, 2)],
    ["y", short(y, 2)],
    ["z", short(zoom, 3)],
  ];
}

const join = (parts: Parts): string =>
  `?${parts.map(([name, value]) => `${name}=${readable(encodeURIComponent(value))}`).join("&")}`;

/** Commas and tildes stand in a query as they are. */
const readable = (value: string): string => value.replaceAll("%2C", ",").replaceAll("%7E", "~");

/** The address of a view, from the question mark on; identifiers and commas stay readable. */
export function writeAddress(view: ViewState): string {
  return join([
    ...writeChoices(view),
    ...writeCamera(view.camera),
    ...when(view.list, "list", () => "1"),
    ...when(!view.map, "map", () => "0"),
    ["lang", view.language],
  ]);
}

/** Whether going from one view to the other is a step that Undo and Back take back; moving about is not. */
export const isStep = (from: ViewState, to: ViewState): boolean =>
  join(writeChoices(from)) !== join(writeChoices(to));

/** Whether the address can hold all that this view names. */
export function fitsAddress(view: ViewState): boolean {
  const { selection, opened, hidden, kept, focus } = view;
  const lists = [selection, opened, hidden, kept ?? [], focus?.ids ?? []];
  return lists.reduce((sum, list) => sum + list.length, 0) <= MOST_IDS;
}
