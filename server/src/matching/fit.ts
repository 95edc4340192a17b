import type { StatementKind } from "./asker.ts";

export const REASON_KINDS = [
  "THEY_OFFER_WHAT_IS_NEEDED",
  "THEY_NEED_WHAT_IS_OFFERED",
  "THEIR_PROJECT_ADDRESSES_THE_NEED",
  "THEY_NEED_WHAT_THE_PROJECT_ADDRESSES",
  "THEY_OFFER_WHAT_THE_PROJECT_USES",
  "THEIR_PROJECT_COULD_USE_THE_OFFER",
  "SAME_NEED",
  "SIMILAR_PROJECT",
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/**
 * How what is sought and what another organisation has fit together: what completes each other weighs more than
 * what is alike. Two offers do not make partners. The weights are set by hand.
 */
export const FIT: Readonly<
  Record<StatementKind, Readonly<Record<StatementKind, { kind: ReasonKind; weight: number } | null>>>
> = {
  NEED: {
    OFFER: { kind: "THEY_OFFER_WHAT_IS_NEEDED", weight: 0.9 },
    PROJECT_IDEA: { kind: "THEIR_PROJECT_ADDRESSES_THE_NEED", weight: 0.7 },
    NEED: { kind: "SAME_NEED", weight: 0.5 },
  },
  PROJECT_IDEA: {
    NEED: { kind: "THEY_NEED_WHAT_THE_PROJECT_ADDRESSES", weight: 0.7 },
    OFFER: { kind: "THEY_OFFER_WHAT_THE_PROJECT_USES", weight: 0.6 },
    PROJECT_IDEA: { kind: "SIMILAR_PROJECT", weight: 0.4 },
  },
  OFFER: {
    NEED: { kind: "THEY_NEED_WHAT_IS_OFFERED", weight: 0.9 },
    PROJECT_IDEA: { kind: "THEIR_PROJECT_COULD_USE_THE_OFFER", weight: 0.6 },
    OFFER: null,
  },
};
