import type { LinkType, NetworkLinkRow, NetworkNodeRow, Role } from "../../../server/src/network/model.ts";

/**
 * A network small enough to draw on paper. Not drawn: ABOUT and WORKS_ON themes (below), and the organisation
 * "Eiland", which is joined to nothing.
 *
 *   Gilde <-MEMBER_OF- Dorpsmuseum -HAS_NEED-> (keywords) <-SHARES- Archief -TAKES_PART-.
 *                                               ^      ^                                v
 *   Studio -MAKES_OFFER-> [scan] --HELPS_WITH---'      '-----------ADDRESSES--------- <glass>
 *                                                                                       ^
 *   (audience) <-HAS_NEED-------------------- Stadsmuseum -PROPOSES and TAKES_PART------'
 *
 *   collections <-BROADER- photos <-BROADER- glass        speech
 *   scan            glass idea       keywords             audience, Studio (WORKS_ON)
 */
export const museumNodes: readonly NetworkNodeRow[] = [
  organisation("org-archief", "Archief", {
    organisationKind: ["archive"],
    country: ["BE"],
    size: ["MEDIUM"],
  }),
  organisation("org-dorp", "Dorpsmuseum", { organisationKind: ["museum"], country: ["NL"], size: ["SMALL"] }),
  organisation("org-eiland", "Eiland", { organisationKind: ["company"], country: ["NL"] }),
  organisation("org-gilde", "Gilde", { organisationKind: ["network_association"] }),
  organisation("org-stad", "Stadsmuseum", { organisationKind: ["museum"], country: ["NL"], size: ["LARGE"] }),
  organisation("org-studio", "Studio", { organisationKind: ["creative_studio"], country: ["NL"] }),
  node("need-audience", "NEED", "Reach more people", {
    needKind: ["WISH"],
    status: ["MET"],
    horizon: ["LONG_TERM"],
  }),
  node("need-keywords", "NEED", "Keywords for photos", {
    needKind: ["NEED"],
    status: ["OPEN"],
    horizon: ["SHORT_TERM"],
  }),
  {
    ...node("idea-glass", "PROJECT_IDEA", "Glass negatives", {
      stage: ["SEEKING_PARTNERS"],
      horizon: ["LONG_TERM"],
      supportSought: ["PARTNERS", "DATA"],
    }),
    confirmedOn: "2026-11",
    startYear: 2027,
  },
  node("offer-scan", "OFFER", "Scanning", { offerKind: ["EXPERTISE"] }),
  theme("theme-collections", "Collections", "Collecties"),
  theme("theme-photos", "Photos", "Foto's"),
  theme("theme-glass", "Glass", "Glas"),
  theme("theme-speech", "Speech", null),
];

export const museumLinks: readonly NetworkLinkRow[] = [
  link("org-dorp", "MEMBER_OF", "org-gilde"),
  link("org-dorp", "HAS_NEED", "need-keywords"),
  link("org-archief", "SHARES", "need-keywords"),
  link("org-archief", "TAKES_PART", "idea-glass", "PARTNER"),
  link("org-stad", "PROPOSES", "idea-glass"),
  link("org-stad", "TAKES_PART", "idea-glass", "COORDINATOR"),
  link("org-stad", "HAS_NEED", "need-audience"),
  link("org-studio", "MAKES_OFFER", "offer-scan"),
  link("org-studio", "WORKS_ON", "theme-speech"),
  link("idea-glass", "ADDRESSES", "need-keywords"),
  link("offer-scan", "HELPS_WITH", "need-keywords"),
  link("need-keywords", "ABOUT", "theme-glass"),
  link("idea-glass", "ABOUT", "theme-photos"),
  link("offer-scan", "ABOUT", "theme-collections"),
  link("need-audience", "ABOUT", "theme-speech"),
  link("theme-glass", "BROADER", "theme-photos"),
  link("theme-photos", "BROADER", "theme-collections"),
];

export function node(
  id: string,
  kind: NetworkNodeRow["kind"],
  label: string,
  facets: NetworkNodeRow["facets"] = {},
): NetworkNodeRow {
  return { id, kind, label: { nl: null, en: label }, facets, confirmedOn: null, startYear: null };
}

export function organisation(id: string, name = id, facets: NetworkNodeRow["facets"] = {}): NetworkNodeRow {
  return { ...node(id, "ORGANISATION", name, facets), label: { nl: name, en: name } };
}

export function theme(id: string, en: string | null = id, nl: string | null = null): NetworkNodeRow {
  return { ...node(id, "THEME", id), label: { nl, en } };
}

export function link(from: string, type: LinkType, to: string, role: Role | null = null): NetworkLinkRow {
  return { from, to, type, role };
}
