import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { caller } from '../../base/endpoints/client'
import { isLanguage, type Language } from '../../base/language/language'
import { moreWords } from '../../base/ui/withMoreWords'

type WordsOf = Record<string, Record<string, unknown>>

/** One language is loaded at a time, with the words that every screen may need. */
const load: Record<Language, () => Promise<{ default: WordsOf }>> = {
  fi: () => import('./words/fi'),
  sv: () => import('./words/sv'),
  en: () => import('./words/en'),
}
const loadMore: typeof load = {
  fi: () => import('./words/fi.more'),
  sv: () => import('./words/sv.more'),
  en: () => import('./words/en.more'),
}
let showsMore = false

const remembered = 'kuntakuva-language'

/** The language of the page: `?lang=` wins, then the one chosen before on this device, then the browser's. */
export function firstLanguage(): Language {
  const wishes = [
    new URLSearchParams(location.search).get('lang'),
    localStorage.getItem(remembered),
    ...navigator.languages.map((tag) => tag.slice(0, 2)),
  ]
  return wishes.find(isLanguage) ?? 'fi'
}

/** Shows the app in a language that the person chose, and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(remembered, language)
  await showLanguage(language)
}

/** Shows the app in a language and asks the server's sentences in it too. */
export async function showLanguage(language: Language): Promise<void> {
  const words = (await load[language]()).default
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: language,
      fallbackLng: false,
      ns: Object.keys(words),
      defaultNS: 'app',
      resources: {},
      interpolation: { escapeValue: false },
      // Names that were decided meanwhile come after the words that the app was built with.
      react: { bindI18nStore: 'added' },
    })
  }
  take(language, words)
  if (showsMore) take(language, (await loadMore[language]()).default)
  await i18next.changeLanguage(language)
  caller.language = language
  document.documentElement.lang = language
}

/** Brings the rest of the words before the first screen that needs them; from then on they follow the language. */
moreWords.load = async () => {
  showsMore = true
  const language = i18next.language as Language
  take(language, (await loadMore[language]()).default)
}

function take(language: Language, words: WordsOf) {
  for (const [room, of] of Object.entries(words)) i18next.addResourceBundle(language, room, of)
}

/** Whether this device has a language of its own choice; without one a person's own language is taken at sign-in. */
export const hasChosenLanguage = () =>
  isLanguage(new URLSearchParams(location.search).get('lang')) || localStorage.getItem(remembered) !== null
