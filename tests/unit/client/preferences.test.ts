import { describe, expect, test } from "@jest/globals";
import {
  chosenTheme,
  preferredLanguage,
  rememberLanguage,
  rememberTheme,
  type Store,
} from "../../../client/src/state/preferences.ts";

function memory(): Store {
  const kept = new Map<string, string>();
  return { getItem: (name) => kept.get(name) ?? null, setItem: (name, value) => void kept.set(name, value) };
}

const switchedOff: Store = {
  getItem: () => {
    throw new Error("storage is switched off");
  },
  setItem: () => {
    throw new Error("storage is switched off");
  },
};

describe("what the reader chose", () => {
  test("is remembered", () => {
    const store = memory();
    rememberLanguage(store, "nl");
    rememberTheme(store, "dark");
    expect(preferredLanguage(store, ["en-GB"])).toBe("nl");
    expect(chosenTheme(store)).toBe("dark");
  });

  test("is the browser's first language that the page speaks, as long as nothing was chosen", () => {
    expect(preferredLanguage(memory(), ["fr-FR", "nl-BE", "en"])).toBe("nl");
    expect(preferredLanguage(memory(), ["en-US", "nl"])).toBe("en");
    expect(preferredLanguage(memory(), ["fy"])).toBe("en");
    expect(chosenTheme(memory())).toBeNull();
  });

  test("does no harm when the browser stores nothing", () => {
    expect(() => rememberTheme(switchedOff, "dark")).not.toThrow();
    expect(preferredLanguage(switchedOff, ["nl"])).toBe("nl");
    expect(chosenTheme(switchedOff)).toBeNull();
  });
});
