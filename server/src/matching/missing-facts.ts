import type { PublishedNetwork } from "../network/network.ts";

export const MISSING_FACT_KINDS = ["LOOKS_FOR_PARTNERS", "SIZE", "COUNTRY", "CONFIRMATION"] as const;
export type MissingFactKind = (typeof MISSING_FACT_KINDS)[number];

/** What is not known of an organisation and would make it surer that it fits. `today` is an ISO 8601 date. */
export function missingFacts(
  network: PublishedNetwork,
  organisation: number,
  today: string,
): MissingFactKind[] {
  const missing: MissingFactKind[] = [];
  if (!network.valuesAt(organisation, "stage").includes("SEEKING_PARTNERS"))
    missing.push("LOOKS_FOR_PARTNERS");
  if (network.valuesAt(organisation, "size").length === 0) missing.push("SIZE");
  if (network.valuesAt(organisation, "country").length === 0) missing.push("COUNTRY");
  if (isStale(network.confirmedOnAt(organisation), today)) missing.push("CONFIRMATION");
  return missing;
}

/** Not confirmed in the twelve months before today; dates compare as texts, to the month. */
function isStale(confirmedOn: string | null, today: string): boolean {
  const lastYear = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}`;
  return confirmedOn === null || confirmedOn.slice(0, 7) < lastYear;
}
