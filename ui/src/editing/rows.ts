/** What a list does with the keys pressed in one of its rows. */

/** What a key asks of the list. */
export type RowKey = 'add' | 'remove' | 'up' | 'down';

/** The key's meaning in a row with that text, if it has one. */
export const rowKey = (event: KeyboardEvent, text: string): RowKey | undefined => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  if (event.altKey) {
    if (event.key === 'ArrowUp') return 'up';
    if (event.key === 'ArrowDown') return 'down';
    return undefined;
  }
  if (event.key === 'Enter') return 'add';
  if (event.key === 'Backspace' && text === '') return 'remove';
  return undefined;
};
