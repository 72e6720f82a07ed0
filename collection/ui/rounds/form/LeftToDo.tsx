import type { RefObject } from 'react'
import { useWords } from '../../../../base/ui/useWords'
import type { Form } from '../../../api/rounds/schemas'
import type { Finding } from '../../../domain/checking/check'
import type { Fields } from './fields/fields'
import { nameOf, sentenceOf } from './fields/findings'

type LeftToDoProps = {
  form: Form
  fields: Fields
  held: readonly string[]
  findings: readonly Finding[]
  goTo: (ref: string) => void
  title: RefObject<HTMLHeadingElement | null>
}

/** What is left before the answer can be handed in: each line goes to its field, in whichever section that is. */
export function LeftToDo({ form, fields, held, findings, goTo, title }: LeftToDoProps) {
  const { t, language } = useWords()
  const lines = [
    ...held.map((ref) => ({ key: `held ${ref}`, ref, says: saysOf(ref) })),
    ...findings.map((finding) => ({
      ...{ key: `${finding.rule} ${finding.ref}`, ref: finding.ref },
      says: sentenceOf(form, finding, language),
    })),
  ]
  function saysOf(ref: string): string {
    const { typed, theirs } = fields[ref] ?? {}
    if (typed) return t(`collection:number.problem.${typed.problem.problem}`, typed.problem.params)
    return theirs ? t('rounds:conflict.title', { name: theirs.changedBy }) : ''
  }
  if (!lines.length) return null
  return (
    <div className="reply-left">
      <h3 ref={title} tabIndex={-1}>
        {t('rounds:left-to-do')}
      </h3>
      <ul>
        {lines.map(({ key, ref, says }) => (
          <li key={key}>
            <button type="button" className="text-link reply-left-go" onClick={() => goTo(ref)}>
              {nameOf(form, ref, language)}
            </button>
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
