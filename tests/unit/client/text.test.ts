import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { createIntl } from "react-intl";
import { en } from "../../../client/src/text/en.ts";
import { countryName, hostOf, monthAndYear, yearSpan } from "../../../client/src/text/format.ts";
import { nl } from "../../../client/src/text/nl.ts";

const values = {
  what: "x",
  address: "x",
  number: 3,
  least: 2,
  most: 3,
  percent: 50,
  text: "x",
  count: 2,
  total: 1061,
  shown: 84,
  name: "x",
  kind: "x",
  id: "x",
  language: "x",
  all: 140,
  title: "x",
  from: "x",
  to: "x",
  steps: 3,
  at: 1,
  selected: 2,
  score: "0.82",
  words: "x",
  date: "x",
  start: "2020",
  end: "2021",
  about: "speech",
  middle: "Ámuseum",
  organisations: 23,
  projects: 4,
  needs: 5,
  links: 12,
  other: "x",
};

const holes = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)/g)].flatMap(([, name]) => name ?? []))]
    .filter((name) => name in values)
    .sort();

const SOURCES = fileURLToPath(new URL("../../../client/src/", import.meta.url));

/** The sources of the page, the sentences themselves and what is generated left out. */
const sources = readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file) && !/(^|\/)(en|nl)\.ts$|generated/.test(file))
  .map((file) => readFileSync(join(SOURCES, file), "utf8"));

describe("the sentences of the page", () => {
  test("are all used, by their name or by a name that is put together", () => {
    const text = sources.join("\n");
    const beginnings = [...text.matchAll(/`([\w]+(?:\.\w+)*\.)\$\{/g)].map(([, beginning = ""]) => beginning);
    const isUsed = (key: string) =>
      text.includes(`"${key}"`) || beginnings.some((beginning) => key.startsWith(beginning));
    expect(Object.keys(en).filter((key) => !isUsed(key))).toEqual([]);
  });

  test("exist in both languages with the same places to fill in", () => {
    expect(Object.keys(nl).sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(en))
      expect([key, holes(nl[key as keyof typeof en])]).toEqual([key, holes(message)]);
  });

  test.each([
    ["en-GB", en],
    ["nl-NL", nl],
  ] as const)("can all be written in %s", (locale, messages) => {
    const errors: unknown[] = [];
    const intl = createIntl({ locale, messages, onError: (error) => errors.push(error) });
    for (const key of Object.keys(messages)) expect(intl.formatMessage({ id: key }, values)).not.toBe("");
    expect(errors).toEqual([]);
  });

  test("write numbers as the reader's country does", () => {
    const write = (locale: string, messages: Record<string, string>) =>
      createIntl({ locale, messages }).formatMessage({ id: "status.filtered" }, { shown: 84, total: 1061 });
    expect(write("en-GB", en)).toBe("84 of 1,061 shown");
    expect(write("nl-NL", nl)).toBe("84 van 1.061 te zien");
  });
});

describe("countries", () => {
  const special = (code: "EU" | "INT") => ({ EU: "Europe-wide", INT: "International" })[code];

  test("are named in the reader's language", () => {
    expect(countryName("GB", "en", special)).toBe("United Kingdom");
    expect(countryName("GB", "nl", special)).toBe("Verenigd Koninkrijk");
    expect(countryName("EU", "en", special)).toBe("Europe-wide");
    expect(countryName("INT", "en", special)).toBe("International");
  });

  test("stay as they are when nobody knows them", () => {
    expect(countryName("narnia", "en", special)).toBe("narnia");
  });
});

describe("dates and years", () => {
  test("a year and month, or a full date, is written as month and year", () => {
    expect(monthAndYear("2026-11", "en")).toBe("November 2026");
    expect(monthAndYear("2026-01-31", "nl")).toBe("januari 2026");
    expect(monthAndYear("spring", "en")).toBe("spring");
  });

  test("the years of a project are a span, or open on one side", () => {
    const words = { from: (year: number) => `from ${year}`, until: (year: number) => `until ${year}` };
    expect(yearSpan(2021, 2023, words)).toBe("2021–2023");
    expect(yearSpan(2021, 2021, words)).toBe("2021");
    expect(yearSpan(2020, null, words)).toBe("from 2020");
    expect(yearSpan(null, 2022, words)).toBe("until 2022");
    expect(yearSpan(null, null, words)).toBe("");
  });
});

describe("links to other sites", () => {
  test("show the host", () => {
    expect(hostOf("https://www.rijksmuseum.nl/en/about?x=1")).toBe("rijksmuseum.nl");
  });

  test("are never made of anything but http and https", () => {
    expect(hostOf("javascript:alert(1)")).toBeNull();
    expect(hostOf("data:text/html,x")).toBeNull();
    expect(hostOf("not an address")).toBeNull();
  });
});
