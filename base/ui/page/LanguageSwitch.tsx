export type LanguageLink = {
  /** The language code that is shown, and the language of the page behind: `sv`. */
  code: string
  /** The language in its own words, for those who hear the page: `på svenska`. */
  name: string
  href: string
  current?: boolean
}

type LanguageSwitchProps = {
  label: string
  languages: readonly LanguageLink[]
  /** The app changes language without leaving the screen; public pages let the link lead. */
  onChoose?: ((code: string) => void) | undefined
}

/** The same page in the other languages. */
export function LanguageSwitch({ label, languages, onChoose }: LanguageSwitchProps) {
  return (
    <nav aria-label={label}>
      <ul className="languages">
        {languages.map(({ code, name, href, current }) => (
          <li key={code}>
            <a
              href={href}
              lang={code}
              hrefLang={code}
              aria-current={current ? 'true' : undefined}
              onClick={
                onChoose &&
                ((event) => {
                  event.preventDefault()
                  onChoose(code)
                })
              }
            >
              {code}
              <span className="visually-hidden"> – {name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
