/** "a" or "an", by how the word is said: an exit, an MQL, a lead, a SAL. */

/** Abbreviations that are said as words, not letter by letter. */
const SAID_AS_WORDS = new Set(['SAL', 'SAO', 'MAL']);

/** The indefinite article for a noun or an abbreviation. */
export const article = (noun: string): 'a' | 'an' => {
  const first = noun.split(/[^\p{Letter}]/u)[0] ?? '';
  const letters = first.length > 1 && first === first.toUpperCase() && !SAID_AS_WORDS.has(first);
  return (letters ? /^[AEFHILMNORSX]/ : /^[aeio]|^u(?!ni|se|ti)/i).test(first) ? 'an' : 'a';
};
