import { Notice } from '../../../base/ui/controls/Notice'
import { BigNumber } from '../../../base/ui/page/BigNumber'
import { useWords } from '../../../base/ui/useWords'
import type { ImportPreview } from '../../api/importSchemas'
import { useRowName } from './useRowName'

/** One large number: how many sessions would be recorded; then what they come to and what else the sheet holds. */
export function PreviewStatement({ seen }: { seen: ImportPreview }) {
  const { t, number, date } = useWords()
  const rowName = useRowName()
  const { counts, participations, period, sums, leftTabs } = seen
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
        <Notice kind="notice">
          {sums.differing.map((sum) => (
            <p key={`${sum.tab} ${sum.row}`}>
              {t('import:sum-differs', {
                place: rowName(sum),
                said: number(sum.said),
                counted: number(sum.counted),
              })}
            </p>
          ))}
        </Notice>
      )}
    </>
  )
}
