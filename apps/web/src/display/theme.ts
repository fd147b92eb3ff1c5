const slot = 'charye.display.theme';

/** What the screen was last told, so that it does not flash white while it starts. */
export function adoptKnownTheme(): void {
  const known = localStorage.getItem(slot);
  if (known) document.documentElement.dataset['theme'] = known;
}

export function adoptTheme(theme: 'light' | 'dark'): void {
  if (document.documentElement.dataset['theme'] === theme) return;
  document.documentElement.dataset['theme'] = theme;
  localStorage.setItem(slot, theme);
}
