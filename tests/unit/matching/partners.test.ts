import { describe, expect, test } from "@jest/globals";
import { askerOfNode } from "../../../server/src/matching/asker.ts";
import { buildCollaborationIndex } from "../../../server/src/matching/collaboration/collaboration-index.ts";
import { CollaboratorRanking } from "../../../server/src/matching/collaboration/rank-collaborators.ts";
import { missingFacts } from "../../../server/src/matching/missing-facts.ts";
import { findPartners, type PartnerOptions } from "../../../server/src/matching/partners.ts";
import { reasonSentence } from "../../../server/src/matching/sentences.ts";
import { Vocabulary } from "../../../server/src/matching/text/vocabulary.ts";
import type { NetworkLinkRow, NetworkNodeRow } from "../../../server/src/network/model.ts";
import { buildNetwork, type PublishedNetwork } from "../../../server/src/network/network.ts";
import { saidAnew } from "../../support/texts-in.ts";
import { link, node, organisation, theme } from "../network/museum-network.ts";
import { smallEnglish, textsOf } from "./text/small-field.ts";

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

const rankingOf = (network: PublishedNetwork) => new CollaboratorRanking(buildCollaborationIndex(network));

function partnersOf(network: PublishedNetwork, id = "org-asker", options: Partial<PartnerOptions> = {}) {
  const asker = askerOfNode(network, id, "ORGANISATION", "for.organisation");
  return findPartners(network, asker, rankingOf(network), { ...TODAY, ...options });
}

describe("partners", () => {
  test("that fit equally come with the fewest links first, then by identifier", () => {
    const ids = (of: PublishedNetwork) => partnersOf(of).map((partner) => of.idAt(partner.organisation));
    expect(ids(offersAndNeeds(["a", "b", "c"]))).toEqual(["org-a", "org-b", "org-c"]);
    const withOneMore = offersAndNeeds(["a", "b", "c"], [link("org-a", "MEMBER_OF", "org-c")]);
    expect(ids(withOneMore)).toEqual(["org-b", "org-a", "org-c"]);
  });

  test("with offers about the same theme come by how much these say what is needed", () => {
    // The directions of "recordings" and "photographs" are at right angles, and "deaf" lies at a cosine of 0.6 to the
    // first: likenesses of 0 and (0.6 − 0.2) / 0.8 = 0.5 leave half and all of the closeness by the theme.
    const network = offersAndNeeds(["photos", "sound"]);
    const texts = [
      textsOf("need-1", { titleEn: "Recordings" }),
      textsOf("offer-photos", { titleEn: "Photographs" }),
      textsOf("offer-sound", { titleEn: "Deaf" }),
    ];
    const { meanings } = saidAnew(network, texts, new Vocabulary([], [], [], () => smallEnglish));
    const scores = (options: Partial<PartnerOptions>) =>
      new Map(
        partnersOf(network, "org-asker", options).map(({ organisation: of, score }) => [
          network.idAt(of),
          score,
        ]),
      );
    const byTheme = scores({}).get("org-photos") ?? 0;
    const byMeaning = scores({ meanings });
    expect([...byMeaning.keys()]).toEqual(["org-sound", "org-photos"]);
    expect(byMeaning.get("org-sound")).toBeCloseTo(byTheme, 6);
    expect(byMeaning.get("org-photos")).toBeCloseTo(byTheme / 2, 6);
  });

  test("ask for nothing any more by a need that was met, but know the matter", () => {
    const met = (status: string) =>
      publish(
        [
          organisation("org-asker"),
          organisation("org-other"),
          node("need-theirs", "NEED", "Theirs", { status: [status] }),
          node("need-ours", "NEED", "Ours", { status: ["OPEN"] }),
          node("offer-ours", "OFFER", "Our offer"),
          theme("theme-1"),
        ],
        [
          link("org-other", "HAS_NEED", "need-theirs"),
          link("need-theirs", "ABOUT", "theme-1"),
          link("org-asker", "HAS_NEED", "need-ours"),
          link("need-ours", "ABOUT", "theme-1"),
          link("org-asker", "MAKES_OFFER", "offer-ours"),
          link("offer-ours", "ABOUT", "theme-1"),
        ],
      );
    const kinds = (network: PublishedNetwork) =>
      partnersOf(network).flatMap(({ reasons }) => reasons.map(({ kind }) => kind));
    expect(kinds(met("OPEN"))).toContain("THEY_NEED_WHAT_IS_OFFERED");
    expect(kinds(met("MET"))).toEqual(["SAME_NEED"]);
    expect(kinds(met("WITHDRAWN"))).toEqual([]);
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
    const theirs = partner?.reasons.map((reason) =>
      reason.theirs === null ? null : network.idAt(reason.theirs),
    );
    expect(theirs).toEqual(["offer-1", "offer-2", "offer-3", "offer-4"]);
    // Both organisations are about the theme: ln(3 / 2) / ln 3 rare, so each offer counts 0.9 times that.
    const strength = (0.9 * Math.log(3 / 2)) / Math.log(3);
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
    // All three organisations are behind something about the theme.
    const rarity = Math.log(4 / 3) / Math.log(4);
    const found = partnersOf(network).map(({ organisation: of, reasons }) => {
      const project = reasons.find(({ kind }) => kind === "THEIR_PROJECT_ADDRESSES_THE_NEED");
      return [network.idAt(of), (project?.value ?? 0) * (project?.weight ?? 0)];
    });
    expect(found).toEqual([
      ["org-leads", expect.closeTo(0.7 * rarity, 10)],
      ["org-joins", expect.closeTo(0.7 * 0.6 * rarity, 10)],
    ]);
  });

  test("are not found by two offers, nor for who asks nothing", () => {
    const network = offersAndNeeds(["a", "b"]);
    expect(partnersOf(network, "org-a").map(({ organisation: of }) => network.idAt(of))).toEqual([
      "org-asker",
    ]);
    const nobody = { wanted: [], organisations: new Set<number>() };
    expect(findPartners(network, nobody, rankingOf(network), TODAY)).toEqual([]);
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

describe("favour", () => {
  /** Two that offer the same; one of them does three projects besides. */
  const network = publish(
    [
      organisation("org-asker"),
      organisation("org-large"),
      organisation("org-small"),
      node("need-1", "NEED", "Need"),
      theme("theme-1"),
      theme("theme-2"),
      ...["large", "small"].map((id) => node(`offer-${id}`, "OFFER", `Offer ${id}`)),
      ...[1, 2, 3].map((number) => node(`idea-${number}`, "PROJECT_IDEA", `Idea ${number}`)),
    ],
    [
      link("org-asker", "HAS_NEED", "need-1"),
      link("need-1", "ABOUT", "theme-1"),
      ...["large", "small"].flatMap((id) => [
        link(`org-${id}`, "MAKES_OFFER", `offer-${id}`),
        link(`offer-${id}`, "ABOUT", "theme-1"),
      ]),
      ...[1, 2, 3].map((number) => link("org-large", "PROPOSES", `idea-${number}`)),
    ],
  );
  const first = (favour: "SMALL" | "NEUTRAL" | "LARGE") => {
    const [partner] = partnersOf(network, "org-asker", { favour });
    return partner && network.idAt(partner.organisation);
  };

  test("of small ones brings the small one to the front, of large ones the large one", () => {
    expect(first("SMALL")).toBe("org-small");
    expect(first("LARGE")).toBe("org-large");
  });

  test("of neither leaves the scores alike, and the one with fewer links first", () => {
    const [one, other] = partnersOf(network);
    expect(one?.score).toBe(other?.score);
    expect(first("NEUTRAL")).toBe("org-small");
  });

  test("of neither counts what is only alike less for who does many projects, unless large ones are asked for", () => {
    const ideas = ["asker", "small", "large"].map((id) => node(`idea-${id}`, "PROJECT_IDEA", `Idea ${id}`));
    const others = [1, 2, 3].map((number) => node(`other-${number}`, "PROJECT_IDEA", `Other ${number}`));
    const alike = publish(
      [
        ...["asker", "small", "large"].map((id) => organisation(`org-${id}`)),
        ...ideas,
        ...others,
        theme("theme-1"),
      ],
      [
        ...ideas.map(({ id }) => link(id.replace("idea", "org"), "PROPOSES", id)),
        ...ideas.map(({ id }) => link(id, "ABOUT", "theme-1")),
        ...others.map(({ id }) => link("org-large", "PROPOSES", id)),
      ],
    );
    const counted = (id: string, favour: "NEUTRAL" | "LARGE") =>
      partnersOf(alike, "org-asker", { favour }).find(({ organisation }) => alike.idAt(organisation) === id)
        ?.reasons[0]?.value ?? 0;
    // One project against four.
    expect(counted("org-large", "NEUTRAL") / counted("org-small", "NEUTRAL")).toBeCloseTo(
      (5 / 2) ** -0.1,
      12,
    );
    expect(counted("org-large", "LARGE")).toBeGreaterThan(counted("org-small", "LARGE"));
  });
});

describe("what is said outright", () => {
  /** A need that two organisations have, and an offer that says it helps with it without a theme in common. */
  const network = publish(
    [
      organisation("org-asker"),
      organisation("org-shares"),
      organisation("org-helps"),
      node("need-1", "NEED", "Need"),
      node("offer-1", "OFFER", "Offer"),
    ],
    [
      link("org-asker", "HAS_NEED", "need-1"),
      link("org-shares", "SHARES", "need-1"),
      link("org-helps", "MAKES_OFFER", "offer-1"),
      link("offer-1", "HELPS_WITH", "need-1"),
    ],
  );

  test("counts in full: an offer that helps with the need, and who has the very same need", () => {
    const found = partnersOf(network).map(({ organisation: of, score, reasons }) => [
      network.idAt(of),
      score,
      reasons.map(({ kind }) => kind),
    ]);
    expect(found).toEqual([
      ["org-helps", expect.closeTo(0.9, 10), ["THEY_OFFER_WHAT_IS_NEEDED"]],
      ["org-shares", expect.closeTo(0.5, 10), ["SAME_NEED"]],
    ]);
  });
});

describe("the support that a project seeks", () => {
  const network = publish(
    [
      organisation("org-asker"),
      organisation("org-funds"),
      organisation("org-lends"),
      node("idea-1", "PROJECT_IDEA", "Idea", { supportSought: ["FUNDING"] }),
      node("offer-funds", "OFFER", "Grant", { offerKind: ["FUNDING"] }),
      node("offer-lends", "OFFER", "Scanner", { offerKind: ["INFRASTRUCTURE"] }),
      theme("theme-1"),
    ],
    [
      link("org-asker", "PROPOSES", "idea-1"),
      link("org-funds", "MAKES_OFFER", "offer-funds"),
      link("org-lends", "MAKES_OFFER", "offer-lends"),
      ...["idea-1", "offer-funds", "offer-lends"].map((id) => link(id, "ABOUT", "theme-1")),
    ],
  );

  test("puts who offers just that before who offers something else about the same theme", () => {
    const found = partnersOf(network).map(({ organisation: of, reasons }) => [
      network.idAt(of),
      reasons[0]?.kind,
    ]);
    expect(found).toEqual([
      ["org-funds", "THEY_OFFER_THE_SUPPORT_SOUGHT"],
      ["org-lends", "THEY_OFFER_WHAT_THE_PROJECT_USES"],
    ]);
  });
});

describe("the sentence of a reason", () => {
  const texts = {
    ours: "We need this.",
    theirs: "We offer that. ",
    theme: "Speech",
    through: [],
    leaders: [],
  };

  test("tells what they have, what it fits and the theme, without doubled full stops", () => {
    expect(reasonSentence("THEY_OFFER_WHAT_IS_NEEDED", texts, "en")).toBe(
      "They offer what is needed: “We offer that”. Fits “We need this”. Theme: Speech.",
    );
  });

  test("of the same need tells who leads, or that nobody does", () => {
    expect(reasonSentence("SAME_NEED", { ...texts, ours: null }, "nl")).toBe(
      "Zij hebben iets dergelijks nodig: “We offer that”. Thema: Speech. Nog niemand trekt dit.",
    );
    expect(reasonSentence("SAME_NEED", { ...texts, leaders: ["A", "B"] }, "en")).toContain(
      "Already led by A and B.",
    );
  });

  test("of a circle of partners names those through whom", () => {
    const circle = { ...texts, ours: null, theirs: null, theme: null, through: ["A", "B", "C"] };
    expect(reasonSentence("SHARED_PARTNERS", circle, "en")).toBe(
      "They work in the same circle of partners: through A, B and C.",
    );
  });

  test("cuts a long title at a word", () => {
    const theirs = `${"word ".repeat(30)}end.`;
    const sentence = reasonSentence("SIMILAR_PROJECT", { ...texts, theirs, ours: null, theme: null }, "en");
    // Eighteen words of four letters and their spaces are ninety characters.
    expect(sentence).toBe(`They plan or did something alike: “${"word ".repeat(17)}word…”.`);
  });
});
