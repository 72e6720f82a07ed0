import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Chips } from '../../../base/ui/controls/Chips'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getRegisterYears } from '../../api/releases/endpoints'

type RegisterYearsFieldProps = {
  subject: string
  values: readonly string[]
  onChange: (years: string[]) => void
}

/** Years that registers speak of and no closed round does: they come out only where they are chosen. */
export function RegisterYearsField({ subject, values, onChange }: RegisterYearsFieldProps) {
  const { t } = useWords()
  const years = useAnswer(getRegisterYears, { query: { subject } })
  const offered = years.data?.data.filter(({ round }) => round !== 'closed') ?? []
  if (years.error) return <RefusalNotice error={years.error} />
  if (!offered.length) return null
  return (
    <Chips
      label={t('releases:register-years')}
      hint={t('releases:register-years-hint')}
      options={offered.map(({ year, round }) => ({
        value: String(year),
        label: round === 'open' ? t('releases:register-year-open', { year }) : year,
      }))}
      values={values}
      onChange={onChange}
    />
  )
}
