import { en } from "../../../../client/src/text/en.ts";
import { nl } from "../../../../client/src/text/nl.ts";
import type { ExploreScreen } from "./explore-screen.ts";
import type { NameOf } from "./node-names.ts";

const KINDS = ["organisation", "need", "idea", "offer", "theme"];
const FACTS = [
  "organisationKind",
  "country",
  "region",
  "size",
  "aiExperience",
  "needKind",
  "status",
  "horizon",
  "stage",
  "supportSought",
  "offerKind",
  "theme",
  "words",
  "need",
  "needs",
  "idea",
  "offer",
];

const listOf = (text: string | null): string[] => (text ?? "").split(",").filter((part) => part !== "");
const sorted = (list: readonly string[]): string => [...list].sort().join(" ");

interface Claim {
  readonly what: string;
  readonly address: unknown;
  readonly screen: unknown;
}

/** How many filters an address asks for: each fact is one, so is each other thing that keeps a part out of sight. */
function filtersIn(query: URLSearchParams): number {
  const limits = [["kinds"], ["off"], ["open", "keep"], ["hide"], ["focus"]];
  return [...limits, ...FACTS.map((fact) => [fact])].filter((names) => names.some((name) => query.has(name)))
    .length;
}

/** What the address says beside what the screen says; of what is folded away the screen says nothing. */
function claims(query: URLSearchParams, screen: ExploreScreen): Claim[] {
  const selection = listOf(query.get("sel"));
  const kinds = query.has("kinds") ? listOf(query.get("kinds")) : KINDS;
  const sentences = query.get("lang") === "nl" ? nl : en;
  return [
    { what: "page", address: "/", screen: screen.path },
    { what: "language", address: query.get("lang"), screen: screen.language },
    { what: "selected", address: selection.length, screen: screen.selected },
    {
      what: "selected rows",
      address: sorted(screen.rows.filter((id) => selection.includes(id))),
      screen: sorted(screen.rowsSelected),
    },
    {
      what: "kinds",
      address: KINDS.map((kind) => kinds.includes(kind)).join(" "),
      screen: screen.kinds.join(" "),
    },
    { what: "filters", address: filtersIn(query), screen: screen.filters },
    {
      what: "direct links",
      address: query.get("fold") === "1",
      screen: screen.status.includes(sentences["status.folded"]),
    },
    { what: "list", address: query.get("list") === "1" || query.get("map") === "0", screen: screen.list },
    { what: "map", address: query.get("map") !== "0", screen: screen.map },
    { what: "the tour", address: query.has("tour"), screen: screen.tour },
    { what: "a path", address: query.has("path"), screen: screen.way !== null },
    { what: "groups off", address: listOf(query.get("off")).length, screen: screen.groupsOff },
    ...unfolded(query, screen),
  ];
}

/** What can be compared only while its part of the page stands open. */
function unfolded(query: URLSearchParams, screen: ExploreScreen): Claim[] {
  const asked = FACTS.filter((fact) => query.has(fact)).length;
  const all: Claim[] = [
    { what: "facts asked", address: asked, screen: screen.asked },
    { what: "and/or", address: query.get("match") ?? "all", screen: screen.match },
    { what: "same", address: query.get("same") === "1", screen: screen.same },
    { what: "colour", address: query.get("colour") ?? "kind", screen: screen.colour },
    { what: "size", address: query.get("scale") ?? "links", screen: screen.size },
  ];
  return all.filter((claim) => claim.screen !== null);
}

/** The names that must stand on the screen: of what is shown in the details, and of both ends of a path. */
async function namesMissing(
  query: URLSearchParams,
  screen: ExploreScreen,
  nameOf: NameOf,
): Promise<string[]> {
  const shown = listOf(query.get("sel")).at(-1);
  const [from, to] = query.get("path")?.split("~") ?? [];
  const wanted = [
    ...(shown === undefined ? [] : [{ id: shown, on: screen.title ?? "" }]),
    ...[from, to].flatMap((id) => (id === undefined ? [] : [{ id, on: screen.way ?? "" }])),
  ];
  const missing = wanted.map(async ({ id, on }) => {
    const name = await nameOf(id, screen.language);
    return on.includes(name) ? [] : [`name of ${id}: address ${name}, screen ${on}`];
  });
  return (await Promise.all(missing)).flat();
}

/** Where the address and the screen of Explore say different things, each in a line. */
export async function differencesOnExplore(screen: ExploreScreen, nameOf: NameOf): Promise<string[]> {
  const query = new URLSearchParams(screen.search);
  const differing = claims(query, screen).filter((claim) => claim.address !== claim.screen);
  const told = differing.map(
    ({ what, address, screen: seen }) => `${what}: address ${address}, screen ${seen}`,
  );
  return [
    ...told,
    ...(screen.busy ? ["still filtering"] : []),
    ...(await namesMissing(query, screen, nameOf)),
  ];
}
