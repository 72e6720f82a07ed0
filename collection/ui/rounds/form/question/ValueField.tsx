import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import type { Language, Words } from '../../../../../base/language/language'
import { ArrowDownIcon } from '../../../../../base/ui/icons'
import { useWords } from '../../../../../base/ui/useWords'
import type { Question } from '../../../../api/rounds/schemas'
import { readNumber } from '../../../../domain/numbers/readNumber'
import { unitSign } from '../../../../domain/releases/unitNames'
import type { Field } from '../fields/fields'

type ValueFieldProps = {
  id: string
  label: string
  describedBy: string | undefined
  content: Question['content']
  field: Field
  locked: boolean
  invalid: boolean
  onChange: (changed: (field: Field) => Field) => void
  onFocus: () => void
  /** A spreadsheet's cells, pasted into this field. */
  onPasteCells: (text: string) => void
}

const withKind = (field: Field) =>
  field.kind === null || field.kind === 'notApplicable' || field.kind === 'missing' || field.kindTyped
    ? 'number'
    : field.kind

/** Where a value is typed or chosen. Enter and the arrows go from field to field. */
export function ValueField(props: ValueFieldProps) {
  const { content, field } = props
  const { t, language } = useWords()
  if (field.kind === 'notApplicable' || field.kind === 'missing')
    return (
      <span className="reply-nothing" id={props.id}>
        {t(`rounds:nothing.${field.kind}`)}
      </span>
    )
  switch (content.answer.type) {
    case 'number':
      return <NumberInput {...props} answer={content.answer} />
    case 'yesNo':
      return (
        <OneOf
          {...props}
          options={[
            ['1', t('rounds:yes')],
            ['0', t('rounds:no')],
          ]}
          as="number"
        />
      )
    case 'scale':
      return <OneOf {...props} options={scaleOf(content.answer)} as="number" />
    case 'choice':
      return <OneOf {...props} options={named(content.answer.options, language)} as="choice" />
    case 'choices':
      return <Several {...props} options={named(content.answer.options, language)} />
  }
}

const named = (options: readonly { code: string; name: Words }[], language: Language) =>
  options.map(({ code, name }): [string, string] => [code, name[language] || name.fi])

const scaleOf = ({ from, to }: { from: number; to: number }): [string, string][] =>
  Array.from({ length: to - from + 1 }, (_, at) => [String(from + at), String(from + at)])

/** Goes to the field before or after, in the order of the form. */
export function goOn(from: HTMLElement, by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>('[data-answer]:not(:disabled)')]
  const next = all[all.indexOf(from) + by]
  next?.focus()
  if (next instanceof HTMLInputElement) next.select()
}

function NumberInput({
  id,
  label,
  describedBy,
  field,
  locked,
  invalid,
  answer,
  onChange,
  onFocus,
  onPasteCells,
}: ValueFieldProps & { answer: Extract<Question['content']['answer'], { type: 'number' }> }) {
  const { number, language } = useWords()
  const unit = unitSign(answer.unit)?.[language]
  const unitId = `unit-${id}`
  const [typing, setTyping] = useState<string>()
  const written =
    field.number === undefined
      ? ''
      : number(field.number, Number.isInteger(field.number) ? 0 : answer.decimals || 2)
  const type = (text: string) => {
    setTyping(text)
    const read = readNumber(text, answer)
    onChange(({ typed: _, by: __, ...before }) => {
      if ('untouched' in read) return { ...before, number: undefined, kind: null }
      if ('problem' in read) return { ...before, typed: { text, problem: read } }
      const said = 'number' in read.value ? read.value.number : undefined
      const kind = read.value.kind === 'number' ? withKind(before) : read.value.kind
      return { ...before, kind, number: said, kindTyped: read.value.kind === 'estimated' }
    })
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : null
    if (by === null) return
    event.preventDefault()
    goOn(event.currentTarget, by)
  }
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain')
    if (!/[\t\n\r]./.test(text)) return
    event.preventDefault()
    onPasteCells(text)
  }
  return (
    <>
      <input
        id={id}
        data-answer=""
        className="control reply-number"
        aria-label={label}
        aria-invalid={invalid || undefined}
        aria-describedby={[unit && unitId, describedBy].filter(Boolean).join(' ') || undefined}
        inputMode="decimal"
        autoComplete="off"
        disabled={locked}
        // What a colleague has written since takes the place of what one typed and saved before.
        value={(field.by ? undefined : typing) ?? field.typed?.text ?? written}
        onChange={(event) => type(event.target.value)}
        onFocus={onFocus}
        onBlur={() => setTyping(undefined)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {unit && (
        <span className="reply-unit" id={unitId}>
          {unit}
        </span>
      )}
    </>
  )
}

function OneOf({
  id,
  label,
  describedBy,
  field,
  locked,
  invalid,
  options,
  as,
  onChange,
  onFocus,
}: ValueFieldProps & { options: readonly [string, string][]; as: 'number' | 'choice' }) {
  const { t } = useWords()
  const value = as === 'number' ? String(field.number ?? '') : (field.choices?.[0] ?? '')
  return (
    <div className="control-frame">
      <select
        id={id}
        data-answer=""
        className="control"
        aria-label={label}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        disabled={locked}
        value={value}
        onFocus={onFocus}
        onChange={({ target }) =>
          onChange((before) => {
            if (target.value === '') return { ...before, kind: null, number: undefined, choices: undefined }
            const said = as === 'number' ? { number: Number(target.value) } : { choices: [target.value] }
            return { ...before, kind: withKind(before), ...said }
          })
        }
      >
        <option value="">{t('rounds:choose')}</option>
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
      <ArrowDownIcon size={20} />
    </div>
  )
}

function Several({
  id,
  label,
  describedBy,
  field,
  locked,
  options,
  onChange,
  onFocus,
}: ValueFieldProps & { options: readonly [string, string][] }) {
  return (
    <fieldset className="reply-choices" id={id} aria-describedby={describedBy}>
      <legend className="visually-hidden">{label}</legend>
      {options.map(([code, words], at) => (
        <label key={code}>
          <input
            type="checkbox"
            {...(at === 0 ? { 'data-answer': '' } : {})}
            disabled={locked}
            checked={field.choices?.includes(code) ?? false}
            onFocus={onFocus}
            onChange={({ target }) =>
              onChange((before) => {
                const others = (before.choices ?? []).filter((one) => one !== code)
                const choices = target.checked ? [...others, code] : others
                return choices.length
                  ? { ...before, kind: withKind(before), choices }
                  : { ...before, kind: null, choices: undefined }
              })
            }
          />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  )
}
