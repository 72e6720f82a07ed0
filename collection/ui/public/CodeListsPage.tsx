import type { Translate } from '../../../base/language/translator'
import { PublicDocument } from '../../../base/pages/PublicDocument'
import type { Site } from '../../../base/pages/site'
import { PageTitle } from '../../../base/ui/page/PageTitle'
import { Section } from '../../../base/ui/page/Section'
import { codeListPaths, proposalPaths } from '../../api/definition/pageEndpoints'
import type { CodeLists } from '../../api/definition/schemas'
import type { Subject } from '../../domain/subject'

type CodeListsPageProps = {
  site: Site
  t: Translate
  /** Each subject that has lists, with their versions. */
  subjects: readonly { subject: Subject; lists: CodeLists }[]
}

/** What may be chosen when something is recorded: each list as it holds now and as it held before. */
export function CodeListsPage({ site, t, subjects }: CodeListsPageProps) {
  const { language } = site
  const words = { title: t('collection:definition.lists.title'), lead: t('collection:definition.lists.lead') }
  return (
    <PublicDocument
      site={site}
      title={words.title}
      description={words.lead}
      paths={codeListPaths}
      within="proposals"
    >
      <PageTitle title={words.title} lead={words.lead} />
      {subjects.map(({ subject, lists }) =>
        subject.lists?.map(({ code, name }) => (
          <Section key={`${subject.code} ${code}`} title={name[language]}>
            {lists
              .filter(({ list }) => list === code)
              .map((version, place) => (
                <details key={version.year} open={place === 0}>
                  <summary>
                    {t('collection:definition.lists.from', { year: version.year })} ·{' '}
                    {t('collection:definition.lists.count', { count: version.codes.length })}
                  </summary>
                  <p>
                    {version.proposal ? (
                      <a href={`${proposalPaths[language]}/${version.proposal}`}>
                        {t('collection:definition.lists.decided')}
                      </a>
                    ) : (
                      t('collection:definition.lists.first')
                    )}
                  </p>
                  <ul className="entries">
                    {version.codes.map((one) => (
                      <li key={one.code}>{one.name[language]}</li>
                    ))}
                  </ul>
                </details>
              ))}
          </Section>
        )),
      )}
    </PublicDocument>
  )
}
