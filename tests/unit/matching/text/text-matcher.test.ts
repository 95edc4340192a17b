import { describe, expect, test } from "@jest/globals";
import { smallField, smallLinks, smallNodes, smallTexts, smallVocabulary, textsOf } from "./small-field.ts";

const field = smallField();

describe("free words", () => {
  test("in Dutch find what is stated in English", () => {
    const { ids, statements } = field.find("Wij willen spraakherkenning");
    expect(ids[0]).toBe("need-speech");
    expect(statements[0]?.words).toMatchObject([
      { written: "spraakherkenning", found: "speech recognition", via: "TRANSLATION" },
    ]);
  });

  test("in English find what is stated in Dutch", () => {
    expect(field.find("We need subtitles", "en").ids[0]).toBe("need-dutch");
  });

  test("find statements about their theme that share no word with them", () => {
    const { ids, themeIds, statements } = field.find("Films voor doven");
    expect(themeIds[0]).toBe("theme-access");
    expect(ids).toContain("idea-touch");
    expect(statements[ids.indexOf("idea-touch")]?.words).toEqual([]);
  });

  test("find what is about the same topic", () => {
    const { ids, statements } = field.find("Iets voor de omroep");
    const found = statements[ids.indexOf("need-dutch")];
    expect(found?.words).toEqual([]);
    expect(found?.signals.find(({ name }) => name === "TOPICS")?.value).toBeCloseTo(1, 12);
  });

  test("bring to mind what the words of a phrase do, when the phrase itself belongs to no topic", () => {
    // "Live subtitles" is a phrase of the vocabulary without a topic; subtitles and a broadcaster are one topic.
    const phrase = { nl: ["live ondertiteling"], en: ["live subtitles"], theme: null };
    const { find } = smallField(smallNodes, smallTexts, smallLinks, [...smallVocabulary, phrase]);
    const { ids, statements } = find("live subtitles", "en");
    const topics = statements[ids.indexOf("need-dutch")]?.signals.find(({ name }) => name === "TOPICS");
    expect(topics?.value).toBeCloseTo(1, 12);
  });

  test("are forgiven a spelling error", () => {
    const { statements } = field.find("spraekherkenning");
    expect(statements[0]?.words).toMatchObject([
      { written: "spraekherkenning", taken: "spraakherkenning", reading: "CORRECTED" },
    ]);
  });

  test("find by the parts of a compound that nobody knows", () => {
    const { ids, statements } = field.find("omroepprogramma");
    expect(ids[0]).toBe("need-speech");
    expect(statements[0]?.words).toMatchObject([
      { taken: "omroep", reading: "COMPOUND_PART", found: "omroep" },
    ]);
  });

  test("are read in the language they are in, whatever language the reader prefers", () => {
    expect(field.find("We are looking for subtitles", "nl").language).toBe("en");
    expect(field.find("Wij zoeken iemand met ondertitels", "en").language).toBe("nl");
  });

  test("name the words that nobody knows", () => {
    expect(field.find("ondertitels voor xyzzyq").unknown).toEqual(["xyzzyq"]);
  });
});

describe("a score", () => {
  test("is the sum of its signals, and the words add up to their signal", () => {
    for (const { score, signals, words } of field.find("spraakherkenning en ondertiteling voor doven")
      .statements) {
      expect(score).toBeCloseTo(
        signals.reduce((sum, { value, weight }) => sum + value * weight, 0),
        12,
      );
      const shares = words.reduce((sum, { share }) => sum + share, 0);
      expect(signals.find(({ name }) => name === "WORDS")?.value).toBeCloseTo(shares, 12);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  test("comes with themes whose shares add up to 1", () => {
    const { themes } = field.find("spraakherkenning en ondertiteling voor doven");
    expect(themes.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  });
});

describe("the list", () => {
  test("does not depend on the order in which nodes, texts and links arrive", () => {
    const other = smallField(smallNodes.toReversed(), smallTexts.toReversed(), smallLinks.toReversed());
    const text = "spraakherkenning en ondertiteling voor doven";
    expect(other.find(text)).toEqual(field.find(text));
  });

  test("neither shows nor is influenced by texts of what is not in the network", () => {
    const hidden = textsOf("need-hidden", { titleEn: "Speech recognition, speech recognition, subtitles" });
    const text = "spraakherkenning en ondertiteling voor doven";
    expect(smallField(smallNodes, [...smallTexts, hidden]).find(text)).toEqual(field.find(text));
  });

  test("has no more than was asked for, and its beginning is the shorter list", () => {
    const text = "spraakherkenning en ondertiteling voor doven";
    expect(field.find(text, "nl", 2).ids).toEqual(field.find(text).ids.slice(0, 2));
  });
});

describe("a text that says nothing", () => {
  test.each([
    ["", "NO_WORDS"],
    [" \u0000\u0007\u202e ", "NO_WORDS"],
    ["🎭🎨🏛️", "NO_WORDS"],
    ["de het een the of and", "NO_WORDS"],
    ["xyzzyq", "NO_KNOWN_WORDS"],
    ["مرحبا بالعالم", "NO_KNOWN_WORDS"],
    ["מוזיאון", "NO_KNOWN_WORDS"],
    ["programme", "NOTHING_FOUND"],
  ])("%j gets an empty list and the hint %s", (text, hint) => {
    expect(field.find(text, "en")).toMatchObject({ ids: [], hint });
  });

  test("gets a hint only when the list is empty", () => {
    expect(field.find("ondertitels").hint).toBeNull();
  });
});

describe("a text without end", () => {
  test("is answered by its first words", () => {
    const long = `ondertitels ${"programma ".repeat(20_000)}`;
    expect(field.find(long).ids).toEqual(field.find("ondertitels programma").ids);
  });

  test("of words that nobody knows is not guessed at for ever", () => {
    const words = Array.from({ length: 20_000 }, (_, number) => `qwrt${number.toString(36)}zz`);
    expect(field.find(words.join(" "))).toMatchObject({ ids: [], hint: "NO_KNOWN_WORDS" });
  });

  test("without a single space is one word", () => {
    expect(field.find("q".repeat(200_000)).unknown).toHaveLength(1);
  });
});
