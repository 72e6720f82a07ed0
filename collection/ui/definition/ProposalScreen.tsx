import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { Section } from '../../../base/ui/page/Section'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSubjects } from '../../api/definition/indicatorEndpoints'
import {
  getDrafts,
  getProposal,
  getProposals,
  putCommentHidden,
  putProposalHidden,
} from '../../api/definition/proposalEndpoints'
import type { WholeProposal } from '../../api/definition/schemas'
import { isUnsaved } from '../managed/useUnsaved'
import { DraftSection } from './DraftSection'
import { Assessments, Comments, Decisions, PilotDecisions } from './ProposalEntries'
import { AssessForm, CommentForm, DecideForm, ReviseForm } from './ProposalForms'
import { ProposalTexts } from './ProposalTexts'
import { entryPlace } from './useEntry'
import { Untranslated } from './VersionContent'

/** One proposal: its whole history, and what one's role may add to it. */
export function ProposalScreen({ me, id }: { me: Me; id: string }) {
  const { t, language, moment } = useWords()
  const client = useQueryClient()
  const found = useAnswer(getProposal, { params: { id } })
  const proposal = found.data?.data
  const subjects = useAnswer(getSubjects, {}).data?.data ?? []
  const listName = subjects
    .find(({ code }) => code === proposal?.subject)
    ?.lists.find(({ code }) => code === proposal?.list)?.name[language]
  const refresh = () =>
    Promise.all(
      [getProposal, getProposals, getDrafts].map(({ path }) =>
        client.invalidateQueries({ queryKey: [path] }),
      ),
    )
  return (
    <Screen
      title={proposal?.texts.at(-1)?.title || t('collection:definition.proposal')}
      back={{ href: '/collection/proposals', label: t('ui:back') }}
    >
      <RefusalNotice error={found.error} />
      {proposal && (
        <>
          <p className="page-title-lead">
            {[
              t(`collection:definition.state.${proposal.state}`),
              t(`collection:definition.what.${proposal.what}`),
              t(`collection:definition.kind.${proposal.kind}`),
              proposal.indicator ?? listName,
              moment(proposal.madeAt),
              proposal.name || t('collection:definition.unnamed'),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <History me={me} proposal={proposal} refresh={refresh} />
        </>
      )}
    </Screen>
  )
}

type HistoryProps = { me: Me; proposal: WholeProposal; refresh: () => Promise<unknown> }

function History({ me, proposal, refresh }: HistoryProps) {
  const { t, language } = useWords()
  const [answering, setAnswering] = useState<string | null>(null)
  const common = { proposal, t, language }
  const open = proposal.state === 'received' || proposal.state === 'assessed'
  const assesses = open && canDo(me, 'collection.proposal.assess')
  const hides = canDo(me, 'collection.comment.hide')
  const readsDrafts =
    canDo(me, 'collection.pilot.read') && proposal.versions.some(({ state }) => state === 'draft')
  const drafts = useAnswer(getDrafts, readsDrafts ? { params: { id: proposal.id } } : null).data?.data ?? []
  return (
    <>
      <Section title={t('collection:definition.texts')}>
        <ProposalTexts {...common} />
        {assesses && (
          <Fold title={t('collection-app:revise.title')} of={entryPlace('revision', proposal)}>
            <ReviseForm proposal={proposal} refresh={refresh} />
          </Fold>
        )}
        {hides && (
          <Hide
            words={proposal.hidden ? 'show' : 'hide'}
            hide={() =>
              call(putProposalHidden, {
                params: { id: proposal.id },
                body: { hidden: !proposal.hidden },
                ifMatch: proposal.version,
              }).then(refresh)
            }
          />
        )}
      </Section>
      <Section title={t('collection:definition.assessments')}>
        <Assessments {...common} />
        {assesses && (
          <Fold title={t('collection-app:assess.title')} of={entryPlace('assessment', proposal)}>
            <AssessForm proposal={proposal} refresh={refresh} />
          </Fold>
        )}
      </Section>
      {proposal.what === 'indicator' && (
        <DraftSection
          proposal={proposal}
          drafts={drafts}
          edits={open && canDo(me, 'collection.indicator.edit')}
          refresh={refresh}
        />
      )}
      {proposal.pilots.length > 0 && (
        <Section title={t('collection:definition.pilots.title')}>
          <PilotDecisions {...common} />
        </Section>
      )}
      <Section title={t('collection:definition.decisions')}>
        <Decisions {...common} />
        {open && canDo(me, 'collection.proposal.decide') && (
          <Fold title={t('collection-app:decide.title')} of={entryPlace('decision', proposal)}>
            {drafts.map((version) => (
              <Untranslated key={version.code} {...{ version, t, language }} />
            ))}
            <DecideForm proposal={proposal} refresh={refresh} />
          </Fold>
        )}
      </Section>
      <Section title={t('collection:definition.comments')}>
        <Comments
          {...common}
          actions={(comment) => (
            <>
              <div className="actions">
                {!comment.hidden && (
                  <Button
                    kind="quiet"
                    size="small"
                    onClick={() => setAnswering(answering === comment.id ? null : comment.id)}
                  >
                    {t('collection-app:comment.answer')}
                  </Button>
                )}
                {hides && (
                  <Hide
                    words={comment.hidden ? 'show' : 'hide'}
                    hide={() =>
                      call(putCommentHidden, {
                        params: { id: proposal.id, entry: comment.id },
                        body: { hidden: !comment.hidden },
                      }).then(refresh)
                    }
                  />
                )}
              </div>
              {answering === comment.id && (
                <CommentForm
                  proposal={proposal}
                  parent={comment.id}
                  name={me.name}
                  refresh={refresh}
                  done={() => setAnswering(null)}
                />
              )}
            </>
          )}
        />
        <Fold title={t('collection-app:comment.title')} of={entryPlace('comment', proposal)}>
          <CommentForm proposal={proposal} parent={null} name={me.name} refresh={refresh} />
        </Fold>
      </Section>
    </>
  )
}

/** What one may add, folded away until it is wanted; open where something was begun and not sent. */
function Fold({ title, of, children }: { title: string; of: string; children: ReactNode }) {
  const [begun] = useState(() => isUnsaved(of))
  return (
    <details className="fold" open={begun}>
      <summary>{title}</summary>
      {children}
    </details>
  )
}

function Hide({ words, hide }: { words: 'hide' | 'show'; hide: () => Promise<unknown> }) {
  const { t } = useWords()
  const hiding = useMutation({ mutationFn: hide })
  return (
    <>
      <RefusalNotice error={hiding.error} />
      <Button kind="quiet" size="small" disabled={hiding.isPending} onClick={() => hiding.mutate()}>
        {t(`collection-app:${words}`)}
      </Button>
    </>
  )
}
