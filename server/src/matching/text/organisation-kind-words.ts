import type { ORGANISATION_KINDS } from "../../network/model.ts";

type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** What organisations of a kind are called in both languages, so that "our library" finds what libraries state. */
export const ORGANISATION_KIND_WORDS: Readonly<Record<OrganisationKind, { nl: string; en: string }>> = {
  museum: { nl: "museum musea kunstruimte", en: "museum gallery" },
  archive: { nl: "archief archieven filmarchief", en: "archive" },
  library: { nl: "bibliotheek", en: "library" },
  heritage_association: {
    nl: "erfgoedhuis erfgoedvereniging heemkundekring historische vereniging",
    en: "heritage historical society",
  },
  broadcaster: { nl: "omroep zender radio televisie", en: "broadcaster radio television" },
  publisher_press: { nl: "uitgever uitgeverij krant pers", en: "publisher newspaper press" },
  performing_arts_venue: {
    nl: "theater gezelschap podium festival ensemble orkest",
    en: "theatre company venue festival ensemble orchestra",
  },
  creative_studio: { nl: "studio ontwerpbureau medialab", en: "studio design media lab" },
  independent: { nl: "zelfstandige maker zzp kunstenaar", en: "independent maker freelancer artist" },
  company: { nl: "bedrijf leverancier", en: "company supplier" },
  research: { nl: "universiteit hogeschool onderzoek", en: "university research institute" },
  sector_support: { nl: "kennisinstituut ondersteuning", en: "knowledge institute support" },
  network_association: { nl: "netwerk vereniging brancheorganisatie", en: "network association" },
  union_rights: { nl: "vakbond rechtenorganisatie", en: "union rights organisation" },
  public_body: { nl: "overheid gemeente provincie", en: "government municipality province" },
  funder: { nl: "fonds subsidie", en: "fund grant" },
  consortium: { nl: "consortium samenwerkingsverband", en: "consortium" },
};

/** @returns null for a kind that the model does not have */
export function wordsOfKind(kind: string): { nl: string; en: string } | null {
  return (ORGANISATION_KIND_WORDS as Readonly<Record<string, { nl: string; en: string }>>)[kind] ?? null;
}
