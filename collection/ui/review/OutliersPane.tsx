import { Link } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { DataTable } from '../../../base/ui/table/DataTable'
import { useWords } from '../../../base/ui/useWords'
import { getOutliers } from '../../api/review/endpoints'
import { pathOf, type Shown } from './places'
import { writeChange } from './writeValue'

/** One value in all replies: against the year before, and against the municipality's group. */
export function OutliersPane({ shown }: { shown: Shown & { ref: string } }) {
  const { t, language, name, number, kinds } = useWords()
  const found = useAnswer(getOutliers, { params: { round: shown.round }, query: { ref: shown.ref } })
  const outliers = found.data?.data
  const figure = (value: number) => number(value, Number.isInteger(value) ? 0 : Math.abs(value) < 10 ? 2 : 1)
  const cell = (value: number | null) =>
    value === null ? ({ kind: 'missing' } as const) : ({ kind: 'value', value } as const)
  return (
    <section className="review-reply" aria-label={outliers?.name[language] ?? t('review:outliers')}>
      <RefusalNotice error={found.error} />
      {outliers && (
        <>
          <h2>{outliers.name[language]}</h2>
          <p className="text-muted">{t('review:outliers-lead')}</p>
          <ul className="review-groups">
            {outliers.groups.map(({ group, name: words, value }) => (
              <li key={group}>
                {t('review:group-median', {
                  group: words[language],
                  median: figure(value.median),
                  count: value.n,
                })}
              </li>
            ))}
          </ul>
          {outliers.municipalities.length === 0 && <p>{t('review:no-figures')}</p>}
          {outliers.municipalities.length > 0 && (
            <DataTable
              folds
              caption={t('review:outliers')}
              rows={outliers.municipalities}
              keyOf={({ municipality }) => municipality.code}
              words={kinds}
              write={figure}
              columns={[
                {
                  key: 'municipality',
                  header: t('review:municipality'),
                  namesRow: true,
                  text: ({ municipality }) => (
                    <Link href={pathOf({ ...shown, municipality: municipality.code })}>
                      {name(municipality.name)}
                    </Link>
                  ),
                },
                {
                  key: 'earlier',
                  header: String(outliers.round.year - 1),
                  cell: ({ earlier }) => cell(earlier),
                },
                {
                  key: 'number',
                  header: String(outliers.round.year),
                  cell: ({ number: value }) => cell(value),
                },
                {
                  key: 'change',
                  header: t('review:change.title'),
                  isNumber: true,
                  text: ({ earlier, number: value }) =>
                    writeChange({ t, language }, earlier ?? undefined, value),
                },
                {
                  key: 'distance',
                  header: t('review:distance'),
                  isNumber: true,
                  text: ({ distance }) => (distance === null ? t('review:no-group') : number(distance, 1)),
                },
              ]}
            />
          )}
        </>
      )}
    </section>
  )
}
