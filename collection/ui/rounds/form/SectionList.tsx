import { classes } from '../../../../base/ui/classes'
import { CheckIcon, WarningIcon } from '../../../../base/ui/icons'
import { useWords } from '../../../../base/ui/useWords'
import type { Form, Question } from '../../../api/rounds/schemas'
import type { Finding } from '../../../domain/checking/check'
import { type Fields, valueIn } from './fields/fields'

type SectionListProps = {
  form: Form
  fields: Fields
  asked: readonly Question[]
  findings: readonly Finding[]
  section: string
  onChoose: (section: string) => void
}

const isDone = (fields: Fields, { fields: refs }: Question) =>
  refs.some((ref) => fields[ref] && valueIn(fields[ref]) !== null)

/** The sections, and how far each is. */
export function SectionList({ form, fields, asked, findings, section, onChoose }: SectionListProps) {
  const { t, language } = useWords()
  const done = asked.filter((question) => isDone(fields, question)).length
  return (
    <nav className="reply-sections" aria-label={t('rounds:sections')}>
      <p className="reply-progress">
        <span className="reply-progress-number">{done}</span> {t('rounds:of', { count: asked.length })}
      </p>
      <progress max={asked.length || 1} value={done} aria-label={t('rounds:progress')} />
      <ul>
        {form.sections.map(({ code, name }) => {
          const questions = asked.filter((question) => question.section === code)
          const answered = questions.filter((question) => isDone(fields, question)).length
          const wrong = findings.some(
            ({ ref, severity }) =>
              severity === 'hard' &&
              fields[ref] &&
              valueIn(fields[ref]) !== null &&
              questions.some((question) => question.fields.includes(ref)),
          )
          const given = form.delegations.find((one) => one.section === code && !one.ended)
          return (
            <li key={code}>
              <button
                type="button"
                className={classes(
                  'reply-section',
                  code === section && 'reply-section-here',
                  wrong && 'reply-section-wrong',
                )}
                aria-current={code === section ? 'true' : undefined}
                onClick={() => onChoose(code)}
              >
                {wrong ? (
                  <WarningIcon size={20} />
                ) : answered === questions.length ? (
                  <CheckIcon size={20} />
                ) : (
                  <span className="reply-ring" />
                )}
                <span>
                  {name[language]}
                  <span className="reply-section-detail">
                    {t('rounds:answered-of', { answered, count: questions.length })}
                    {given && ` · ${t('rounds:given-to', { name: given.name })}`}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
