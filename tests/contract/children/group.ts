import type { DesiredNetwork } from "../../../server/src/intake/desired-network.ts";
import { link, node } from "../sample-network.ts";

/** What is written together, so that half of it would be seen: a theme and ten needs about it. */
export function groupOf(name: string): DesiredNetwork {
  const theme = node("THEME", `theme-${name}`, { titleEn: name });
  const needs = Array.from({ length: 10 }, (_, at) => node("NEED", `need-${name}-${at}`, { titleEn: name }));
  return {
    nodes: [theme, ...needs],
    links: needs.map(({ id }) => link(id, "ABOUT", theme.id, { role: name })),
  };
}
