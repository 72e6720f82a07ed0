import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Select } from '../../../base/ui/controls/Select'
import { TextArea, TextField } from '../../../base/ui/controls/TextField'
import { useWords } from '../../../base/ui/useWords'
import { putAssessment, putComment, putDecision, putRevision } from '../../api/definition/proposalEndpoints'
import type { WholeProposal } from '../../api/definition/schemas'
import { longestName, longestText, type Outcome, outcomes } from '../../domain/definition/codes'
import { DecisionFields, undecided } from './DecisionFields'
import { EntryForm } from './EntryForm'
import { readCodes, TextFields, writeCodes } from './TextFields'

type FormProps = { proposal: WholeProposal; refresh: () => Promise<unknown> }

function useOutcomes() {
  const { t } = useWords()
  return outcomes.map((one) => ({ value: one, label: t(`collection:definition.outcome.${one}`) }))
}

const five = ['1', '2', '3', '4', '5'].map((step) => ({ value: step, label: step }))

/** The working group says what it thinks. */
export function AssessForm({ proposal, refresh }: FormProps) {
  const { t } = useWords()
  const recommended = useOutcomes()
  const [draft, setDraft] = useState({ need: '3', burden: '3', existingSource: '', definition: '', text: '' })
  const [recommendation, setRecommendation] = useState<Outcome>('adopt')
  const area = (field: 'existingSource' | 'definition' | 'text') => ({
    maxLength: longestText,
    value: draft[field],
    onChange: (value: string) => setDraft({ ...draft, [field]: value }),
  })
  return (
    <EntryForm
      primary
      label={t('collection-app:assess.do')}
      send={async (entry) => {
        const { need, burden, ...words } = draft
        const body = { ...words, need: Number(need), burden: Number(burden), recommendation }
        await call(putAssessment, { params: { id: proposal.id, entry }, body, ifMatch: proposal.version })
        await refresh()
      }}
    >
      <div className="fields">
        {(['need', 'burden'] as const).map((field) => (
          <Select
            key={field}
            label={t(`collection:definition.${field}-step`)}
            hint={t(`collection-app:assess.${field}-hint`)}
            value={draft[field]}
            onChange={(step) => setDraft({ ...draft, [field]: step })}
            options={five}
          />
        ))}
      </div>
      <TextArea
        label={t('collection:definition.existing')}
        optional={t('ui:optional')}
        {...area('existingSource')}
      />
      <TextArea
        label={t('collection:definition.definition-judged')}
        optional={t('ui:optional')}
        {...area('definition')}
      />
      <Select
        label={t('collection:definition.recommends')}
        value={recommendation}
        onChange={setRecommendation}
        options={recommended}
      />
      <TextArea label={t('collection-app:assess.text')} required rows={5} {...area('text')} />
    </EntryForm>
  )
}

/** The working group writes the text anew, beginning from the one that stands. */
export function ReviseForm({ proposal, refresh }: FormProps) {
  const { t } = useWords()
  const last = proposal.texts.at(-1)
  const [draft, setDraft] = useState({
    title: last?.title ?? '',
    need: last?.need ?? '',
    definition: last?.definition ?? '',
    codes: last?.codes ?? [],
  })
  const [lines, setLines] = useState(writeCodes(draft.codes))
  const [reason, setReason] = useState('')
  const listed = proposal.what === 'code-list'
  return (
    <EntryForm
      label={t('collection-app:revise.do')}
      send={async (entry) => {
        const text = { ...draft, codes: listed ? readCodes(lines) : [] }
        await call(putRevision, {
          params: { id: proposal.id, entry },
          body: { text, reason },
          ifMatch: proposal.version,
        })
        await refresh()
        setReason('')
      }}
    >
      <TextFields
        draft={draft}
        change={(changes) => setDraft({ ...draft, ...changes })}
        lines={listed ? { value: lines, change: setLines } : undefined}
      />
      <TextArea
        label={t('collection:definition.reason')}
        required
        maxLength={longestText}
        value={reason}
        onChange={setReason}
      />
    </EntryForm>
  )
}

/** Somebody comments, or answers a comment. */
export function CommentForm({
  proposal,
  refresh,
  parent,
  name: own,
}: FormProps & { parent: string | null; name: string }) {
  const { t, language } = useWords()
  const [text, setText] = useState('')
  const [name, setName] = useState(own)
  return (
    <EntryForm
      label={t(parent ? 'collection-app:comment.answer' : 'collection-app:comment.do')}
      send={async (entry) => {
        await call(putComment, { params: { id: proposal.id, entry }, body: { parent, name, language, text } })
        setText('')
        await refresh()
      }}
    >
      <TextArea
        label={t(parent ? 'collection-app:comment.answer-label' : 'collection-app:comment.label')}
        required
        maxLength={longestText}
        value={text}
        onChange={setText}
      />
      <TextField
        label={t('collection:definition.form.name')}
        optional={t('ui:optional')}
        hint={t('collection:definition.form.name-hint')}
        maxLength={longestName}
        value={name}
        onChange={setName}
      />
    </EntryForm>
  )
}

/** The steering group decides. */
export function DecideForm({ proposal, refresh }: FormProps) {
  const { t } = useWords()
  const outcomes = useOutcomes()
  const [outcome, setOutcome] = useState<Outcome>('adopt')
  const [way, setWay] = useState<'consensus' | 'votes'>('consensus')
  const [votes, setVotes] = useState({ for: '0', against: '0', empty: '0' })
  const [decided, setDecided] = useState(undecided)
  const [year, setYear] = useState(String(new Date().getFullYear() + 1))
  const listed = proposal.what === 'code-list' && outcome === 'adopt'
  return (
    <EntryForm
      primary
      label={t('collection-app:decide.do')}
      send={async (entry) => {
        const counted = {
          for: Number(votes.for),
          against: Number(votes.against),
          empty: Number(votes.empty),
        }
        const vote = way === 'consensus' ? { way } : { way, ...counted }
        const { reason, decidedOn = '' } = decided
        const body = { outcome, vote, reason, decidedOn, year: listed ? Number(year) : null }
        await call(putDecision, { params: { id: proposal.id, entry }, body, ifMatch: proposal.version })
        await refresh()
      }}
    >
      <Select
        label={t('collection-app:decide.outcome')}
        value={outcome}
        onChange={setOutcome}
        options={outcomes}
      />
      <Select
        label={t('collection-app:decide.way')}
        value={way}
        onChange={setWay}
        options={(['consensus', 'votes'] as const).map((one) => ({
          value: one,
          label: t(`collection-app:decide.${one}`),
        }))}
      />
      {way === 'votes' && (
        <div className="fields">
          {(['for', 'against', 'empty'] as const).map((side) => (
            <TextField
              key={side}
              label={t(`collection-app:decide.${side}`)}
              inputMode="numeric"
              pattern="\d{1,3}"
              required
              value={votes[side]}
              onChange={(value) => setVotes({ ...votes, [side]: value })}
            />
          ))}
        </div>
      )}
      <DecisionFields decided={decided} change={setDecided} />
      {listed && (
        <TextField
          label={t('collection-app:decide.year')}
          inputMode="numeric"
          pattern="20\d\d"
          required
          value={year}
          onChange={setYear}
        />
      )}
    </EntryForm>
  )
}
