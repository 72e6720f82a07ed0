import type { PageAssets } from '../../../../base/pages/site'
import { spacedCode } from '../../../domain/surveys/surveyCodes'
import { surveyLanguages } from '../../../domain/surveys/surveyLanguages'
import { QrCode } from '../../surveys/QrCode'
import { Paper, PaperBrand } from './Paper'

export type Printable = {
  assets: PageAssets
  /** The national languages, the place's own first. */
  languages: readonly ['fi', 'sv'] | readonly ['sv', 'fi']
  place: string
  /** `https://kuntakuva.fi` */
  site: string
}

/** A poster with the code that all share: it promises that nobody is known, and does not promise that each answers once. */
export function PosterPage({ code, ...print }: Printable & { code: string }) {
  const { assets, languages, place, site } = print
  const words = languages.map((language) => ({ language, ...surveyLanguages[language].words.poster }))
  const address = `${site}/k/${code}`
  return (
    <Paper assets={assets} language={languages[0]} title={`${place} · ${spacedCode(code)}`}>
      <main className="poster">
        <PaperBrand />
        <h1 className="poster-title">
          {words.map(({ language, title }) => (
            <span key={language} lang={language}>
              {title}
            </span>
          ))}
        </h1>
        <p className="poster-place">{place}</p>
        <QrCode text={address} label={address} />
        <div className="poster-way">
          {words.map(({ language, scan }) => (
            <p key={language} lang={language}>
              {scan}
            </p>
          ))}
          <p className="poster-address">{`${shortOf(site)}/k`}</p>
          <p className="poster-code">{spacedCode(code)}</p>
        </div>
        <div className="poster-promise">
          {words.map(({ language, anonymous, shared }) => (
            <p key={language} lang={language}>
              <b>{anonymous}</b> {shared}
            </p>
          ))}
          <p lang="se">
            {surveyLanguages.se.words.name} · <span lang="en">{surveyLanguages.en.words.name}</span> ·{' '}
            <span lang="fi">{surveyLanguages['fi-easy'].words.name}</span> ·{' '}
            <span lang="sv">{surveyLanguages['sv-easy'].words.name}</span>
          </p>
        </div>
      </main>
    </Paper>
  )
}

export const shortOf = (site: string): string => site.replace(/^https?:\/\//, '')
