import type { DesiredLink, DesiredNetwork, DesiredNode } from "../../../server/src/intake/desired-network.ts";

/** The page that everything of the sample was read on. */
export const SOURCE = "https://example.org/sample";

const origin = { origin: "seed", provenance: "COORDINATOR", sources: [SOURCE] };

/**
 * A network small enough to work every answer out by hand. Not drawn: the themes (below), "Eiland", which is joined
 * to nothing, and <dream>, which Museumgilde proposes.
 *
 *   Museumgilde <-MEMBER_OF- Dorpsmuseum -HAS_NEED-> (keywords) <-SHARES- Archief Échelle -TAKES_PART-.
 *                            |                        ^      ^                                       v
 *   Studio -MAKES_OFFER-> [scan] --------HELPS_WITH---'      '-----------------ADDRESSES--------- <glass>
 *     '-PROPOSES-> <podcast> <-TAKES_PART- Dorpsmuseum                                                ^
 *   (audience) <-HAS_NEED-- Stadsmuseum -MAKES_OFFER-> [microphones]                                  |
 *                           Stadsmuseum -PROPOSES and TAKES_PART as coordinator-----------------------'
 *
 *   collections <-BROADER- photos <-BROADER- glass                speech
 *   scan                   glass idea        keywords, scan,      audience, podcast, microphones,
 *                                            glass idea           Studio (WORKS_ON)
 */
export const sampleNetwork: DesiredNetwork = {
  nodes: [...organisations(), ...needs(), ...ideas(), ...offers(), ...themes()],
  links: links(),
};

function organisations(): DesiredNode[] {
  return [
    node("ORGANISATION", "org-archief", {
      name: "Archief Échelle",
      kind: "archive",
      country: "BE",
      size: "MEDIUM",
      confirmedOn: "2020-05",
    }),
    node("ORGANISATION", "org-dorp", {
      name: "Dorpsmuseum",
      otherNames: ["Museum in het Dorp"],
      kind: "museum",
      country: "NL",
      region: "Drenthe",
      size: "SMALL",
      website: "https://dorp.example/",
      descriptionNl: "Een klein museum met grote dromen.",
      aiExperience: "EXPLORING",
      wikidata: "Q1",
      ror: "https://ror.org/000000001",
      isil: "NL-0001",
      pic: "900000001",
      confirmedOn: "2021-03-04",
      cautionEn: "Two villages have this name.",
      cautionNl: "Twee dorpen heten zo.",
    }),
    node("ORGANISATION", "org-eiland", { name: "Eiland", kind: "company", country: "NL" }),
    node("ORGANISATION", "org-gilde", { name: "Museumgilde", kind: "network_association" }),
    node("ORGANISATION", "org-stad", { name: "Stadsmuseum", kind: "museum", country: "NL", size: "LARGE" }),
    node("ORGANISATION", "org-studio", { name: "Studio Fryslân", kind: "creative_studio", country: "NL" }),
  ];
}

function needs(): DesiredNode[] {
  return [
    node("NEED", "need-audience", {
      titleNl: "Meer publiek bereiken",
      kind: "WISH",
      status: "MET",
      horizon: "LONG_TERM",
    }),
    node("NEED", "need-keywords", {
      titleEn: "Keywords for old pictures",
      titleNl: "Trefwoorden bij oude beelden",
      descriptionEn: "Ten thousand pictures that nobody can find.",
      kind: "NEED",
      status: "OPEN",
      horizon: "SHORT_TERM",
    }),
  ];
}

function ideas(): DesiredNode[] {
  return [
    node("PROJECT_IDEA", "idea-dream", { titleNl: "Dromen", stage: "IDEA" }),
    node("PROJECT_IDEA", "idea-glass", {
      titleEn: "Reading glass",
      descriptionEn: "Reads what stands on glass negatives.",
      stage: "SEEKING_PARTNERS",
      horizon: "LONG_TERM",
      supportSought: ["PARTNERS", "DATA"],
      startYear: 2027,
      endYear: 2029,
      funder: "Museumfonds",
      provenance: "IMPORTED",
    }),
    node("PROJECT_IDEA", "idea-podcast", {
      titleEn: "Podcast from the village",
      stage: "RUNNING",
      horizon: "SHORT_TERM",
      startYear: 2025,
    }),
  ];
}

function offers(): DesiredNode[] {
  return [
    node("OFFER", "offer-microphones", { titleEn: "Microphones to borrow", kind: "INFRASTRUCTURE" }),
    node("OFFER", "offer-scan", {
      titleEn: "Scanning for others",
      descriptionEn: "Scans what is fragile.",
      kind: "EXPERTISE",
    }),
  ];
}

function themes(): DesiredNode[] {
  return [
    node("THEME", "theme-collections", { titleEn: "Collections", titleNl: "Collecties" }),
    node("THEME", "theme-glass", { titleEn: "Glass negatives", titleNl: "Glasnegatieven" }),
    node("THEME", "theme-photos", {
      titleEn: "Photos",
      titleNl: "Foto's",
      altEn: ["photographs", "prints"],
      altNl: ["fotocollectie"],
    }),
    node("THEME", "theme-speech", {
      titleEn: "Speech",
      titleNl: "Spraak",
      altEn: ["voice"],
      altNl: ["spraakherkenning"],
    }),
  ];
}

function links(): DesiredLink[] {
  return [
    link("org-dorp", "MEMBER_OF", "org-gilde"),
    link("org-dorp", "HAS_NEED", "need-keywords", { confirmedOn: "2022-02" }),
    link("org-archief", "SHARES", "need-keywords"),
    link("org-archief", "TAKES_PART", "idea-glass", { role: "PARTNER" }),
    link("org-stad", "PROPOSES", "idea-glass"),
    link("org-stad", "TAKES_PART", "idea-glass", { role: "COORDINATOR" }),
    link("org-stad", "HAS_NEED", "need-audience"),
    link("org-stad", "MAKES_OFFER", "offer-microphones"),
    link("org-studio", "MAKES_OFFER", "offer-scan"),
    link("org-studio", "PROPOSES", "idea-podcast"),
    link("org-dorp", "TAKES_PART", "idea-podcast", { role: "PARTNER" }),
    link("org-gilde", "PROPOSES", "idea-dream"),
    link("org-studio", "WORKS_ON", "theme-speech"),
    link("idea-glass", "ADDRESSES", "need-keywords"),
    link("offer-scan", "HELPS_WITH", "need-keywords"),
    link("need-keywords", "ABOUT", "theme-glass"),
    link("idea-glass", "ABOUT", "theme-glass"),
    link("idea-glass", "ABOUT", "theme-photos"),
    link("offer-scan", "ABOUT", "theme-glass"),
    link("offer-scan", "ABOUT", "theme-collections"),
    link("need-audience", "ABOUT", "theme-speech"),
    link("idea-podcast", "ABOUT", "theme-speech"),
    link("offer-microphones", "ABOUT", "theme-speech"),
    link("theme-glass", "BROADER", "theme-photos"),
    link("theme-photos", "BROADER", "theme-collections"),
  ];
}

export function node(
  kind: DesiredNode["kind"],
  id: string,
  properties: DesiredNode["properties"],
): DesiredNode {
  return { id, kind, properties: { id, ...origin, ...properties } };
}

export function link(
  from: string,
  type: DesiredLink["type"],
  to: string,
  properties: DesiredLink["properties"] = {},
): DesiredLink {
  return { from, to, type, properties: { ...origin, ...properties } };
}
