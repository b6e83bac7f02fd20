/** Orders what was found: whole words beat beginnings of words, these beat what stands inside a word. */

const words = (text: string): string[] =>
  text
    .toLocaleLowerCase('en')
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

/** How well one word asked for is met by the words of a text, 0 when not at all. */
const wordScore = (asked: string, text: readonly string[]): number => {
  let best = 0;
  for (const [at, word] of text.entries()) {
    // An earlier word counts a little more, so that names beat what is said about them.
    const early = 1 / (at + 2);
    if (word === asked) best = Math.max(best, 30 + early);
    else if (word.startsWith(asked)) best = Math.max(best, 20 + early);
    else if (asked.length > 1 && word.includes(asked)) best = Math.max(best, 10 + early);
  }
  return best;
};

/** How well a text answers a query; 0 when one of its words is not there. An empty query is answered by everything. */
export const score = (query: string, text: string): number => {
  const asked = words(query);
  if (asked.length === 0) return 1;
  const has = words(text);
  const scores = asked.map((word) => wordScore(word, has));
  return scores.every((one) => one > 0) ? scores.reduce((sum, one) => sum + one, 0) / scores.length : 0;
};

/** Less than between a whole word and the beginning of one, more than between the first word and the second. */
const LATER = 2;

/** What answers the query, best first; of what answers alike `isLater` comes later, then the given order counts. */
export const ranked = <T>(
  query: string,
  all: readonly T[],
  textOf: (one: T) => string,
  isLater: (one: T) => boolean = () => false,
): T[] =>
  all
    .map((one) => ({ one, score: score(query, textOf(one)) }))
    .filter((found) => found.score > 0)
    .map(({ one, score }) => ({ one, score: isLater(one) ? score - LATER : score }))
    .sort((a, b) => b.score - a.score)
    .map((found) => found.one);
