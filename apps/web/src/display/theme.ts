const slot = 'charye.display.theme';

/** `?theme=dark` or `?theme=light` is set once by whoever hangs the screen; without it the TV's own preference holds. */
export function adoptTheme(): void {
  const given = new URLSearchParams(location.search).get('theme');
  if (given === 'dark' || given === 'light') localStorage.setItem(slot, given);
  const theme = localStorage.getItem(slot);
  if (theme) document.documentElement.dataset['theme'] = theme;
}
