import { MoonIcon, SunIcon } from '../icons'

type ThemeSwitchProps = {
  words: { dark: string; light: string }
  /** In the app. */
  onChoose?: ((theme: 'dark' | 'light') => void) | undefined
  /** On public pages: where a form posts `theme`, and `back` (the page to return to). */
  action?: string | undefined
  back?: string | undefined
}

const themes = [
  { theme: 'dark', icon: <MoonIcon size={22} /> },
  { theme: 'light', icon: <SunIcon size={22} /> },
] as const

/** Offers the other of light and dark. Which one is other follows what is seen now, so the style sheet decides. */
export function ThemeSwitch({ words, onChoose, action, back }: ThemeSwitchProps) {
  const buttons = themes.map(({ theme, icon }) => (
    <button
      key={theme}
      type={onChoose ? 'button' : 'submit'}
      name="theme"
      value={theme}
      className={`icon-button theme-to-${theme}`}
      aria-label={words[theme]}
      onClick={onChoose && (() => onChoose(theme))}
    >
      {icon}
    </button>
  ))
  if (!action) return <div className="theme-switch">{buttons}</div>
  return (
    <form className="theme-switch" method="post" action={action}>
      {back && <input type="hidden" name="back" value={back} />}
      {buttons}
    </form>
  )
}
