import i18next from 'i18next'
import { useEffect } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getYouthCodes } from '../../api/codeLists/endpoints'
import { codesInForce, codesVersionOn } from '../../domain/codeLists/inForce'
import { environments, type Form, forms, tags } from '../../domain/codes'

/** Where the words of each list stand. */
const wordsOf: Record<string, string> = { forms: 'form', environments: 'environment', tags: 'tag' }

/**
 * The names that were decided, told to the words of the room: an older name gives way to a newer one.
 * @param reads whether the person reads what is recorded
 */
export function useDecidedNames(reads: boolean): void {
  const { language } = useWords()
  const lists = useAnswer(getYouthCodes, reads ? {} : null).data?.data
  useEffect(() => {
    for (const { list, codes } of [...(lists ?? [])].sort((a, b) => a.year - b.year))
      for (const { code, name } of codes) {
        const words = wordsOf[list]
        if (words) i18next.addResource(language, 'youth', `${words}.${code}`, name[language])
      }
  }, [lists, language])
}

/** The version of the lists that a record of a day is made with. */
export function useCodesVersion(): (date: string) => string {
  const lists = useAnswer(getYouthCodes, {}).data?.data ?? []
  return (date) => codesVersionOn(lists, date)
}

/**
 * What may be chosen for a day: the lists that hold in its year, and what is chosen already. A form of work that this
 * version of the app knows nothing of cannot be recorded with it.
 */
export function useCodes(
  date: string | undefined,
  chosen: {
    form?: Form
    environment?: string | null | undefined
    tags?: readonly string[] | undefined
  } = {},
) {
  const lists = useAnswer(getYouthCodes, {}).data?.data ?? []
  const day = date || new Date().toISOString()
  const year = Number(day.slice(0, 4))
  const inForce = <Code extends string>(
    list: string,
    first: readonly Code[],
    already: readonly (Code | null | undefined)[],
  ) => [...new Set([...(codesInForce(lists, list, year) ?? first), ...already.flatMap((code) => code || [])])]
  return {
    /** What a record says it was made with. */
    version: codesVersionOn(lists, day),
    forms: forms.filter((form) => inForce('forms', forms, [chosen.form]).includes(form)),
    environments: inForce<string>('environments', environments, [chosen.environment]),
    tags: inForce<string>('tags', tags, chosen.tags ?? []),
  }
}
