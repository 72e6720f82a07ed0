import { useEffect, useRef } from 'react'
import { WarningIcon } from '../icons'

type ProblemSummaryProps = {
  title: string
  problems: readonly { fieldId: string; text: string }[]
  /** Changes at every attempt to send: the summary then takes the focus. */
  attempt?: number
}

/** What stops the form, at its top; each line leads to its field. Nothing is shown where nothing is wrong. */
export function ProblemSummary({ title, problems, attempt = 0 }: ProblemSummaryProps) {
  const summary = useRef<HTMLDivElement>(null)
  const any = problems.length > 0
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt moves the focus though the problems are the same
  useEffect(() => {
    if (any) summary.current?.focus()
  }, [any, attempt])
  if (!any) return null
  return (
    <div className="problem-summary" ref={summary} role="alert" tabIndex={-1}>
      <h2>
        <WarningIcon />
        {title}
      </h2>
      <ul>
        {problems.map(({ fieldId, text }) => (
          <li key={fieldId}>
            <a
              href={`#${fieldId}`}
              onClick={(event) => {
                const field = document.getElementById(fieldId)
                if (!field) return
                event.preventDefault()
                focusWithin(field)
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A group of choices or of segments does not take the focus itself; its first part does. */
function focusWithin(field: HTMLElement) {
  const target = field.matches('input, select, textarea')
    ? field
    : field.querySelector<HTMLElement>('input:not([type=hidden]), [tabindex="0"]')
  target?.focus()
  field.scrollIntoView({ block: 'center' })
}
