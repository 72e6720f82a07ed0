import { languages } from '../../../base/language/language'
import type { Visit } from '../visit'

/** The fields and buttons of a long form by the words that name them; of several alike, the one that came last. */
export function fields({ page, t }: Visit) {
  const last = (label: string) => page.getByLabel(t(label), { exact: true }).last()
  return {
    button: (words: string) => page.getByRole('button', { name: t(words), exact: true }).first(),
    fill: (label: string, text: string) => last(label).fill(text),
    choose: (label: string, value: string) => last(label).selectOption(value),
    check: (label: string) => last(label).check(),
    /** The same in three languages, each in the field of its own. */
    async names(label: string, text: Record<(typeof languages)[number], string>) {
      for (const language of languages) await last(`${label}.${language}`).fill(text[language])
    },
  }
}
