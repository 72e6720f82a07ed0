import type { ReactNode } from 'react'
import { WarningIcon } from '../icons'

/** What every field has. */
export type FieldWords = {
  /** Stays the same between renders and is unique on the page; a `ProblemSummary` points to it. */
  id?: string | undefined
  label: ReactNode
  /** Said under the field: what to write, what happens with it. */
  hint?: ReactNode
  /** What is wrong and how to put it right, said under the field. */
  problem?: ReactNode
  /** The word for "optional", beside the label of a field that may be left empty. */
  optional?: string | undefined
}

type FieldProps = FieldWords & {
  id: string
  children: ReactNode
  labelSize?: 'regular' | 'large' | undefined
}

/** The frame of a native field: label above, problem and hint beneath. */
export function Field({ id, label, hint, problem, optional, labelSize, children }: FieldProps) {
  return (
    <div className="field" data-problem={problem ? '' : undefined}>
      <label className={labelSize === 'large' ? 'field-label field-label-large' : 'field-label'} htmlFor={id}>
        {label} {optional && <span className="field-optional">{optional}</span>}
      </label>
      {children}
      <FieldNotes id={id} problem={problem} hint={hint} />
    </div>
  )
}

/** Problem first, as it must be acted on; hint after. */
export function FieldNotes({ id, problem, hint }: { id: string } & Notes) {
  return (
    <>
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </>
  )
}

/** What is wrong with a field: an icon and words, never colour alone. */
export function FieldProblem({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p className="field-problem" id={id}>
      <WarningIcon size={20} />
      <span>{children}</span>
    </p>
  )
}

type Notes = Pick<FieldWords, 'problem' | 'hint'>

/** Ties a control or a group of them to its notes. */
export function describedBy(id: string, { problem, hint }: Notes): { 'aria-describedby'?: string } {
  const notes = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return notes ? { 'aria-describedby': notes } : {}
}

/** What a native control bears: its id, its notes, and that something is wrong. */
export function fieldAttributes(id: string, notes: Notes) {
  return { id, 'aria-invalid': notes.problem ? (true as const) : undefined, ...describedBy(id, notes) }
}
