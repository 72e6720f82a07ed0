import { useState } from 'react'
import { Chips } from '../../../base/ui/controls/Chips'
import { NumberField } from '../../../base/ui/controls/NumberField'
import type { CountsOfProps } from './CountsOf'

/** A number for each of those of many codes that are chosen: a choice is the first one, and the number goes on from it. */
export function CountsOfChosen<Code extends string>(props: CountsOfProps<Code>) {
  const { id, label, optional, codes, counts, problem, onChange } = props
  // One whose number is being typed anew stays: it is chosen though nothing is counted of it for a moment.
  const [chosen, setChosen] = useState(() =>
    codes.flatMap(({ code }) => (counts[code] === undefined ? [] : [code])),
  )
  const choose = (next: Code[]) => {
    setChosen(next)
    onChange(Object.fromEntries(next.map((code) => [code, counts[code] ?? 1])) as typeof counts)
  }
  return (
    <>
      <Chips
        id={id}
        label={label}
        optional={optional}
        problem={problem}
        options={codes.map(({ code, label: words }) => ({ value: code, label: words }))}
        values={chosen}
        onChange={choose}
      />
      {codes
        .filter(({ code }) => chosen.includes(code))
        .map(({ code, label: words }) => (
          <NumberField
            key={code}
            label={words}
            value={counts[code] ?? Number.NaN}
            most={100_000}
            onChange={(count) => onChange({ ...counts, [code]: Number.isNaN(count) ? undefined : count })}
          />
        ))}
    </>
  )
}
