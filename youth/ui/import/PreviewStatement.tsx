import { Notice } from '../../../base/ui/controls/Notice'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { useWords } from '../../../base/ui/useWords'
import type { ImportPreview } from '../../api/import/schemas'
import { useRowName } from './useRowName'

/** Sums that differ mostly do so for one reason, which stands below among the rows. */
const fewSums = 3

/** One large number: how many sessions would be recorded; then what they come to and what else the sheet holds. */
export function PreviewStatement({ seen }: { seen: ImportPreview }) {
  const { t, number, date } = useWords()
  const rowName = useRowName()
  const { counts, participations, period, sums, leftTabs } = seen
  const moreSums = sums.differing.length - fewSums
  const say = (key: string, count: number) =>
    count > 0 ? [t(`import:${key}`, { count, number: number(count) })] : []
  const passedOver = [
    ...say('totals', counts.totals),
    ...say('titles', counts.titles),
    ...say('days', counts.days),
  ]
  const facts = [
    ...(period ? say('participations', participations) : []),
    ...(period ? [t('import:period', { from: date(period.from), to: date(period.to) })] : []),
    ...say('cancelled', counts.cancelled),
    ...say('closed', counts.closed),
    ...say('noted', counts.noted),
    ...say('there', counts.there),
    ...say('sums-agree', sums.agreeing),
    ...(passedOver.length ? [t('import:passed-over', { what: passedOver.join(', ') })] : []),
    ...(leftTabs.length ? [t('import:left-tabs', { tabs: leftTabs.join(', ') })] : []),
  ]
  return (
    <>
      <BigNumber size={88} label={t('import:will-be', { count: counts.new })}>
        {number(counts.new)}
      </BigNumber>
      <p className="sheet-facts">{facts.join(' ')}</p>
      {sums.differing.length > 0 && (
        <Notice
          kind="notice"
          title={t('import:sums-differ', {
            count: sums.differing.length,
            number: number(sums.differing.length),
          })}
        >
          {sums.differing.slice(0, fewSums).map((sum) => (
            <p key={`${sum.tab} ${sum.row}`}>
              {t('import:sum-differs', {
                place: rowName(sum),
                said: number(sum.said),
                counted: number(sum.counted),
              })}
            </p>
          ))}
          {moreSums > 0 && <p>{t('import:more', { count: moreSums, number: number(moreSums) })}</p>}
        </Notice>
      )}
    </>
  )
}
