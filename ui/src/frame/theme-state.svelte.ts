/** Light or dark: as the person chose, kept by the host, else as the system has it. */
import type { Theme } from '../host/bindings';

/** What is on screen. */
export type Painted = 'light' | 'dark';

const systemDark = (): MediaQueryList => window.matchMedia('(prefers-color-scheme: dark)');

/** The theme on screen. */
export class ThemeState {
  #chosen = $state<Theme>('system');
  #dark = $state(false);

  constructor() {
    const system = systemDark();
    this.#dark = system.matches;
    system.addEventListener('change', (event) => {
      this.#dark = event.matches;
      this.#paint();
    });
  }

  /** What the person chose. */
  get chosen(): Theme {
    return this.#chosen;
  }

  /** What is painted now. */
  get painted(): Painted {
    if (this.#chosen !== 'system') return this.#chosen;
    return this.#dark ? 'dark' : 'light';
  }

  /** Takes what the host keeps. */
  take(theme: Theme): void {
    this.#chosen = theme;
    this.#paint();
  }

  #paint(): void {
    document.documentElement.dataset.theme = this.painted;
  }
}
