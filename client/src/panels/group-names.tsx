import type { MapText } from "../graph/map-files.ts";
import { COUNTED, type Group, type Language, type Network } from "../graph/network.ts";
import { enterGroup } from "../state/commands.ts";
import { hoverGroup, useExplore } from "../state/store.ts";
import { breakable } from "../text/hyphens.ts";
import { type Texts, useText } from "../text/use-text.ts";
import { KindMark } from "./kind-mark.tsx";

const textIn = ({ en, nl }: MapText, language: Language): string =>
  (language === "nl" ? (nl ?? en) : (en ?? nl)) ?? "";

/** The longest name of an organisation that fits a disc, in characters. */
const LONGEST = 36;

const shortened = (name: string): string =>
  name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…`;

/**
 * What a group is called: the theme that tells most of it, and where its themes do not tell it from another, who is in
 * the middle of it.
 */
export function groupName(
  { themes, around }: Group,
  { language, say }: Pick<Texts, "language" | "say">,
): string {
  const about = themes[0] === undefined ? "" : textIn(themes[0], language);
  const middle = around === null ? "" : shortened(textIn(around, language));
  if (middle === "") return about === "" ? say("groups.other") : about;
  return about === "" ? say("groups.around", { middle }) : say("groups.aboutAround", { about, middle });
}

/** How many of each kind a group holds: with the marks of the legend for the eye, in words for a screen reader. */
function GroupCounts({ counts }: Pick<Group, "counts">) {
  const { say, number } = useText();
  const kinds = COUNTED.filter((kind) => counts[kind] > 0);
  return (
    <>
      <span className="group-counts" aria-hidden="true">
        {kinds.map((kind) => (
          <span key={kind}>
            <KindMark kind={kind} size={11} />
            {number(counts[kind])}
          </span>
        ))}
      </span>
      <span className="unseen">
        {kinds.map((kind) => say(`groups.count.${kind}`, { count: counts[kind] })).join(", ")}
      </span>
    </>
  );
}

function GroupButton({ group }: { readonly group: Group }) {
  const texts = useText();
  const second = group.around === null ? group.themes[1] : undefined;
  return (
    <button
      type="button"
      className="group-name"
      data-group={group.group}
      onClick={() => enterGroup(group.group)}
    >
      <span className="group-title">{breakable(groupName(group, texts))}</span>
      {second && <span className="group-second">{textIn(second, texts.language)}</span>}
      <GroupCounts counts={group.counts} />
    </button>
  );
}

/** The groups of the first picture as a list, where the picture is too small for their names. */
export function GroupList({ network }: { readonly network: Network }) {
  const texts = useText();
  return (
    <ul className="group-list" aria-label={texts.say("groups.label")}>
      {network.groups
        .filter(({ parent }) => parent === -1)
        .map((group) => (
          <li key={group.group}>
            <button
              type="button"
              onClick={() => enterGroup(group.group)}
              onFocus={() => hoverGroup(group.group)}
              onBlur={() => hoverGroup(null)}
            >
              <span className="group-title">{groupName(group, texts)}</span>
              <GroupCounts counts={group.counts} />
            </button>
          </li>
        ))}
    </ul>
  );
}

/** The names of the groups in the picture, each with how many it holds; the picture puts them in their places. */
export function GroupNames({ network }: { readonly network: Network }) {
  const { say } = useText();
  const inSight = useExplore((state) => state.groupsInFrame);
  const byGroups = useExplore((state) => state.byGroups);
  const shown = new Set(inSight);
  return (
    <section className={byGroups ? "group-names" : "group-names open"} aria-label={say("groups.label")}>
      {network.groups
        .filter(({ group }) => shown.has(group))
        .map((group) => (
          <GroupButton key={group.group} group={group} />
        ))}
    </section>
  );
}
