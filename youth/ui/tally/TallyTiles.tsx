import { Fragment, type ReactNode, useState } from 'react'
import { classes } from '../../../base/ui/classes'
import { Button } from '../../../base/ui/controls/Button'
import { ArrowDownIcon, PlusIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import { type Age, ages, type Gender } from '../../domain/codes'
import { type Features, type TallyCell, usualAges } from '../../domain/tally/arrivals'
import { countOf } from './sums'
import { useFeaturesInWords } from './useFeaturesInWords'

const genders: readonly Gender[] = ['girl', 'boy', 'other', 'undisclosed']
const participant = { role: 'participant' } as const

type TallyTilesProps = {
  cells: readonly TallyCell[]
  total: number
  withGender: boolean
  tap: (features: Features) => void
  /** What else can be done, after the tiles. */
  also?: ReactNode
}

const remembered = 'kuntakuva-tally-by'

/** One tap for each who comes: ages, with genders where the municipality decided so, or one button as big as a palm. */
export function TallyTiles({ cells, total, withGender, tap, also }: TallyTilesProps) {
  const { t } = useWords()
  const [one, setOne] = useState(() => localStorage.getItem(remembered) === 'one')
  const [all, setAll] = useState(false)
  // What was tapped last, and which tap it was, so that the same tile answers each time anew.
  const [now, setNow] = useState({ key: '', turn: 0 })
  const chooseOne = (chosen: boolean) => {
    localStorage.setItem(remembered, chosen ? 'one' : 'age')
    setOne(chosen)
  }
  const count = (features: Omit<Features, 'role'>) => {
    setNow(({ turn }) => ({ key: `${features.age} ${features.gender}`, turn: turn + 1 }))
    tap({ ...features, ...participant })
  }
  const shown = ages.filter(
    (age) => all || (usualAges as readonly Age[]).includes(age) || countOf(cells, age) !== 0,
  )
  const tile = (age: Age, gender: Gender | undefined, kind: string, words?: string) => (
    <Tile
      features={{ age, gender: gender ?? 'unspecified', ...participant }}
      count={gender || age === 'unspecified' ? countOf(cells, age, gender) : countOf(cells, age)}
      turn={now.key === `${age} ${gender ?? 'unspecified'}` ? now.turn : 0}
      kind={kind}
      words={words}
      tap={() => count({ age, gender: gender ?? 'unspecified' })}
    />
  )
  if (one) {
    return (
      <div className="tally-tiles">
        <button
          type="button"
          className="tally-tile tally-tile-counted tally-one"
          onClick={() => count({ age: 'unspecified', gender: 'unspecified' })}
        >
          <PlusIcon size={64} />
          {t('tally:one-more')}
          {now.turn > 0 && <Plus key={now.turn} />}
        </button>
        <div className="tally-more">
          <Button kind="quiet" onClick={() => chooseOne(false)}>
            {t('tally:by-age')}
          </Button>
          {also}
        </div>
        <p className="visually-hidden" role="status">
          {total}
        </p>
      </div>
    )
  }
  return (
    <div className="tally-tiles">
      {withGender ? (
        <div className="tally-grid tally-by-gender">
          <span className="tally-head">{t('tally:age')}</span>
          {genders.map((gender) => (
            <span className="tally-head" key={gender}>
              {t(`youth:gender.${gender}`)}
            </span>
          ))}
          {shown.map((age) => (
            <Fragment key={age}>
              <span className="tally-row">{t(`youth:age.${age}`)}</span>
              {genders.map((gender) => (
                <Fragment key={gender}>{tile(age, gender, '')}</Fragment>
              ))}
            </Fragment>
          ))}
        </div>
      ) : (
        <div className="tally-grid tally-by-age">
          {shown.map((age) => (
            <Fragment key={age}>{tile(age, undefined, '', t(`youth:age.${age}`))}</Fragment>
          ))}
        </div>
      )}
      <div className="tally-below">
        {tile('unspecified', undefined, 'tally-tile-wide', t('tally:without'))}
        <Button kind="secondary" icon={<ArrowDownIcon size={20} />} onClick={() => setAll(!all)}>
          {t(all ? 'tally:fewer-ages' : 'tally:more-ages')}
        </Button>
      </div>
      <div className="tally-more">
        <Button kind="quiet" onClick={() => chooseOne(true)}>
          {t('tally:by-one')}
        </Button>
        {also}
      </div>
    </div>
  )
}

type TileProps = {
  features: Features
  count: number
  turn: number
  kind: string
  words: string | undefined
  tap: () => void
}

function Tile({ features, count, turn, kind, words, tap }: TileProps) {
  const { t, number } = useWords()
  const inWords = useFeaturesInWords()
  return (
    <button
      type="button"
      className={classes('tally-tile', count !== 0 && 'tally-tile-counted', kind)}
      aria-label={t('tally:tile', { what: inWords(features), count })}
      onClick={tap}
    >
      {words && <span className="tally-tile-name">{words}</span>}
      {number(count)}
      {turn > 0 && <Plus key={turn} />}
    </button>
  )
}

const Plus = () => (
  <span className="tally-plus" aria-hidden="true">
    +1
  </span>
)
