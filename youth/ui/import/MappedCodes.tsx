import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import { sentenceCase } from '../sessions/SessionLine'

type Props<Code extends string> = {
  title: string
  /** The sheet's words with the codes they are taken for. */
  rows: readonly { word: string; code: Code | null }[]
  codes: readonly Code[]
  /** The label of a code. */
  label: (code: Code) => string
  isBusy: boolean
  change: (rows: { word: string; code: Code }[]) => void
}

/** The sheet's own words for something that has codes here. */
export function MappedCodes<Code extends string>({ title, rows, codes, label, isBusy, change }: Props<Code>) {
  const { t } = useWords()
  if (!rows.length) return null
  const give = (word: string, code: Code) =>
    change(
      rows.flatMap((row) => {
        const chosen = row.word === word ? code : row.code
        return chosen ? [{ word: row.word, code: chosen }] : []
      }),
    )
  return (
    <section className="section">
      <h2>{title}</h2>
      <div className="sheet-fields">
        {rows.map(({ word, code }) => (
          <Select
            key={word}
            label={word}
            disabled={isBusy}
            value={code ?? ''}
            placeholder={t('import:choose-one')}
            onChange={(chosen) => give(word, chosen)}
            options={codes.map((one) => ({ value: one, label: sentenceCase(label(one)) }))}
          />
        ))}
      </div>
    </section>
  )
}
