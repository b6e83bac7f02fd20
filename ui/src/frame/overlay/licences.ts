/** What Accord is made of, and under which licence each part may be used. */
import program from '../../../../LICENSE?raw';
import inter from '../../../../src-tauri/documents/fonts/Inter-LICENSE.txt?raw';
import sourceSerif from '../../../../src-tauri/documents/fonts/SourceSerif4-LICENSE.md?raw';

/** One part. */
export interface Part {
  name: string;
  licence: string;
  /** The whole text, where Accord carries it. */
  text?: string;
}

/** The program itself. */
export const PROGRAM: Part = { name: 'Accord', licence: 'MIT', text: program };

/** The fonts on screen and on paper. */
export const FONTS: readonly Part[] = [
  { name: 'Inter', licence: 'SIL Open Font License 1.1', text: inter },
  { name: 'Source Serif 4', licence: 'SIL Open Font License 1.1', text: sourceSerif },
];

/** The packages the window is built from, by their names in package.json. */
export const PACKAGES: readonly Part[] = [
  { name: '@internationalized/date', licence: 'Apache-2.0' },
  { name: '@lucide/svelte', licence: 'ISC' },
  { name: '@tauri-apps/api', licence: 'Apache-2.0 OR MIT' },
  { name: 'bits-ui', licence: 'MIT' },
  { name: 'svelte', licence: 'MIT' },
];
