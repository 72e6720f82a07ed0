import { inOrder } from '../../../../base/language/inOrder'
import { ArrowRightIcon } from '../../../../base/ui/icons'
import { Section } from '../../../../base/ui/page/Section'
import { areaPlaces } from '../../../../collection/domain/releases/places'
import { areaKindOf, replies } from '../../../../collection/ui/public/figures/places'
import { askedRelease } from '../../../../collection/ui/public/ground'
import { placeName } from '../../../../statistics/domain/placeName'
import { FindMunicipality } from '../pages/FindMunicipality'
import { RegionTable } from './RegionTable'
import { hasFigures } from './readYearly'
import type { Released } from './YearlyPage'

/** The municipalities of each region, folded: every figure is there without scripts, and a choice leads straight to one. */
export function Regions({ ground, release, book, year }: Released & { year: string }) {
  const { t, language, register } = ground
  const asked = (place: string, measure: string) => {
    const cell = book.at(place, year, measure)?.cell
    return cell?.kind === 'value' ? cell.value : 0
  }
  const regions = inOrder(
    language,
    areaPlaces(register, Number(year))
      .filter(({ code }) => areaKindOf(code) === 'region' && asked(code, replies.expected) > 0)
      .map(({ code, name, members }) => ({
        ...{ code, name: name[language] },
        members: inOrder(
          language,
          members.map((member) => ({ code: member, name: placeName(register, member)[language] })),
        ),
      })),
  )
  if (!regions.length) return null
  return (
    <Section title={t('youth-public:yearly.by-municipality', { year })}>
      <FindMunicipality ground={ground} {...askedRelease(ground)} />
      <p className="section-intro">{t('youth-public:yearly.regions-text')}</p>
      <div className="regions">
        {regions.map(({ code, name, members }) => (
          <details key={code} className="chart-table">
            <summary>
              <ArrowRightIcon size={18} />
              {name}
              <span className="region-answered">
                {t('youth-public:yearly.answered-of', {
                  answered: asked(code, replies.answered),
                  count: asked(code, replies.expected),
                })}
              </span>
            </summary>
            <RegionTable
              {...{ ground, release, book, year, name }}
              region={code}
              places={members.filter((one) => hasFigures(release, book, one.code))}
              without={members.filter((one) => !hasFigures(release, book, one.code))}
            />
          </details>
        ))}
      </div>
    </Section>
  )
}
