import { FieldProblem } from '../../../base/ui/controls/Field'
import { NumberField } from '../../../base/ui/controls/NumberField'

export type CountsOfProps<Code extends string> = {
  id: string
  label: string
  optional: string
  codes: readonly { code: Code; label: string }[]
  /** What was counted of each; what is not there was not counted. */
  counts: Readonly<Partial<Record<Code, number | undefined>>>
  problem: string | undefined
  onChange: (counts: Partial<Record<Code, number | undefined>>) => void
}

/** A number for each of several codes, between two big buttons. */
export function CountsOf<Code extends string>(props: CountsOfProps<Code>) {
  const { id, label, optional, codes, counts, problem, onChange } = props
  const change = (code: Code, count: number) =>
    onChange({ ...counts, [code]: Number.isNaN(count) ? undefined : count })
  return (
    <fieldset className="field" id={id}>
      <legend className="field-label">
        {label} <span className="field-optional">{optional}</span>
      </legend>
      {problem && <FieldProblem id={`${id}-problem`}>{problem}</FieldProblem>}
      {codes.map(({ code, label: words }) => (
        <NumberField
          key={code}
          label={words}
          value={counts[code] ?? Number.NaN}
          most={100_000}
          onChange={(count) => change(code, count)}
        />
      ))}
    </fieldset>
  )
}
