import type { MunicipalityFacts } from '../../../../base/municipalities/facts'
import { placeName } from '../../../../statistics/domain/placeName'
import { addressOf } from '../addresses'
import type { PageGround } from './page'

/** Where a merged municipality's people are today, and which ones were merged into this one. */
export function Mergers({ ground, facts }: { ground: PageGround; facts: MunicipalityFacts }) {
  const { t } = ground
  const { successor, predecessors } = facts
  if (!successor && predecessors.length === 0) return null
  return (
    <p className="mergers">
      {successor && (
        <>
          {t('youth-public:municipality.merged', { year: successor.year })}{' '}
          <Place ground={ground} code={successor.code} />.
        </>
      )}
      {predecessors.length > 0 && (
        <>
          {t('youth-public:municipality.predecessors')}{' '}
          {predecessors.map(({ code, year }, index) => (
            <span key={code}>
              {index > 0 && ', '}
              <Place ground={ground} code={code} /> ({year})
            </span>
          ))}
          .
        </>
      )}
    </p>
  )
}

function Place({ ground: { language, register }, code }: { ground: PageGround; code: string }) {
  return (
    <a href={addressOf(language, { name: 'municipality', code })}>{placeName(register, code)[language]}</a>
  )
}
