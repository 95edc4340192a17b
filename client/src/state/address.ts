import { NODE_KINDS, type NodeKind } from "../graph/network.ts";
import { EXPAND_STEP, type Opened } from "../graph/visible.ts";
import { type Camera, START, type ViewState } from "./view-state.ts";

const KIND_WORDS: Record<NodeKind, string> = {
  ORGANISATION: "organisation",
  NEED: "need",
  PROJECT_IDEA: "idea",
  OFFER: "offer",
  THEME: "theme",
};

/** An address longer than this is cut by some mail programs; more identifiers than this nobody opens by hand. */
const MOST_IDS = 50;

const listOf = (text: string | null): string[] =>
  (text ?? "")
    .split(",")
    .filter((part) => part !== "")
    .slice(0, MOST_IDS);

function readKinds(text: string | null): readonly NodeKind[] {
  if (text === null) return NODE_KINDS;
  const words = text.split(",");
  return NODE_KINDS.filter((kind) => words.includes(KIND_WORDS[kind]));
}

function readOpened(part: string): Opened {
  const [id = "", limit] = part.split("~");
  const steps = Math.ceil(Number(limit) / EXPAND_STEP);
  return { id, limit: EXPAND_STEP * (Number.isFinite(steps) ? Math.min(Math.max(steps, 1), 100) : 1) };
}

function readCamera(query: URLSearchParams): Camera | null {
  const [x, y, zoom] = ["x", "y", "z"].map((name) => Number.parseFloat(query.get(name) ?? ""));
  if (x === undefined || y === undefined || zoom === undefined) return null;
  if (![x, y, zoom].every(Number.isFinite) || zoom <= 0) return null;
  return { x, y, zoom };
}

/**
 * The view that an address asks for: `?sel=…&kinds=…&open=…&x=&y=&z=&list=1&lang=nl`. What it does not name,
 * or names wrongly, is as at the start; the language is then the reader's own.
 */
export function readAddress(search: string, language: ViewState["language"]): ViewState {
  const query = new URLSearchParams(search);
  const asked = query.get("lang");
  return {
    ...START,
    selection: listOf(query.get("sel")),
    kinds: readKinds(query.get("kinds")),
    opened: listOf(query.get("open")).map(readOpened),
    camera: readCamera(query),
    list: query.get("list") === "1",
    language: asked === "nl" || asked === "en" ? asked : language,
  };
}

const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** The address of a view, from the question mark on; identifiers and commas stay readable. */
export function writeAddress(view: ViewState): string {
  const parts: [string, string][] = [];
  if (view.selection.length > 0) parts.push(["sel", view.selection.join(",")]);
  if (view.kinds.length < NODE_KINDS.length)
    parts.push(["kinds", view.kinds.map((kind) => KIND_WORDS[kind]).join(",")]);
  if (view.opened.length > 0) parts.push(["open", view.opened.map(writeOpened).join(",")]);
  if (view.camera) {
    const { x, y, zoom } = view.camera;
    parts.push(["x", short(x, 1)], ["y", short(y, 1)], ["z", short(zoom, 3)]);
  }
  if (view.list) parts.push(["list", "1"]);
  parts.push(["lang", view.language]);
  return `?${parts.map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&")}`;
}

const writeOpened = ({ id, limit }: Opened): string => (limit === EXPAND_STEP ? id : `${id}~${limit}`);

/** Whether going from one view to the other is a step that Back undoes; moving about is not. */
export function isStep(from: ViewState, to: ViewState): boolean {
  const trail = (view: ViewState): string =>
    writeAddress({ ...START, selection: view.selection, kinds: view.kinds, opened: view.opened });
  return trail(from) !== trail(to);
}
