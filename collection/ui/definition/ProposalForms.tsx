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
import { useEntry } from './useEntry'

type FormProps = { proposal: WholeProposal; refresh: () => Promise<unknown> }

function useOutcomes() {
  const { t } = useWords()
  return outcomes.map((one) => ({ value: one, label: t(`collection:definition.outcome.${one}`) }))
}

const five = ['1', '2', '3', '4', '5'].map((step) => ({ value: step, label: step }))

const unassessed = {
  ...{ need: '3', burden: '3', existingSource: '', definition: '', text: '' },
  recommendation: 'adopt' as Outcome,
}

/** The working group says what it thinks. */
export function AssessForm({ proposal, refresh }: FormProps) {
  const { t } = useWords()
  const recommended = useOutcomes()
  const { content, put, seen, goOn, send } = useEntry('assessment', { proposal, refresh }, unassessed)
  const area = (field: 'existingSource' | 'definition' | 'text') => ({
    maxLength: longestText,
    value: content[field],
    onChange: (value: string) => put({ [field]: value }),
  })
  return (
    <EntryForm
      primary
      label={t('collection-app:assess.do')}
      goOn={goOn}
      send={(entry) => {
        const { need, burden, ...words } = content
        const body = { ...words, need: Number(need), burden: Number(burden) }
        return send(() => call(putAssessment, { params: { id: proposal.id, entry }, body, ifMatch: seen }))
      }}
    >
      <div className="fields">
        {(['need', 'burden'] as const).map((field) => (
          <Select
            key={field}
            label={t(`collection:definition.${field}-step`)}
            hint={t(`collection-app:assess.${field}-hint`)}
            value={content[field]}
            onChange={(step) => put({ [field]: step })}
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
        value={content.recommendation}
        onChange={(recommendation) => put({ recommendation })}
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
  const begin = {
    ...{ title: last?.title ?? '', need: last?.need ?? '', definition: last?.definition ?? '' },
    ...{ lines: writeCodes(last?.codes ?? []), reason: '' },
  }
  const { content, put, seen, goOn, send } = useEntry('revision', { proposal, refresh }, begin)
  const listed = proposal.what === 'code-list'
  return (
    <EntryForm
      label={t('collection-app:revise.do')}
      goOn={goOn}
      send={(entry) => {
        const { reason, lines, ...words } = content
        const body = { text: { ...words, codes: listed ? readCodes(lines) : [] }, reason }
        return send(() => call(putRevision, { params: { id: proposal.id, entry }, body, ifMatch: seen }))
      }}
    >
      <TextFields
        draft={content}
        change={put}
        lines={listed ? { value: content.lines, change: (lines) => put({ lines }) } : undefined}
      />
      <TextArea
        label={t('collection:definition.reason')}
        required
        maxLength={longestText}
        value={content.reason}
        onChange={(reason) => put({ reason })}
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
  done,
}: FormProps & { parent: string | null; name: string; done?: () => void }) {
  const { t, language } = useWords()
  const form = parent ? `comment ${parent}` : 'comment'
  const { content, put, send } = useEntry(form, { proposal, refresh }, { text: '', name: own })
  return (
    <EntryForm
      label={t(parent ? 'collection-app:comment.answer' : 'collection-app:comment.do')}
      send={async (entry) => {
        const body = { parent, language, ...content }
        await send(() => call(putComment, { params: { id: proposal.id, entry }, body }))
        done?.()
      }}
    >
      <TextArea
        label={t(parent ? 'collection-app:comment.answer-label' : 'collection-app:comment.label')}
        required
        maxLength={longestText}
        value={content.text}
        onChange={(text) => put({ text })}
      />
      <TextField
        label={t('collection:definition.form.name')}
        optional={t('ui:optional')}
        hint={t('collection:definition.form.name-hint')}
        maxLength={longestName}
        value={content.name}
        onChange={(name) => put({ name })}
      />
    </EntryForm>
  )
}

/** The steering group decides. */
export function DecideForm({ proposal, refresh }: FormProps) {
  const { t } = useWords()
  const outcomes = useOutcomes()
  const { content, put, seen, goOn, send } = useEntry(
    'decision',
    { proposal, refresh },
    {
      ...{ outcome: 'adopt' as Outcome, way: 'consensus' as 'consensus' | 'votes' },
      ...{ votes: { for: '0', against: '0', empty: '0' }, decided: undecided() },
      year: String(new Date().getFullYear() + 1),
    },
  )
  const { outcome, way, votes, decided, year } = content
  const listed = proposal.what === 'code-list' && outcome === 'adopt'
  return (
    <EntryForm
      primary
      label={t('collection-app:decide.do')}
      goOn={goOn}
      send={(entry) => {
        const counted = {
          for: Number(votes.for),
          against: Number(votes.against),
          empty: Number(votes.empty),
        }
        const vote = way === 'consensus' ? { way } : { way, ...counted }
        const { reason, decidedOn = '' } = decided
        const body = { outcome, vote, reason, decidedOn, year: listed ? Number(year) : null }
        return send(() => call(putDecision, { params: { id: proposal.id, entry }, body, ifMatch: seen }))
      }}
    >
      <Select
        label={t('collection-app:decide.outcome')}
        value={outcome}
        onChange={(next) => put({ outcome: next })}
        options={outcomes}
      />
      <Select
        label={t('collection-app:decide.way')}
        value={way}
        onChange={(next) => put({ way: next })}
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
              onChange={(value) => put({ votes: { ...votes, [side]: value } })}
            />
          ))}
        </div>
      )}
      <DecisionFields decided={decided} change={(next) => put({ decided: next })} />
      {listed && (
        <TextField
          label={t('collection-app:decide.year')}
          inputMode="numeric"
          pattern="20\d\d"
          required
          value={year}
          onChange={(next) => put({ year: next })}
        />
      )}
    </EntryForm>
  )
}
