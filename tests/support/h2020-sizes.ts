import type { H2020, H2020Organisation, H2020Project } from "./h2020.ts";

/**
 * The network some times as large, with the same degrees: every organisation, project and programme part stands in
 * it `times` times, and for every participation the copies of the project are dealt anew to the copies of the
 * organisation. So each copy has exactly the degree of what it is a copy of, and the copies hang together.
 * The same seed gives the same network.
 */
export function enlarged(data: H2020, times: number, seed = 1): H2020 {
  const random = randomNumbers(seed);
  const deal = () => dealt(times, random);
  const copies = Array.from({ length: times }, (_, copy) => copy);
  const projects: H2020Project[] = [];
  for (const project of data.projects) {
    const members = project.members.map((pic) => ({ pic, to: deal() }));
    const parts = project.programmeParts.map((part) => ({ part, to: deal() }));
    const nameOf = (pic: string, copy: number) =>
      copyOf(pic, members.find((one) => one.pic === pic)?.to[copy] ?? 0);
    for (const copy of copies) {
      projects.push({
        ...project,
        rcn: copyOf(project.rcn, copy),
        coordinator: nameOf(project.coordinator, copy),
        members: members.map(({ pic, to }) => copyOf(pic, to[copy] ?? 0)),
        programmeParts: parts.map(({ part, to }) => copyOf(part, to[copy] ?? 0)),
      });
    }
  }
  const organisations = data.organisations.flatMap((organisation) =>
    copies.map((copy): H2020Organisation => {
      const { pic, name } = organisation;
      // A word of its own, so that the words of the network grow with it.
      const named = name === "" || copy === 0 ? name : `${name} ${madeUpWord(random)}`;
      return { ...organisation, pic: copyOf(pic, copy), name: named };
    }),
  );
  return { organisations, projects, culture: data.culture };
}

/** Every so manieth project with everybody in it, and nobody else. */
export function thinned(data: H2020, every: number): H2020 {
  const projects = data.projects.filter((_, place) => place % every === 0);
  const present = new Set(projects.flatMap(({ members }) => members));
  return { ...data, organisations: data.organisations.filter(({ pic }) => present.has(pic)), projects };
}

/** The network at a size: a fraction of it such as 1/3, itself, or a whole number of times. */
export function sized(data: H2020, size: number): H2020 {
  if (size === 1) return data;
  return size < 1 ? thinned(data, Math.round(1 / size)) : enlarged(data, size);
}

function copyOf(name: string, copy: number): string {
  return copy === 0 ? name : `${name}-${copy}`;
}

/** The numbers from 0 in random order (Fisher and Yates). */
function dealt(count: number, random: () => number): number[] {
  const numbers = Array.from({ length: count }, (_, number) => number);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [numbers[last], numbers[other]] = [numbers[other] ?? 0, numbers[last] ?? 0];
  }
  return numbers;
}

const CONSONANTS = "bdfgklmnprstvz";
const VOWELS = "aeiou";

function madeUpWord(random: () => number): string {
  const letter = (of: string) => of.charAt(Math.floor(random() * of.length));
  return Array.from({ length: 3 }, () => letter(CONSONANTS) + letter(VOWELS)).join("");
}

/** Numbers from 0 to 1 (Mulberry32, T. Ettinger, public domain). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
