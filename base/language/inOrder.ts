import { type Language, localeOf } from './language'

const collators = {
  fi: new Intl.Collator(localeOf.fi),
  sv: new Intl.Collator(localeOf.sv),
  // English pages list Finnish and Swedish names: Å, Ä and Ö come last there too.
  en: new Intl.Collator(localeOf.fi),
}

/** Names in the order of the language's alphabet. */
export function inOrder<T extends { name: string }>(language: Language, places: readonly T[]): T[] {
  return places.toSorted((a, b) => collators[language].compare(a.name, b.name))
}
