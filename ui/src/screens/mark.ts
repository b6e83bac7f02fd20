/** The full stop, comma or colon that words begin with, when they follow a value: it stays on the value's line. */
export const markOf = (text: string): string => /^[.,:;]+/.exec(text)?.[0] ?? '';
