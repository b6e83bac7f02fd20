/** How many open points lines stand for: a line that says “7 stages have no owner” is seven. */
import type { OpenPoint } from '../host/bindings';

export const countOf = (lines: readonly OpenPoint[]): number =>
  lines.reduce((sum, line) => sum + line.each.length, 0);

/** The points about one item, each as a line of its own. */
export const pointsAbout = (lines: readonly OpenPoint[], subject: string): OpenPoint[] =>
  lines.flatMap((line) =>
    line.each
      .filter((one) => one.subject === subject)
      .map((one) => ({ ...line, text: one.text, note: '', each: [one] })),
  );

/** The lines without what is about these items. */
export const pointsBeside = (lines: readonly OpenPoint[], items: readonly string[]): OpenPoint[] =>
  lines.flatMap((line) => {
    const each = line.each.filter((one) => !items.includes(one.subject));
    const [only] = each;
    if (each.length === line.each.length) return [line];
    return only && each.length === 1
      ? [{ ...line, text: only.text, note: '', each }]
      : each.length > 0
        ? [{ ...line, each }]
        : [];
  });
