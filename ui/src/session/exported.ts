/** An export in words. */
import type { Exported, Exporting } from '../host/bindings';

/** True while an export waits for the person or works. */
export const isUnderWay = ({ state }: Exporting): boolean => state === 'asking' || state === 'writing';

/** What is being done: "Choose a folder", "Writing Definitions". */
export const progressText = ({ state, doing }: Exporting): string =>
  state === 'asking' ? 'Choose a folder' : doing;

/** "Exported Kestrel, Definitions, Q1 2027.pdf, 16 pages, to Documents"; characters without a shape are named. */
export const exportedText = ({ written, folder }: Exported): string[] => {
  const lines = written.map(({ document, name, pages }) =>
    document === null
      ? `Shared ${name}, to ${folder}`
      : `Exported ${name}, ${pages} ${pages === 1 ? 'page' : 'pages'}, to ${folder}`,
  );
  const missing = [...new Set(written.flatMap((file) => file.missing))];
  if (missing.length > 0) lines.push(`No face here can show ${missing.join(' ')}`);
  const removed = written.reduce((sum, file) => sum + file.removed, 0);
  if (removed > 0) {
    lines.push(`Left out ${removed} ${removed === 1 ? 'character' : 'characters'} that no page can show`);
  }
  return lines;
};
