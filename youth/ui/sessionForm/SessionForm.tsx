import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { Chips } from '../../../base/ui/controls/Chips'
import { DateField } from '../../../base/ui/controls/DateField'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { ProblemSummary } from '../../../base/ui/controls/ProblemSummary'
import { Select } from '../../../base/ui/controls/Select'
import { TextArea } from '../../../base/ui/controls/TextField'
import { TimeField } from '../../../base/ui/controls/TimeField'
import { leadsToUnread } from '../../../base/ui/controls/UnreadWords'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { LockIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { ListedUnit } from '../../api/units/schemas'
import { maxTags } from '../../domain/codes'
import { isTally, mayLastDays } from '../../domain/sessions/formFields'
import type { Session } from '../../domain/sessions/session'
import { sessionMinutes } from '../../domain/sessions/sessionMinutes'
import { useCodes } from '../codeLists/useCodes'
import { clockNow, today } from '../dates'
import { GroupSelect } from '../groups/GroupSelect'
import { TrainingBanner } from '../joining/TrainingBanner'
import { PersonalWarning } from '../observations/PersonalWarning'
import { sentenceCase } from '../sessions/SessionLine'
import { useSure } from '../unusual/useSure'
import { useLength } from '../useLength'
import { BesideStaff } from './BesideStaff'
import { type Draft, type Held, saying, sessionOf } from './draft'
import { FurtherFields } from './FurtherFields'
import { asOtherForm, environmentOf } from './formChange'
import { isAhead } from './isAhead'
import { LocalTagChips } from './LocalTagChips'
import { MoreFolded } from './MoreFolded'
import { OwnAnswers } from './OwnAnswers'
import { ParticipantFields } from './ParticipantFields'
import { formProblems } from './problems'
import { withStaffTime } from './staffTime'
import { UnfitForForm } from './UnfitForForm'
import { YoungPartFields } from './YoungPartFields'

/** The tags that most evenings are about; the rest open with a tap. */
const usualTags = 6

type Filled = { draft: Draft; filled: string | undefined }

type SessionFormProps = {
  title: string
  back: { href: string; label: string }
  units: readonly ListedUnit[]
  first: Draft
  save: (session: Session) => void
  saving: boolean
  error: unknown
  saveWords: string
  /** Shown where somebody else recorded the same session, in place of the refusal. */
  conflict?: ReactNode
  /** What a new recording may begin from. */
  begin?: (draft: Draft, use: (draft: Draft) => void) => ReactNode
  /** A line under the clock: where its hours come from. */
  filled?: string | undefined
  /** What a new session of another unit or form of work begins with, and where that comes from. */
  other?: ((unit: string, form: Draft['form'], isChosen: boolean) => Filled) | undefined
  /** Draws those who took part where they were counted while it went on; without it they are asked in the form. */
  people?: (draft: Draft, change: (changes: Partial<Draft>) => void, problem: string | undefined) => ReactNode
  /** Told what stands in the form, whenever it is something else than it began with. */
  changed?: (draft: Draft) => void
}

/** One session, from when and where to what stayed in mind. Nothing typed is lost when saving does not succeed. */
export function SessionForm({
  title,
  back,
  units,
  first,
  save,
  saving,
  error,
  saveWords,
  conflict,
  begin,
  filled,
  other,
  people,
  changed,
}: SessionFormProps) {
  const { t, name, clock, dateWords } = useWords()
  const [beginning] = useState(first)
  const [draft, setDraft] = useState(beginning)
  const tell = useRef(changed)
  tell.current = changed
  useEffect(() => {
    if (draft !== beginning) tell.current?.(draft)
  }, [draft, beginning])
  const [attempt, setAttempt] = useState(0)
  const [missing, setMissing] = useState<readonly string[]>([])
  const length = useLength()
  const [allTags, setAllTags] = useState(false)
  const change = (changes: Partial<Draft>) => setDraft((now) => withStaffTime(now, { ...now, ...changes }))
  const [begunWith, setBegunWith] = useState<Filled>({ draft: beginning, filled })
  const changeForm = (form: Draft['form']) => {
    const next = other?.(draft.unit, form, true)
    if (!next) return change({ form })
    setDraft((now) => asOtherForm(now, begunWith.draft, next.draft))
    setBegunWith(next)
  }
  const changeUnit = (id: string) => {
    const environment = environmentOf(
      draft.form,
      units.find((unit) => unit.id === id),
    )
    const next = other?.(id, draft.form, draft.form !== begunWith.draft.form)
    if (!next) return change({ unit: id, environment: environment || draft.environment })
    setDraft((now) => ({ ...asOtherForm(now, begunWith.draft, next.draft), unit: id }))
    setBegunWith(next)
  }

  // Two taps in a row are one: the second may come before the button has noticed.
  const busy = useRef(false)
  useEffect(() => {
    busy.current = saving
  }, [saving])

  const sure = useSure()
  const problems = formProblems(t, missing, error)
  const problemOf = problems.at

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setAttempt((now) => now + 1)
    const result = sessionOf(draft)
    setMissing('missing' in result ? result.missing : [])
    if (leadsToUnread(event.currentTarget) || !('session' in result) || busy.current) return
    const { session } = result
    sure.first([{ unit: session.unit, form: session.form, count: session.participants?.total ?? 0 }], () => {
      if (busy.current) return
      busy.current = true
      save({ ...session, codes: codes.version })
    })
  }
  const now = clockNow()
  const ahead = (day: string | undefined) =>
    day && day > today() ? t('youth-app:form.day-ahead') : undefined
  const training = units.find(({ id }) => id === draft.unit)?.training ?? false
  const minutes = sessionMinutes(draft)
  const codes = useCodes(draft.date, draft)
  const shownTags = codes.tags.filter(
    (tag, position) => allTags || position < usualTags || draft.tags.includes(tag),
  )
  return (
    <Screen
      title={title}
      back={back}
      actions={
        <StickyActions line={t(training ? 'youth-app:training.banner-words' : 'youth-app:form.save-line')}>
          <Button kind="primary" size="large" type="submit" form="session" disabled={saving}>
            {saving ? t('ui:saving') : saveWords}
          </Button>
        </StickyActions>
      }
    >
      <form id="session" className="form" onSubmit={submit} noValidate>
        <ProblemSummary title={t('ui:check-these')} problems={problems.all} attempt={attempt} />
        {problems.all.length === 0 && error ? (
          <TakesFocus>{conflict ?? <RefusalNotice error={error} />}</TakesFocus>
        ) : null}
        {sure.question}
        <TrainingBanner units={units} unit={draft.unit} />
        {draft.held === 'held' && people?.(draft, change, problemOf('participants'))}
        {begin && <div className="form-begin">{begin(draft, setDraft)}</div>}

        <div className="fields fields-where">
          <Select
            id="unit"
            label={t('youth-app:form.field.unit')}
            value={draft.unit}
            placeholder={t('youth-app:form.choose-unit')}
            problem={problemOf('unit')}
            onChange={changeUnit}
            options={units.map((unit) => ({ value: unit.id, label: name(unit.name) }))}
          />
          <Select
            id="form"
            label={t('youth-app:form.field.form')}
            value={draft.form}
            problem={problemOf('form')}
            hint={isTally(draft.form) ? t('youth-forms:tally-hint') : undefined}
            onChange={(form) => changeForm(form as Draft['form'])}
            options={codes.forms.map((form) => ({
              value: form,
              label: sentenceCase(t(`youth:form.${form}`)),
            }))}
          />
        </div>
        <UnfitForForm draft={draft} />
        {(draft.form === 'group' || draft.group) && (
          <GroupSelect
            municipality={units.find(({ id }) => id === draft.unit)?.municipality ?? ''}
            unit={draft.unit}
            value={draft.group ?? ''}
            problem={problemOf('group')}
            onChange={(group) => change({ group: group || undefined })}
          />
        )}
        <div className="fields fields-when">
          <DateField
            {...dateWords}
            today={today()}
            id="date"
            label={t('youth-app:form.field.date')}
            value={draft.date}
            latest={today()}
            problem={problemOf('date')}
            hint={ahead(draft.date)}
            onChange={(date) => change({ date })}
          />
          <TimeField
            write={clock}
            id="start"
            label={t('youth-app:form.field.start')}
            value={draft.start}
            problem={problemOf('start')}
            hint={isAhead(draft, today(), now) ? t('youth-app:form.not-yet', { now: clock(now) }) : undefined}
            onChange={(start) => change({ start })}
          />
          <TimeField
            write={clock}
            id="end"
            label={t('youth-app:form.field.end')}
            value={draft.end}
            problem={problemOf('end')}
            hint={minutes !== null && !draft.endDate ? length(minutes) : undefined}
            onChange={(end) => change({ end })}
          />
          {(mayLastDays(draft.form) || draft.endDate) && (
            <DateField
              {...dateWords}
              today={draft.date ?? today()}
              earliest={draft.date}
              latest={today()}
              id="endDate"
              label={t('youth-app:form.field.endDate')}
              optional={t('ui:optional')}
              value={draft.endDate}
              problem={problemOf('endDate')}
              hint={ahead(draft.endDate)}
              onChange={(endDate) => change({ endDate })}
            />
          )}
        </div>
        {begunWith.filled && <p className="field-hint">{begunWith.filled}</p>}
        <Select
          id="exception"
          label={t('youth-app:form.field.held')}
          value={draft.held}
          problem={problemOf('exception')}
          onChange={(held) => change({ held: held as Held })}
          options={(['held', 'no-visitors', 'cancelled', 'closed'] as const).map((held) => ({
            value: held,
            label: t(`youth-app:form.held.${held}`),
          }))}
        />
        {draft.held === 'held' && !people && (
          <ParticipantFields
            draft={draft}
            change={change}
            problem={problemOf('participants.total') ?? problemOf('participants')}
          />
        )}
        {(draft.held === 'held' || draft.held === 'no-visitors') && (
          <>
            <FurtherFields
              draft={draft}
              change={change}
              problem={problemOf}
              unitLanguage={units.find(({ id }) => id === draft.unit)?.language}
            />
            <YoungPartFields draft={draft} change={change} problem={problemOf} />
            <NumberField
              id="staff.count"
              label={t('youth-app:form.field.staffCount')}
              optional={t('ui:optional')}
              value={draft.staffCount}
              most={1000}
              problem={problemOf('staff.count')}
              onChange={(staffCount) => change({ staffCount })}
            />
            <NumberField
              id="staff.minutes"
              label={t('youth-app:form.field.staffMinutes')}
              optional={t('ui:optional')}
              hint={t('youth-app:form.staff-minutes-hint')}
              value={draft.staffMinutes}
              step={15}
              unit="minute"
              problem={problemOf('staff.minutes')}
              onChange={(staffMinutes) => change({ staffMinutes })}
            />
            <BesideStaff draft={draft} change={change} problem={problemOf} />
            <MoreFolded draft={draft} change={change} problem={problemOf} />
            <Select
              id="environment"
              label={t('youth-app:form.field.environment')}
              value={draft.environment}
              placeholder={t('youth-app:form.choose-environment')}
              problem={problemOf('environment')}
              onChange={(environment) => change({ environment: environment as Draft['environment'] })}
              options={codes.environments.map((environment) => ({
                value: environment,
                label: sentenceCase(t(`youth:environment.${environment}`)),
              }))}
            />
            {!isTally(draft.form) && (
              <Chips
                id="tags"
                label={t('youth-app:form.field.tags')}
                count={`${draft.tags.length} / ${maxTags}`}
                most={maxTags}
                problem={problemOf('tags')}
                options={shownTags.map((tag) => ({ value: tag, label: t(`youth:tag.${tag}`) }))}
                values={draft.tags}
                onChange={(chosen) => change({ tags: chosen })}
                action={
                  allTags
                    ? undefined
                    : { label: t('youth-app:form.all-tags'), onClick: () => setAllTags(true) }
                }
              />
            )}
            {!isTally(draft.form) && (
              <LocalTagChips
                municipality={units.find(({ id }) => id === draft.unit)?.municipality ?? ''}
                draft={draft}
                change={change}
              />
            )}
          </>
        )}
        {!isTally(draft.form) && (
          <>
            <Select
              id="rating"
              label={t('youth-forms:field.rating')}
              value={draft.rest.rating === undefined ? 'none' : String(draft.rest.rating)}
              problem={problemOf('rating')}
              onChange={(rating) =>
                change(saying(draft, { rating: rating === 'none' ? undefined : Number(rating) }))
              }
              options={['none', '1', '2', '3', '4', '5'].map((value) => ({
                value,
                label: t(`youth-forms:rating.${value}`),
              }))}
            />
            <OwnAnswers
              municipality={units.find(({ id }) => id === draft.unit)?.municipality ?? ''}
              draft={draft}
              change={change}
            />
            <TextArea
              id="reflection"
              labelSize="large"
              label={t('youth-app:form.field.reflection')}
              optional={t('ui:optional')}
              value={draft.reflection}
              maxLength={2000}
              problem={problemOf('reflection')}
              hint={
                <>
                  <LockIcon size={20} />
                  <span>{t('youth-app:form.reflection-hint')}</span>
                </>
              }
              onChange={(reflection) => change({ reflection })}
            />
            <PersonalWarning text={draft.reflection} />
          </>
        )}
        <p className="field-hint">{t('youth-forms:worry')}</p>
      </form>
    </Screen>
  )
}

/** Comes into sight where it appears: the button that was pressed may be a whole form below. */
function TakesFocus({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  return (
    <div ref={place} tabIndex={-1}>
      {children}
    </div>
  )
}
