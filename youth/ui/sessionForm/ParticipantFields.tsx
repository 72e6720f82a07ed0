import { Chips } from '../../../base/ui/controls/Chips'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { useWords } from '../../../base/ui/useWords'
import { DetailGrid } from './DetailGrid'
import { type Draft, detailSum, totalOf } from './draft'

type ParticipantFieldsProps = {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  problem: string | undefined
}

/** How many took part: one large number, a total to type or step, and the ages for those who count them. */
export function ParticipantFields({ draft, change, problem }: ParticipantFieldsProps) {
  const { t, number } = useWords()
  const total = totalOf(draft)
  const noted =
    detailSum(draft.detail) +
    (draft.rest.participants?.detail ?? []).reduce((sum, { count }) => sum + count, 0)
  const shows =
    draft.by === 'total' ? [] : draft.by === 'age' ? (['age'] as const) : (['age', 'gender'] as const)
  return (
    <>
      {/* It has its place before there is a number: what is pressed next must not move away under the finger. */}
      <BigNumber size={88} label={t('youth-app:participations', { count: Number.isNaN(total) ? 0 : total })}>
        {Number.isNaN(total) ? '–' : number(total)}
      </BigNumber>
      <NumberField
        id="participants.total"
        label={t('youth-app:form.total')}
        value={Number.isNaN(draft.total) ? total : draft.total}
        most={100_000}
        problem={problem}
        onChange={(value) => change({ total: value })}
      />
      <Chips
        id="participants.detail"
        label={t('youth-app:form.count-also')}
        optional={t('ui:optional')}
        options={[
          { value: 'age', label: t('youth-app:form.by-age') },
          { value: 'gender', label: t('youth-app:form.by-gender') },
        ]}
        values={shows}
        onChange={(values) => {
          const by = nextDepth(draft.by, values)
          // Without the ages, what they added up to stays.
          change(by === 'total' ? { by, total } : { by })
        }}
      />
      {draft.by !== 'total' && (
        <>
          <DetailGrid
            detail={draft.detail}
            withGender={draft.by === 'age-gender'}
            onChange={(detail) => change({ detail })}
          />
          <p className="field-hint detail-sum" role="status">
            {noted > (Number.isNaN(draft.total) ? 0 : draft.total)
              ? t('youth-app:form.total-follows', { count: noted })
              : total > noted && t('youth-app:form.unspecified', { count: total - noted })}
          </p>
        </>
      )}
    </>
  )
}

/** Gender is counted within ages: choosing it opens both, and leaving ages closes both. */
function nextDepth(by: Draft['by'], values: readonly ('age' | 'gender')[]): Draft['by'] {
  if (by === 'age-gender') return values.includes('age') ? 'age' : 'total'
  if (values.includes('gender')) return 'age-gender'
  return values.includes('age') ? 'age' : 'total'
}
