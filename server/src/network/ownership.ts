import { LINK_TYPES, type LinkType, type NodeKind } from "./model.ts";

/** By which relationships an organisation stands behind a need, a project idea or an offer. */
export const OWNERSHIP = {
  NEED: ["HAS_NEED", "SHARES"],
  PROJECT_IDEA: ["PROPOSES", "TAKES_PART"],
  OFFER: ["MAKES_OFFER"],
} as const satisfies { readonly [kind in NodeKind]?: readonly LinkType[] };

const OWNING: ReadonlySet<LinkType> = new Set(Object.values(OWNERSHIP).flat());

/** For each place in `LINK_TYPES`: whether it is one of the relationships above. */
const OWNING_CODES: readonly boolean[] = LINK_TYPES.map((type) => OWNING.has(type));

const TAKES_PART: ReadonlySet<LinkType> = new Set(OWNERSHIP.PROJECT_IDEA);
const TAKING_PART_CODES: readonly boolean[] = LINK_TYPES.map((type) => TAKES_PART.has(type));

/** Whether an organisation stands behind a project idea by a relationship of this type (a place in `LINK_TYPES`). */
export function isTakingPart(typeCode: number): boolean {
  return TAKING_PART_CODES[typeCode] === true;
}

/** Whether an organisation stands behind a node by a relationship of this type (a place in `LINK_TYPES`). */
export function isOwning(typeCode: number): boolean {
  return OWNING_CODES[typeCode] === true;
}
