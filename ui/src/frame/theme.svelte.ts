/** Light or dark: chosen by the person and kept by the host, else as the system has it. */

export type Theme = 'light' | 'dark';

/** What the system asks for. */
export const systemTheme = (): Theme =>
  window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';

/** Paints the document in a theme. */
export const paint = (theme: Theme): void => {
  document.documentElement.dataset.theme = theme;
};
