import { spacedCode } from '../../../domain/surveys/surveyCodes'
import { surveyLanguages } from '../../../domain/surveys/surveyLanguages'
import { QrCode } from '../../surveys/QrCode'
import { Paper } from './Paper'
import { type Printable, shortOf } from './PosterPage'

/** A sheet of slips to cut: each has a code of its own that counts once. */
export function SlipsPage({ codes, ...print }: Printable & { codes: readonly string[] }) {
  const { assets, languages, place, site } = print
  return (
    <Paper assets={assets} language={languages[0]} title={place}>
      <main>
        <h1 className="visually-hidden">{place}</h1>
        <ul className="slips">
          {codes.map((code) => (
            <li key={code} className="slip">
              <QrCode text={`${site}/k/${code}`} label={spacedCode(code)} />
              <div>
                <p className="slip-place">{place}</p>
                <p className="slip-code">{spacedCode(code)}</p>
                <p className="slip-words">{`${shortOf(site)}/k`}</p>
                {languages.map((language) => (
                  <p key={language} lang={language} className="slip-words">
                    {surveyLanguages[language].words.poster.once}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ul>
      </main>
    </Paper>
  )
}
