import type { ReactNode } from 'react'
import { placeName } from '../../../../statistics/domain/placeName'
import { similarMunicipalities } from '../../../../statistics/domain/similarMunicipalities'
import { addressOf } from '../addresses'
import type { PageGround } from './page'

type SimilarOnesProps = {
  ground: PageGround
  named: readonly { code: string; name: string }[]
  asked: { codes: readonly string[]; theme: string; year: string; release?: string }
}

/** How many are offered at once. */
const offered = 4

/** The municipalities that resemble the first chosen one most today; a link adds each to the comparison. */
export function SimilarOnes({ ground, named, asked }: SimilarOnesProps): ReactNode {
  const { t, language, register } = ground
  const [first] = named
  if (!first) return null
  const similar = similarMunicipalities(register, first.code, register.lastYear)
    .filter(({ municipality }) => !asked.codes.includes(municipality.code))
    .slice(0, offered)
  if (!similar.length) return null
  const label = t('culture-public:compare.similar', { name: first.name })
  return (
    <nav className="toolbar compare-choice" aria-label={label}>
      <p className="field-label">{label}</p>
      <ul className="chips">
        {similar.map(({ municipality: { code } }) => (
          <li key={code}>
            <a
              className="chip"
              href={addressOf(language, { name: 'compare', ...asked, codes: [...asked.codes, code] })}
            >
              <span aria-hidden="true">+</span> {placeName(register, code)[language]}
              <span className="visually-hidden"> – {t('culture-public:compare.add-similar')}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
