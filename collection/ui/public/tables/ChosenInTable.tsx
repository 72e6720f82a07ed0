import type { Figure } from '../figures/book'
import type { Measure } from '../figures/measures'
import { isMunicipality } from '../figures/places'
import { askedRelease, type ReadingGround } from '../ground'
import { FigureInTable } from './FigureInTable'

type ChosenInTableProps = {
  ground: ReadingGround
  options: readonly Measure[]
  place: string
  year: string
  figure: (option: Measure) => Figure | undefined
  /** Not where areas are today's. */
  linked?: boolean
}

/** What a municipality chose, in words; where nothing was answered, what kind of nothing that is. */
export function ChosenInTable({ ground, options, place, year, figure, linked = true }: ChosenInTableProps) {
  const { language, t } = ground
  const [first] = options
  if (!first) return null
  // What an area's municipalities chose is many numbers: they stand behind the fold.
  if (!isMunicipality(place)) return <span className="kind-plain">{t('collection-public:in-parts')}</span>
  const said = options.map((option) => ({ option, figure: figure(option) }))
  const chosen = said.filter(({ figure: one }) => one?.cell.kind === 'value' && one.cell.value > 0)
  const none = said.find(({ figure: one }) => one?.cell.kind !== 'value')
  if (chosen.length === 0)
    return (
      <FigureInTable
        ground={ground}
        measure={none?.option ?? first}
        place={place}
        year={year}
        figure={none ? none.figure : figure(first)}
        linked={linked}
      />
    )
  return (
    <span className="chosen-words">
      {chosen.map(({ option }, index) => (
        <span key={option.code}>
          {index > 0 && ', '}
          {linked ? (
            <a
              href={ground.to({
                ...{ name: 'figure', municipality: place, year, ref: option.code },
                ...askedRelease(ground),
              })}
            >
              {option.short[language]}
            </a>
          ) : (
            option.short[language]
          )}
        </span>
      ))}
    </span>
  )
}
