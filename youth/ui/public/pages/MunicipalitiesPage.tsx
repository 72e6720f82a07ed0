import { writeNumber } from '../../../../base/language/language'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import { placesOfToday } from '../../../../statistics/domain/placesOfToday'
import { byLetter } from '../figures/places'
import { Document } from './Document'
import { PlaceList } from './PlaceList'
import type { PageGround } from './page'

type MunicipalitiesPageProps = { ground: PageGround; takingPart: ReadonlySet<string> }

/** Every municipality of today from A to Ö, those that have opened their figures first. */
export function MunicipalitiesPage({ ground, takingPart }: MunicipalitiesPageProps) {
  const { t, language, register } = ground
  const places = placesOfToday(register, language)
  const open = places.filter(({ code }) => takingPart.has(code))
  const letters = byLetter(places)
  const all = writeNumber(language, places.length)
  return (
    <Document
      ground={ground}
      page={{ name: 'municipalities' }}
      title={t('youth-public:municipalities.title')}
      description={t('youth-public:municipalities.description')}
    >
      <PageTitle
        title={t('youth-public:municipalities.title')}
        lead={
          open.length
            ? t('youth-public:municipalities.lead', { count: open.length, all })
            : t('youth-public:municipalities.lead-none', { all })
        }
      />
      {open.length > 0 && (
        <Section title={t('youth-public:front.taking-part')}>
          <PlaceList ground={ground} places={open} />
        </Section>
      )}
      <Section title={t('youth-public:municipalities.all')}>
        <nav aria-label={t('youth-public:municipalities.letters')}>
          <ul className="letters">
            {letters.map(([letter]) => (
              <li key={letter}>
                <a href={`#${letter}`}>{letter}</a>
              </li>
            ))}
          </ul>
        </nav>
        {letters.map(([letter, ofLetter]) => (
          <div className="letter" key={letter} id={letter}>
            <h3>{letter}</h3>
            <PlaceList ground={ground} places={ofLetter} marked={takingPart} />
          </div>
        ))}
      </Section>
    </Document>
  )
}
