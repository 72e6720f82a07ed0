export type Theme = 'light' | 'dark'

/** The theme that the cookie of the public pages remembers too; without one the device decides. */
export function chosenTheme(): Theme | null {
  const value = /(?:^|; )theme=(light|dark)/.exec(document.cookie)?.[1]
  return value === 'light' || value === 'dark' ? value : null
}

export function chooseTheme(theme: Theme): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the cookie store is not in every browser yet
  document.cookie = `theme=${theme}; Path=/; Max-Age=31536000; SameSite=Lax`
  document.documentElement.dataset.theme = theme
}

export function wearTheme(): void {
  const theme = chosenTheme()
  if (theme) document.documentElement.dataset.theme = theme
}
