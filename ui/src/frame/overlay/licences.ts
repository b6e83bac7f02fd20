/** What Accord is made of, and under which licence each part may be used. */
import apache from '../../../../src-tauri/licences/Apache-2.0.txt?raw';
import bsd from '../../../../src-tauri/licences/BSD-3-Clause.txt?raw';
import isc from '../../../../src-tauri/licences/ISC.txt?raw';
import mit from '../../../../src-tauri/licences/MIT.txt?raw';
import mozilla from '../../../../src-tauri/licences/MPL-2.0.txt?raw';
import unicode from '../../../../src-tauri/licences/Unicode-3.0.txt?raw';
import zlib from '../../../../src-tauri/licences/Zlib.txt?raw';
import listed from '../../../../src-tauri/licences/packages.tsv?raw';
import program from '../../../../LICENSE?raw';
import inter from '../../../../src-tauri/documents/fonts/Inter-LICENSE.txt?raw';
import sourceSerif from '../../../../src-tauri/documents/fonts/SourceSerif4-LICENSE.md?raw';

/** One part. */
export interface Part {
  name: string;
  version?: string;
  licence: string;
  /** Who holds the rights, where the package says so. */
  whose?: string;
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

/** The packages the window is built from, with what they bring along, as the lock file has them. */
export const PACKAGES: readonly Part[] = [
  { name: '@floating-ui/core', version: '1.8.0', licence: 'MIT' },
  { name: '@floating-ui/dom', version: '1.8.0', licence: 'MIT' },
  { name: '@floating-ui/utils', version: '0.2.12', licence: 'MIT' },
  { name: '@internationalized/date', version: '3.8.1', licence: 'Apache-2.0' },
  { name: '@jridgewell/gen-mapping', version: '0.3.13', licence: 'MIT' },
  { name: '@jridgewell/remapping', version: '2.3.5', licence: 'MIT' },
  { name: '@jridgewell/resolve-uri', version: '3.1.3', licence: 'MIT' },
  { name: '@jridgewell/sourcemap-codec', version: '1.6.0', licence: 'MIT' },
  { name: '@jridgewell/trace-mapping', version: '0.3.31', licence: 'MIT' },
  { name: '@lucide/svelte', version: '1.48.0', licence: 'ISC' },
  { name: '@sveltejs/acorn-typescript', version: '1.0.13', licence: 'MIT' },
  { name: '@swc/helpers', version: '0.5.24', licence: 'Apache-2.0' },
  { name: '@tauri-apps/api', version: '2.12.5', licence: 'Apache-2.0 OR MIT' },
  { name: '@types/estree', version: '1.0.10', licence: 'MIT' },
  { name: '@typescript-eslint/types', version: '8.73.0', licence: 'MIT' },
  { name: 'acorn', version: '8.19.0', licence: 'MIT' },
  { name: 'aria-query', version: '5.3.1', licence: 'Apache-2.0' },
  { name: 'axobject-query', version: '4.1.0', licence: 'Apache-2.0' },
  { name: 'bits-ui', version: '2.21.0', licence: 'MIT' },
  { name: 'clsx', version: '2.1.1', licence: 'MIT' },
  { name: 'dequal', version: '2.0.3', licence: 'MIT' },
  { name: 'devalue', version: '5.9.4', licence: 'MIT' },
  { name: 'esm-env', version: '1.2.2', licence: 'MIT' },
  { name: 'esrap', version: '2.4.0', licence: 'MIT' },
  { name: 'inline-style-parser', version: '0.2.7', licence: 'MIT' },
  { name: 'is-reference', version: '3.0.3', licence: 'MIT' },
  { name: 'locate-character', version: '3.0.0', licence: 'MIT' },
  { name: 'lz-string', version: '1.5.0', licence: 'MIT' },
  { name: 'magic-string', version: '0.30.21', licence: 'MIT' },
  { name: 'runed', version: '0.35.1', licence: 'MIT' },
  { name: 'style-to-object', version: '1.0.14', licence: 'MIT' },
  { name: 'svelte', version: '5.57.3', licence: 'MIT' },
  { name: 'svelte-toolbelt', version: '0.10.7', licence: 'MIT' },
  { name: 'tabbable', version: '6.5.2', licence: 'MIT' },
  { name: 'zimmerframe', version: '1.1.5', licence: 'MIT' },
];

/** The Rust packages that are linked into the program, on whichever machine; `cargo xtask licences` lists them. */
export const CRATES: readonly Part[] = listed
  .split('\n')
  .map((line) => line.split('\t'))
  .filter(([, , use]) => use === 'program')
  .map(([name = '', version = '', , licence = '', whose = '']) => ({ name, version, licence, whose }));

/** The licences that ask to be carried along. */
export const TEXTS: readonly Part[] = [
  { name: 'MIT License', licence: 'MIT', text: mit },
  { name: 'Apache License 2.0', licence: 'Apache-2.0', text: apache },
  { name: 'BSD 3-Clause License', licence: 'BSD-3-Clause', text: bsd },
  { name: 'ISC License', licence: 'ISC', text: isc },
  { name: 'Mozilla Public License 2.0', licence: 'MPL-2.0', text: mozilla },
  { name: 'Unicode License v3', licence: 'Unicode-3.0', text: unicode },
  { name: 'zlib License', licence: 'Zlib', text: zlib },
];
