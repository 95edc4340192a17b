import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { saidIn } from "../../../../server/src/matching/text/text-collection.ts";
import type { TextMatcher } from "../../../../server/src/matching/text/text-matcher.ts";
import { TextMatcherMaker } from "../../../../server/src/matching/text/text-matcher-maker.ts";
import { Vocabulary } from "../../../../server/src/matching/text/vocabulary.ts";
import type { NodeTexts } from "../../../../server/src/matching/text/vocabulary-rows.ts";
import type { NetworkLinkRow, NetworkNodeRow } from "../../../../server/src/network/model.ts";
import { buildNetwork } from "../../../../server/src/network/network.ts";
import { matcherOf, saidAnew } from "../../../support/texts-in.ts";
import { link, node, organisation, theme } from "../../network/museum-network.ts";
import { smallEnglish, smallTopics, smallVocabulary, textsOf } from "./small-field.ts";

/** One state of a small network: of each node that is there its text, and which statements are whose and about what. */
interface State {
  readonly texts: ReadonlyMap<string, string>;
  readonly owners: ReadonlyMap<string, string>;
  readonly themes: ReadonlyMap<string, string>;
}

const ORGANISATIONS = ["org-a", "org-z"];
const STATEMENTS = ["idea-a", "need-a", "need-z", "offer-a", "offer-z"];
const THEMES = ["theme-access", "theme-speech"];
const WORDS = [
  "speech",
  "recognition",
  "subtitles",
  "deaf",
  "programme",
  "broadcaster",
  "robot",
  "spraak",
  "tapes",
];
const QUESTIONS = [
  "spraakherkenning voor de omroep",
  "subtitles for deaf visitors",
  "robott",
  "omroepprogramma",
  "speech",
  "recordings",
];

const vocabulary = new Vocabulary(smallVocabulary, smallTopics, [], () => smallEnglish);

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 5 }).map((words) => words.join(" "));
const some = <Value>(keys: readonly string[], value: fc.Arbitrary<Value>) =>
  fc
    .tuple(
      ...keys.map((key) =>
        fc.option(
          value.map((one) => [key, one] as const),
          { nil: null },
        ),
      ),
    )
    .map((entries) => new Map(entries.filter((entry) => entry !== null)));
const state: fc.Arbitrary<State> = fc.record({
  texts: some([...ORGANISATIONS, ...STATEMENTS, ...THEMES], text),
  owners: some(STATEMENTS, fc.constantFrom(...ORGANISATIONS)),
  themes: some(STATEMENTS, fc.constantFrom(...THEMES)),
});

function nodeOf(id: string): NetworkNodeRow {
  if (id.startsWith("org")) return organisation(id, id, { organisationKind: ["broadcaster"] });
  if (id.startsWith("theme")) return theme(id, id, id);
  const kind = id.startsWith("need") ? "NEED" : id.startsWith("idea") ? "PROJECT_IDEA" : "OFFER";
  return node(id, kind, id);
}

function linksOf({ texts, owners, themes }: State): NetworkLinkRow[] {
  const owning = (statement: string) =>
    statement.startsWith("need") ? "HAS_NEED" : statement.startsWith("idea") ? "PROPOSES" : "MAKES_OFFER";
  return [
    ...[...owners].map(([statement, owner]) => link(owner, owning(statement), statement)),
    ...[...themes].map(([statement, about]) => link(statement, "ABOUT", about)),
  ].filter(({ from, to }) => texts.has(from) && texts.has(to));
}

function textOf([id, words]: readonly [string, string]): NodeTexts {
  return textsOf(id, id.startsWith("org") ? { name: words } : { titleEn: words });
}

function networkOf(state: State, version: number) {
  return buildNetwork([...state.texts.keys()].map(nodeOf), linksOf(state), { version, changedAt: null });
}

/** The nodes that differ, and one end of each relationship that does. */
function changedBetween(before: State, after: State): Set<string> {
  const differ = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
    [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
  const ends = (state: State) => new Map(linksOf(state).map(({ from, to }) => [`${from} ${to}`, from]));
  const links = differ(ends(before), ends(after)).map((key) => key.split(" ")[0] ?? "");
  return new Set([...differ(before.texts, after.texts), ...links]);
}

function answersOf(matcher: TextMatcher) {
  return QUESTIONS.map((question) => matcher.find(question, { language: "nl", limit: 10 }));
}

describe("a matcher of a network that changed", () => {
  test("answers to the last digit as one that is built from scratch, and the one before still does too", () => {
    fc.assert(
      fc.property(fc.array(state, { minLength: 2, maxLength: 5 }), ([first, ...later]) => {
        if (first === undefined) return;
        let said = saidAnew(networkOf(first, 1), [...first.texts].map(textOf), vocabulary);
        let before = { state: first, matcher: new TextMatcherMaker(said, vocabulary).finish() };
        for (const [place, state] of later.entries()) {
          const answered = answersOf(before.matcher);
          const changed = changedBetween(before.state, state);
          const network = networkOf(state, place + 2);
          const rows = [...state.texts].map(textOf);
          const { texts } = saidAnew(network, rows, vocabulary);
          said = saidIn(network, texts, said.meanings.withChange(network, texts, changed), vocabulary);
          const matcher = before.matcher.withChanges(said, changed);
          expect(answersOf(matcher)).toEqual(answersOf(matcherOf(network, rows, vocabulary)));
          expect(answersOf(before.matcher)).toEqual(answered);
          before = { state, matcher };
        }
      }),
    );
  });

  test("answers the same when it was made piece by piece", () => {
    fc.assert(
      fc.property(state, fc.integer({ min: 1, max: 4 }), (state, most) => {
        const network = networkOf(state, 1);
        const rows = [...state.texts].map(textOf);
        const maker = new TextMatcherMaker(saidAnew(network, rows, vocabulary), vocabulary);
        while (maker.take(most));
        expect(answersOf(maker.finish())).toEqual(answersOf(matcherOf(network, rows, vocabulary)));
      }),
    );
  });
});
