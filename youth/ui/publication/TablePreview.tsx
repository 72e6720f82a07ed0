import { DataTable } from '../../../base/ui/table/DataTable'
import { useWords } from '../../../base/ui/useWords'
import type { PublicationPreview } from '../../api/publication/schemas'
import { sentenceCase } from '../sessions/SessionLine'

/** A municipality's part of the next release, newest month first. */
export function TablePreview({ preview }: { preview: PublicationPreview }) {
  const { t, language, kinds, number, month, name } = useWords()
  const { cells, dimensions } = preview
  const measures = dimensions.find(({ role }) => role === 'measure')?.codes ?? []
  const places = dimensions.find(({ role }) => role === 'place')?.codes ?? []
  const nameOf = (place: string) =>
    name(places.find(({ code }) => code === place)?.name ?? { fi: '', sv: '' })
  // A merged municipality stands under its own name in the years it had.
  const shown = [...new Set(cells.map(({ place }) => place))]
  const known = cells.filter(({ cell }) => cell.kind === 'value').map(({ period }) => period)
  const first = known.sort()[0]
  const at = new Map(cells.map(({ place, period, measure, cell }) => [`${place} ${period} ${measure}`, cell]))
  const rows = [...new Set(cells.map(({ period }) => period))]
    .filter((period) => first !== undefined && period >= first)
    .sort()
    .reverse()
    .flatMap((period) =>
      shown
        .filter((place) => at.get(`${place} ${period} ${measures[0]?.code}`)?.kind !== 'notApplicable')
        .map((place) => ({ period, place })),
    )
  return (
    <>
      <h3>{t('publishing:preview')}</h3>
      <p>{t('publishing:preview-words')}</p>
      {first === undefined ? (
        <p>{t('publishing:nothing-yet')}</p>
      ) : (
        <>
          <DataTable
            caption={t('publishing:preview')}
            captionHidden
            rows={rows}
            folds
            keyOf={({ period, place }) => `${place} ${period}`}
            words={kinds}
            write={(value) => number(value)}
            columns={[
              {
                key: 'month',
                header: t('youth-app:month-head'),
                text: ({ period, place }) =>
                  shown.length > 1
                    ? `${sentenceCase(month(period))}, ${nameOf(place)}`
                    : sentenceCase(month(period)),
                namesRow: true,
              },
              ...measures.map((measure) => ({
                key: measure.code,
                header: measure.name[language],
                cell: ({ period, place }: { period: string; place: string }) =>
                  at.get(`${place} ${period} ${measure.code}`) ?? ({ kind: 'missing' } as const),
                write: (value: number) => number(value, measure.decimals ?? 0),
              })),
            ]}
          />
          <p className="text-muted">{t('publishing:earlier')}</p>
        </>
      )}
    </>
  )
}
