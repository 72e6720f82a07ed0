import type { Figure } from '../figures/book'
import type { Measure } from '../figures/measures'
import { isMunicipality } from '../figures/places'
import { FigureInTable } from './FigureInTable'
import type { PageGround } from './page'

type ChosenInTableProps = {
  ground: PageGround
  options: readonly Measure[]
  place: string
  year: string
  figure: (option: Measure) => Figure | undefined
}

/** What a municipality chose, in words; where nothing was answered, what kind of nothing that is. */
export function ChosenInTable({ ground, options, place, year, figure }: ChosenInTableProps) {
  const { language, t } = ground
  const [first] = options
  if (!first) return null
  // What an area's municipalities chose is many numbers: they stand behind the fold.
  if (!isMunicipality(place)) return <span className="kind-plain">{t('culture-public:in-parts')}</span>
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
      />
    )
  return <span className="chosen-words">{chosen.map(({ option }) => option.short[language]).join(', ')}</span>
}
