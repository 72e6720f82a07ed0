import { writeDate } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { PublicDocument } from '../../../base/pages/PublicDocument'
import type { Site } from '../../../base/pages/site'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { PageTitle } from '../../../base/ui/page/PageTitle'
import { codeListPaths, proposalPaths, proposePaths } from '../../api/definition/pageEndpoints'
import type { ProposalPage } from '../../api/definition/schemas'
import { dayOf } from '../releases/moments'

type ProposalsPageProps = { site: Site; t: Translate; page: ProposalPage }

/** What was proposed, for everyone, the newest first. */
export function ProposalsPage({ site, t, page }: ProposalsPageProps) {
  const { language } = site
  const here = proposalPaths[language]
  return (
    <PublicDocument
      site={site}
      title={t('collection:definition.page.title')}
      description={t('collection:definition.page.lead')}
      paths={proposalPaths}
      within="proposals"
    >
      <PageTitle title={t('collection:definition.page.title')} lead={t('collection:definition.page.lead')} />
      <p className="actions">
        <ButtonLink kind="primary" href={proposePaths[language]}>
          {t('collection:definition.page.propose')}
        </ButtonLink>
        <ButtonLink href={codeListPaths[language]}>{t('collection:definition.lists.title')}</ButtonLink>
      </p>
      {page.proposals.length === 0 && <p className="prose">{t('collection:definition.page.none')}</p>}
      <ul className="rows">
        {page.proposals.map((one) => (
          <li key={one.id}>
            <a href={`${here}/${one.id}`} className="row-link">
              <span>
                <span className="row-title" lang={one.hidden ? language : one.language}>
                  {one.title || t('collection:definition.hidden-short')}
                </span>
                <span className="row-detail">
                  {[
                    t(`collection:definition.state.${one.state}`),
                    t(`collection:definition.what.${one.what}`),
                    one.indicator,
                    writeDate(language, dayOf(one.madeAt)),
                    one.comments > 0 && t('collection:definition.comment-count', { count: one.comments }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {page.next && (
        <p className="actions">
          <ButtonLink href={`${here}?cursor=${page.next}`}>
            {t('collection:definition.page.older')}
          </ButtonLink>
        </p>
      )}
    </PublicDocument>
  )
}
