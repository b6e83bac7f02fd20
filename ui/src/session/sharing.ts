/** Taking over from what is painted already whatever did not change, so that only what did is painted again. */

type Held = Readonly<Record<string, unknown>>;

const isHeld = (one: unknown): one is Held => typeof one === 'object' && one !== null;

/**
 * The new value, with each part that says the same as the old one's replaced by that very part: `===` then tells what changed.
 * For answers of the host, which are plain objects, lists, texts and numbers.
 */
export const sharing = <Value>(old: Value, now: Value): Value => {
  if (!isHeld(old) || !isHeld(now) || Array.isArray(old) !== Array.isArray(now)) return now;
  const before: Held = old;
  const names = Object.keys(now);
  let same = Object.keys(before).length === names.length;
  const parts = names.map((name): [string, unknown] => {
    const part = sharing(before[name], (now as Held)[name]);
    same &&= name in before && part === before[name];
    return [name, part];
  });
  if (same) return old;
  return (Array.isArray(now) ? parts.map(([, part]) => part) : Object.fromEntries(parts)) as Value;
};
