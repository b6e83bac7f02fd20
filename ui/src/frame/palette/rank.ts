/** Orders what was found: whole words beat beginnings of words, these beat scattered letters. */

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

const isScattered = (asked: string, text: string): boolean => {
  let from = 0;
  for (const letter of asked) {
    const at = text.indexOf(letter, from);
    if (at === -1) return false;
    from = at + 1;
  }
  return true;
};

/** How well a text answers a query; 0 when it does not. An empty query is answered by everything alike. */
export const score = (query: string, text: string): number => {
  const asked = words(query);
  if (asked.length === 0) return 1;
  const has = words(text);
  const scores = asked.map((word) => wordScore(word, has));
  if (scores.every((one) => one > 0)) return scores.reduce((sum, one) => sum + one, 0) / scores.length;
  // Letters in order, each word of the text possibly begun by one of them: the last resort.
  return isScattered(asked.join(''), has.join(' ')) ? 1 : 0;
};

/** What answers the query, best first; the given order breaks ties. */
export const ranked = <T>(query: string, all: readonly T[], textOf: (one: T) => string): T[] =>
  all
    .map((one) => ({ one, score: score(query, textOf(one)) }))
    .filter((found) => found.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((found) => found.one);
