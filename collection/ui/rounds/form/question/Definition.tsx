import { useWords } from '../../../../../base/ui/useWords'
import type { Question } from '../../../../api/rounds/schemas'

/** What a question means and how it is answered, folded under its name where there is no room for help beside it. */
export function Definition({ content }: Pick<Question, 'content'>) {
  const { t, language } = useWords()
  const said = (['definition', 'instruction'] as const).map((field) => ({
    field,
    text: content[field][language] || content[field].fi,
    lang: content[field][language] ? undefined : 'fi',
  }))
  return (
    <details className="reply-definition">
      <summary>{t('rounds:help.definition')}</summary>
      {said.map(
        ({ field, text, lang }) =>
          text && (
            <p key={field} lang={lang}>
              {text}
            </p>
          ),
      )}
    </details>
  )
}
