import type { ReactNode } from 'react'
import type { PageAssets } from '../../../../base/pages/site'
import { BrandSign } from '../../../../base/ui/page/Brand'
import { ExampleDataBanner } from '../../../../base/ui/page/ExampleData'
import { type SurveyLanguage, surveyLanguageCodes } from '../../../domain/surveys/languageCodes'
import { surveyLanguages } from '../../../domain/surveys/surveyLanguages'

/** What stands around every page that a young person meets. */
export type SurveyPageGround = {
  language: SurveyLanguage
  assets: PageAssets
  /** Whether the place is invented. */
  example: boolean
  /** The page's own address, for its other languages. */
  path: string
}

type SurveyDocumentProps = { ground: SurveyPageGround; title: string; children: ReactNode }

/** A whole page, from `html` to `/html`: nothing leads away from it but its other languages. */
export function SurveyDocument({ ground, title, children }: SurveyDocumentProps) {
  const { language, assets, example, path } = ground
  const { words, tag } = surveyLanguages[language]
  const name = tag === 'sv' ? 'Kommunbild' : 'Kuntakuva'
  return (
    <html lang={tag}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${title} – ${name}`}</title>
        {assets.preloads?.map((font) => (
          <link key={font} rel="preload" as="font" type="font/woff2" href={font} crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={assets.css} />
      </head>
      <body className="survey">
        {example && <ExampleDataBanner>{words.page.example}</ExampleDataBanner>}
        <header className="survey-head">
          <span className="brand">
            <BrandSign />
            {name}
          </span>
          <LanguageMenu language={language} path={path} />
        </header>
        <main className="survey-main">{children}</main>
      </body>
    </html>
  )
}

function LanguageMenu({ language, path }: { language: SurveyLanguage; path: string }) {
  const { words } = surveyLanguages[language]
  return (
    <nav aria-label={words.page.language}>
      <details className="survey-languages">
        <summary>
          <span className="visually-hidden">{words.page.language}: </span>
          {words.name}
        </summary>
        <ul className="survey-language-list">
          {surveyLanguageCodes.map((code) => {
            const other = surveyLanguages[code]
            return (
              <li key={code}>
                <a
                  href={`${path}?lang=${code}`}
                  lang={other.tag}
                  hrefLang={other.tag}
                  aria-current={code === language ? 'true' : undefined}
                >
                  {other.words.name}
                </a>
              </li>
            )
          })}
        </ul>
      </details>
    </nav>
  )
}
