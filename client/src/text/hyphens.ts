/** Where a word may be broken: seen only where it is. */
const SOFT_HYPHEN = "\u00ad";
/** Shorter words stay whole, and so do the ends of longer ones, in letters. */
const SHORTEST = 9;
const LEAST_BEFORE = 4;
const LEAST_AFTER = 3;

const VOWELS = /ij|ie(?=[aou])|[aeiouyáàâäéèêëíìîïóòôöúùûü]+/gi;
/** What a syllable may begin with, besides a single consonant. */
const ONSETS = new Set(
  "bl br ch cl cr dr dw fl fr gl gr kl kn kr kw ph pl pr qu sc sch schr sh sj sl sm sn sp spl spr st str th tr tw vl vr wh wr zw".split(
    " ",
  ),
);

/** How many of the consonants between two vowels go to the second of them: as many as a syllable may begin with. */
function onsetLength(consonants: string): number {
  for (let length = consonants.length; length > 1; length--)
    if (ONSETS.has(consonants.slice(-length).toLowerCase())) return length;
  return Math.min(1, consonants.length);
}

/** Where the syllables of a word begin, the first left out. */
function syllables(word: string): number[] {
  const vowels = [...word.matchAll(VOWELS)].map(({ index, 0: { length } }) => ({
    from: index,
    to: index + length,
  }));
  return vowels.slice(1).map(({ from }, i) => from - onsetLength(word.slice(vowels[i]?.to, from)));
}

function breakWord(word: string): string {
  if (word.length < SHORTEST) return word;
  let before = 0;
  const breaks = syllables(word).filter((at) => {
    const wanted = at >= LEAST_BEFORE && word.length - at >= LEAST_AFTER && at - before > 1;
    if (wanted) before = at;
    return wanted;
  });
  return [0, ...breaks].map((at, i) => word.slice(at, breaks[i])).join(SOFT_HYPHEN);
}

/**
 * A text whose long words may be broken between syllables, for places that are narrower than a word. By rule, since
 * browsers know the syllables of some languages on some systems only; good enough for Dutch and English.
 */
export const breakable = (text: string): string => text.replace(/\p{L}+/gu, breakWord);

/** The text as it was. */
export const unbroken = (text: string): string => text.replaceAll(SOFT_HYPHEN, "");
