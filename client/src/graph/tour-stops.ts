/** The stops of the guided tour, in their order. Apart from what finds them: every address may name one. */
export const TOUR_STOPS = [
  "groups",
  "largest",
  "joined",
  "asking",
  "busy",
  "needed",
  "unled",
  "connected",
  "yours",
] as const;
export type TourStop = (typeof TOUR_STOPS)[number];
