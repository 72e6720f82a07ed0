import { createInstance, type i18n, type Resource, type TFunction } from 'i18next'
import { type Language, languages } from './language'

/** A room's words: language → nested keys. */
export type RoomWords = Record<Language, Record<string, unknown>>
export type Translate = TFunction

/**
 * Joins the rooms' words, each under its own namespace: `t('youth:form.open')`. A key that is missing in a
 * language never shows as a raw key in silence: `onMissing` is told (tests throw).
 */
export function createTranslator(
  rooms: Record<string, RoomWords>,
  onMissing?: (key: string) => void,
): (language: Language) => Translate {
  const resources: Resource = {}
  for (const language of languages) {
    resources[language] = Object.fromEntries(
      Object.entries(rooms).map(([room, words]) => [room, words[language]]),
    ) as Resource[string]
  }
  const instance: i18n = createInstance()
  void instance.init({
    resources,
    lng: 'fi',
    fallbackLng: false,
    ns: Object.keys(rooms),
    defaultNS: 'base',
    initAsync: false,
    interpolation: { escapeValue: false },
    saveMissing: Boolean(onMissing),
    missingKeyHandler: (asked, namespace, key) => onMissing?.(`${asked.join()} ${namespace}:${key}`),
  })
  const fixed = Object.fromEntries(languages.map((language) => [language, instance.getFixedT(language)]))
  return (language) => fixed[language] as Translate
}
