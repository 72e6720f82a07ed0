import { useWords } from '../../../base/ui/useWords'
import type { Resources } from '../../api/resources/schemas'

type Row = Resources[number]

/** The figures of a unit; where there is none, it says why. */
export function UnitFigures({ row }: { row: Row }) {
  const { t, number } = useWords()
  const { cost, held, staff, volunteers } = row
  const per = (piece: Row['perVisit']) =>
    piece.euros === undefined ? t(`ui:kind.${piece.kind}`) : `${number(piece.euros, 2)} €`
  const given = (hours: Row['staff']) =>
    hours === null
      ? t('ui:kind.missing')
      : t(hours.known < held ? 'kept:cost.given' : 'kept:cost.hours', {
          ...{ hours: number(hours.hours, 1), known: hours.known, count: held },
        })
  const months =
    cost && (cost.firstMonth > 1 || cost.lastMonth < 12) && `${cost.firstMonth}–${cost.lastMonth}`
  const facts = [
    { term: t('kept:cost.per-visit'), words: per(row.perVisit) },
    { term: t('kept:cost.per-hour'), words: per(row.perHour) },
    {
      term: t('kept:cost.cost'),
      words: cost
        ? [
            `${number(cost.euros)} €`,
            cost.includes.map((part) => t(`kept:part.${part}`)).join(', '),
            months && t('kept:cost.months', { months }),
          ]
            .filter(Boolean)
            .join(' · ')
        : t('ui:kind.missing'),
    },
    {
      term: t('kept:cost.visits'),
      words: row.participations === null ? t('ui:kind.missing') : number(row.participations),
    },
    { term: t('kept:cost.staff'), words: given(staff) },
    { term: t('kept:cost.volunteers'), words: given(volunteers) },
  ]
  return (
    <dl className="facts">
      {facts.map(({ term, words }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  )
}
