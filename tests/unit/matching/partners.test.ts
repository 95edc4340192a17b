import { describe, expect, test } from "@jest/globals";
import { askerOfNode, askerOfThemes } from "../../../server/src/matching/asker.ts";
import { missingFacts } from "../../../server/src/matching/missing-facts.ts";
import { findPartners } from "../../../server/src/matching/partners.ts";
import { reasonSentence } from "../../../server/src/matching/sentences.ts";
import type { NetworkLinkRow, NetworkNodeRow } from "../../../server/src/network/model.ts";
import { buildNetwork, type PublishedNetwork } from "../../../server/src/network/network.ts";
import { link, node, organisation, theme } from "../network/museum-network.ts";

const TODAY = { today: "2026-11-24" };

function publish(nodes: readonly NetworkNodeRow[], links: readonly NetworkLinkRow[]): PublishedNetwork {
  return buildNetwork(nodes, links, { version: 1, changedAt: null });
}

/** An organisation with a need, others that each offer something about the same theme, and what else joins them. */
function offersAndNeeds(
  offering: readonly string[],
  others: readonly NetworkLinkRow[] = [],
): PublishedNetwork {
  return publish(
    [
      organisation("org-asker"),
      node("need-1", "NEED", "Need"),
      theme("theme-1"),
      ...offering.flatMap((id) => [organisation(`org-${id}`), node(`offer-${id}`, "OFFER", `Offer ${id}`)]),
    ],
    [
      link("org-asker", "HAS_NEED", "need-1"),
      link("need-1", "ABOUT", "theme-1"),
      ...offering.flatMap((id) => [
        link(`org-${id}`, "MAKES_OFFER", `offer-${id}`),
        link(`offer-${id}`, "ABOUT", "theme-1"),
      ]),
      ...others,
    ],
  );
}

const partnersOf = (network: PublishedNetwork, id = "org-asker") =>
  findPartners(network, askerOfNode(network, id, "ORGANISATION", "for.organisation"), TODAY);

describe("partners", () => {
  test("that fit equally come with the fewest links first, then by identifier", () => {
    const ids = (of: PublishedNetwork) => partnersOf(of).map((partner) => of.idAt(partner.organisation));
    expect(ids(offersAndNeeds(["a", "b", "c"]))).toEqual(["org-a", "org-b", "org-c"]);
    const withOneMore = offersAndNeeds(["a", "b", "c"], [link("org-a", "MEMBER_OF", "org-c")]);
    expect(ids(withOneMore)).toEqual(["org-b", "org-a", "org-c"]);
  });

  test("have the four strongest reasons at most, and each thing of theirs once", () => {
    const offers = [1, 2, 3, 4, 5, 6];
    const network = publish(
      [
        organisation("org-asker"),
        organisation("org-other"),
        node("need-1", "NEED", "Need"),
        node("need-2", "NEED", "Another need"),
        theme("theme-1"),
        ...offers.map((number) => node(`offer-${number}`, "OFFER", `Offer ${number}`)),
      ],
      [
        link("org-asker", "HAS_NEED", "need-1"),
        link("org-asker", "HAS_NEED", "need-2"),
        link("need-1", "ABOUT", "theme-1"),
        link("need-2", "ABOUT", "theme-1"),
        ...offers.flatMap((number) => [
          link("org-other", "MAKES_OFFER", `offer-${number}`),
          link(`offer-${number}`, "ABOUT", "theme-1"),
        ]),
      ],
    );
    const [partner, ...others] = partnersOf(network);
    expect(others).toEqual([]);
    const theirs = partner?.reasons.map((reason) => network.idAt(reason.theirs));
    expect(theirs).toEqual(["offer-1", "offer-2", "offer-3", "offer-4"]);
    // All eight statements are about the theme: ln(9 / 8) / ln 9 rare, so each offer counts 0.9 times that.
    const strength = (0.9 * Math.log(9 / 8)) / Math.log(9);
    expect(partner?.score).toBeCloseTo(1 - (1 - strength) ** 4, 10);
  });

  test("that lead a project stand behind it wholly, those that take part a little less", () => {
    const network = publish(
      [
        organisation("org-asker"),
        organisation("org-leads"),
        organisation("org-joins"),
        node("need-1", "NEED", "Need"),
        node("idea-1", "PROJECT_IDEA", "Idea"),
        theme("theme-1"),
      ],
      [
        link("org-asker", "HAS_NEED", "need-1"),
        link("org-leads", "TAKES_PART", "idea-1", "COORDINATOR"),
        link("org-joins", "TAKES_PART", "idea-1", "PARTNER"),
        link("need-1", "ABOUT", "theme-1"),
        link("idea-1", "ABOUT", "theme-1"),
      ],
    );
    // Two statements, both about the theme.
    const rarity = Math.log(3 / 2) / Math.log(3);
    const found = partnersOf(network).map(({ organisation: of, score }) => [network.idAt(of), score]);
    expect(found).toEqual([
      ["org-leads", expect.closeTo(0.7 * rarity, 10)],
      ["org-joins", expect.closeTo(0.7 * 0.6 * rarity, 10)],
    ]);
  });

  test("are not found by two offers, nor by words that are about nothing", () => {
    const network = offersAndNeeds(["a", "b"]);
    expect(partnersOf(network, "org-a").map(({ organisation: of }) => network.idAt(of))).toEqual([
      "org-asker",
    ]);
    expect(findPartners(network, askerOfThemes([]), TODAY)).toEqual([]);
  });

  test("do not depend on the order in which the network was read", () => {
    const network = offersAndNeeds(["a", "b", "c"]);
    const nodes = offersAndNeeds(["c", "a", "b"]);
    expect(partnersOf(nodes)).toEqual(partnersOf(network));
  });
});

describe("what is missing of an organisation", () => {
  function missingOf(row: Partial<NetworkNodeRow>, today: string): string[] {
    const network = publish([{ ...organisation("org-a"), ...row }], []);
    return missingFacts(network, 0, today);
  }

  test.each([
    [null, "2026-11-24", true],
    ["2026-11", "2026-11-24", false],
    ["2025-11", "2026-11-24", false],
    ["2025-10", "2026-11-24", true],
    ["2025-10-31", "2026-11-01", true],
    ["2025-01-01", "2026-01-31", false],
    ["2024-12-31", "2026-01-01", true],
  ])("confirmed %s and asked on %s: whether that is too long ago is %p", (confirmedOn, today, expected) => {
    expect(missingOf({ confirmedOn }, today).includes("CONFIRMATION")).toBe(expected);
  });

  test("is nothing when all is known", () => {
    const known = publish(
      [
        {
          ...organisation("org-a", "A", { size: ["SMALL"], country: ["NL"] }),
          confirmedOn: "2026-10",
        },
        node("idea-1", "PROJECT_IDEA", "Idea", { stage: ["SEEKING_PARTNERS"] }),
      ],
      [link("org-a", "PROPOSES", "idea-1")],
    );
    expect(missingFacts(known, known.indexOf("org-a") ?? -1, "2026-11-24")).toEqual([]);
    expect(missingOf({}, "2026-11-24")).toEqual(["LOOKS_FOR_PARTNERS", "SIZE", "COUNTRY", "CONFIRMATION"]);
  });
});

describe("the sentence of a reason", () => {
  test("does not double a full stop, and speaks of words that were typed as such", () => {
    const titles = { ours: "We need this.", theirs: "We offer that. ", theme: "Speech" };
    expect(reasonSentence("THEY_OFFER_WHAT_IS_NEEDED", titles, "en")).toBe(
      "They offer what is needed: “We offer that.” This fits “We need this.” Both are about “Speech”.",
    );
    expect(reasonSentence("SAME_NEED", { ...titles, ours: null }, "nl")).toBe(
      "Zij hebben iets dergelijks nodig: “We offer that.” Dit past bij wat je typte. Beide gaan over “Speech”.",
    );
  });
});
