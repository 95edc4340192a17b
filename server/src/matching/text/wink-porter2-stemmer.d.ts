declare module "wink-porter2-stemmer" {
  /** The stem of an English word in small letters, by Snowball's English ("Porter 2") rules. */
  export default function stem(word: string): string;
}
