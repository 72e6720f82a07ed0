import { type Language, languages, writeMoment } from '../../../base/language/language'
import type { Translate } from '../../../base/language/translator'
import { PublicDocument } from '../../../base/pages/PublicDocument'
import type { Site } from '../../../base/pages/site'
import { Notice } from '../../../base/ui/controls/Notice'
import { Section } from '../../../base/ui/page/Section'
import { proposalPaths } from '../../api/definition/pageEndpoints'
import type { WholeProposal } from '../../api/definition/schemas'
import { Assessments, Comments, Decisions, PilotDecisions } from '../definition/ProposalEntries'
import { ProposalTexts } from '../definition/ProposalTexts'
import { VersionContent } from '../definition/VersionContent'

type ProposalPageProps = {
  site: Site
  t: Translate
  proposal: WholeProposal
  /** Shown to who has just sent it. */
  sent: boolean
}

/** A proposal and its whole history, for everyone. */
export function ProposalPage({ site, t, proposal, sent }: ProposalPageProps) {
  const { language } = site
  const title = proposal.texts.at(-1)?.title || t('collection:definition.hidden-short')
  const paths = Object.fromEntries(
    languages.map((one) => [one, `${proposalPaths[one]}/${proposal.id}`]),
  ) as Record<Language, string>
  const common = { proposal, t, language }
  return (
    <PublicDocument site={site} title={title} paths={paths} within="proposals">
      <div className="page-title">
        <div className="page-title-words">
          <p className="text-muted">
            {[
              t('collection:definition.proposal'),
              t(`collection:definition.what.${proposal.what}`),
              t(`collection:definition.kind.${proposal.kind}`),
              proposal.indicator,
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <h1 lang={proposal.hidden ? language : proposal.language}>{title}</h1>
          <p className="page-title-lead">
            {t(`collection:definition.state.${proposal.state}`)}.{' '}
            {t('collection:definition.made', { when: writeMoment(language, proposal.madeAt) })}.{' '}
            {proposal.name
              ? t('collection:definition.by', { name: proposal.name })
              : t('collection:definition.unnamed')}
            .
          </p>
        </div>
      </div>
      {sent && (
        <Notice kind="saved" title={t('collection:definition.form.sent')}>
          <p>{t('collection:definition.form.sent-words')}</p>
        </Notice>
      )}
      <Section title={t('collection:definition.texts')}>
        <ProposalTexts {...common} />
      </Section>
      <Section title={t('collection:definition.decisions')}>
        <Decisions {...common} />
        {proposal.versions.length > 0 && (
          <ul className="entries">
            {proposal.versions.map((written) => (
              <li key={`${written.code}/${written.version}`}>
                {t('collection:definition.version', written)}: {written.name[language]} (
                {t(`collection:definition.version-state.${written.state}`)})
                <VersionContent version={written} formers={proposal.formers} t={t} language={language} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      {proposal.pilots.length > 0 && (
        <Section title={t('collection:definition.pilots.title')}>
          <PilotDecisions {...common} />
        </Section>
      )}
      <Section title={t('collection:definition.assessments')}>
        <Assessments {...common} />
      </Section>
      <Section title={t('collection:definition.comments')}>
        <Comments {...common} />
      </Section>
    </PublicDocument>
  )
}
