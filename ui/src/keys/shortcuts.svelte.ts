/** The shortcuts that are live now: screens add theirs while they are on, the newest is asked first. */
import { onDestroy } from 'svelte';
import { BROWSER_KEYS, matches } from './match';

/** One shortcut. Return false from `run` to let an older shortcut have the key. */
export interface Shortcut {
  keys: string;
  /** What it does, for help and the palette; without it the key is told of elsewhere. */
  title?: string;
  /** Whether there is something for it to do now; without it there always is. It is told of only then. */
  live?: () => boolean;
  /** True when it also works while a field has the focus. One-key commands never do. */
  inFields?: boolean;
  run: (event: KeyboardEvent) => unknown;
}

const MAC = /Mac/.test(navigator.userAgent);
const live: Shortcut[][] = [];

class OneKeys {
  /** False while keys without Ctrl, Cmd or Alt do nothing by themselves (WCAG 2.1.4). */
  on = $state(true);
}

/** The one-key commands of this window. */
export const oneKeys = new OneKeys();

/** True for one character without a modifier that is switched off; Esc, F6 and the arrows are no characters. */
const sleeps = (keys: string): boolean => !oneKeys.on && keys.length === 1;

/** True when keys typed here are text. */
export const inField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));

/** True while an open menu or dialog has the keyboard. */
const taken = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role=menu], [role=listbox], dialog') !== null;

/** Adds shortcuts for as long as the calling component lives. */
export const useShortcuts = (shortcuts: Shortcut[]): void => {
  live.push(shortcuts);
  onDestroy(() => {
    live.splice(live.indexOf(shortcuts), 1);
  });
};

/** The shortcuts that can be told of now, without their key where it is switched off: those of the screen before those of the frame. */
export const named = (): { keys: string; title: string; run: () => void }[] =>
  [...live]
    .reverse()
    .flat()
    .filter((one) => one.live?.() ?? true)
    .flatMap(({ keys, title, run }) =>
      title === undefined
        ? []
        : [{ keys: sleeps(keys) ? '' : keys, title, run: () => void run(new KeyboardEvent('keydown')) }],
    );

const pressed = (event: KeyboardEvent): void => {
  if (!event.defaultPrevented && !taken(event.target)) {
    const field = inField(event.target);
    for (const shortcuts of [...live].reverse()) {
      for (const shortcut of shortcuts) {
        if (field && !shortcut.inFields) continue;
        if (sleeps(shortcut.keys)) continue;
        if (!matches(event, shortcut.keys, MAC)) continue;
        if (shortcut.run(event) === false) continue;
        event.preventDefault();
        return;
      }
    }
  }
  if (BROWSER_KEYS.some((keys) => matches(event, keys, MAC))) event.preventDefault();
};

/** A web view's own menu offers Reload: it stays only where it is of use, in text. */
const menu = (event: MouseEvent): void => {
  if (!inField(event.target)) event.preventDefault();
};

const wheel = (event: WheelEvent): void => {
  if (event.ctrlKey) event.preventDefault();
};

/** Listens on the window; gives back how to stop. */
export const listen = (): (() => void) => {
  window.addEventListener('keydown', pressed);
  window.addEventListener('contextmenu', menu);
  window.addEventListener('wheel', wheel, { passive: false });
  return () => {
    window.removeEventListener('keydown', pressed);
    window.removeEventListener('contextmenu', menu);
    window.removeEventListener('wheel', wheel);
  };
};
