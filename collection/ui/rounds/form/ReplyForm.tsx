import { Fragment, type ReactNode, useEffect, useMemo, useState } from 'react'
import { Button } from '../../../../base/ui/controls/Button'
import { Notice } from '../../../../base/ui/controls/Notice'
import { Screen } from '../../../../base/ui/frame/Screen'
import { StickyActions } from '../../../../base/ui/frame/StickyActions'
import { RefusalNotice } from '../../../../base/ui/RefusalNotice'
import { useWords } from '../../../../base/ui/useWords'
import type { Form, SavedValues } from '../../../api/rounds/schemas'
import type { Finding } from '../../../domain/checking/check'
import { pasteColumn } from '../../../domain/numbers/pasteColumn'
import { type Fields, isHeld, isUnsaved, type Sent, valueIn } from './fields/fields'
import { findingsIn, nameOf, questionsFor } from './fields/findings'
import { focusOn, focusOnHandIn } from './fields/focusOn'
import { nextPlace } from './fields/nextPlace'
import { useAutosave } from './fields/useAutosave'
import { Definition } from './question/Definition'
import { FieldHelp } from './question/FieldHelp'
import { PilotQuestion } from './question/PilotQuestion'
import { QuestionRow } from './question/QuestionRow'
import { RoundContact } from './RoundContact'
import { type Explanation, findingId, type PilotSaid, type Remark } from './remarks/remarks'
import { type SendRemarks, useExplanations, usePilot } from './remarks/useRemarks'
import { inAll, SavingState } from './SavingState'
import { SectionList } from './SectionList'
import '../rounds.css'

type ReplyFormProps = {
  form: Form
  send: (values: Sent[]) => Promise<SavedValues>
  /** Under which unsent values are kept on this device. */
  place: string
  /** Null for who may only answer. */
  explain: SendRemarks<Explanation> | null
  sendPilot: SendRemarks<PilotSaid>
  /** Asks that a locked value be opened; null for who may not, and where nothing is locked so. */
  onAskCorrection?: ((ref: string) => void) | null
  /** Whether this person may approve for the municipality. */
  mayApprove?: boolean
  back?: { href: string; label: string }
  /** What reviewers have said of a value, a section or the whole. */
  notes?: (about: { of?: string; section?: string }) => ReactNode
  /** What is done with the whole: handing in, giving away, nothing to report. */
  children?: (state: {
    fields: Fields
    /** Whether the questions are shown: not where there is nothing to report. */
    asks: boolean
    findings: readonly Finding[]
    /** The values whose fields show what is not saved: unreadable, or waiting for a choice between two. */
    held: readonly string[]
    explained: (finding: Finding) => Remark<Explanation>
    isLocked: (ref: string) => boolean
    goTo: (ref: string) => void
    flush: () => Promise<void>
  }) => ReactNode
}

/** A round's form, section by section, saved at every pause. */
export function ReplyForm(props: ReplyFormProps) {
  const { form, send, place, explain, sendPilot, mayApprove, back, notes, children, onAskCorrection } = props
  const { t, language, name, date } = useWords()
  const [nilTakenBack, setNilTakenBack] = useState(false)
  const deliver = async (values: Sent[]) => {
    const saved = await send(values)
    if (saved.nilTakenBack) setNilTakenBack(true)
    return saved.values
  }
  const { fields, change, choose, ...values } = useAutosave(form, deliver, place)
  const remarks = useExplanations(form, explain, place)
  const pilot = usePilot(form, sendPilot, place)
  const saving = inAll(values.saving, remarks.saving, pilot.saving)
  const flush = async () => {
    await Promise.all([values.flush(), remarks.flush(), pilot.flush()])
  }
  const [section, setSection] = useState(() => firstSection(form))
  const [focused, setFocused] = useState<string>()
  const [pasted, setPasted] = useState<{ taken: number; left: number }>()
  const findings = useMemo(() => findingsIn(form, fields), [form, fields])
  const asked = useMemo(() => questionsFor(form, fields), [form, fields])
  // Who came by a link has one section before them, and it says which.
  const sectionNames = form.sections.map((one) => one.name[language])
  const here = asked.filter((question) => question.section === section)
  const refs = here.flatMap((question) => question.fields)
  const locked = (ref: string) => form.reply.lock !== null && !fields[ref]?.unlocked
  const nilled = form.reply.nil
  useEffect(() => {
    if (nilled) setNilTakenBack(false)
  }, [nilled])
  const [unfolded, setUnfolded] = useState(false)
  const opened = Object.values(fields).filter(({ unlocked }) => unlocked).length
  // Where there is nothing to report there is nothing to ask, but what was opened again or is being typed stays at hand.
  const asks =
    !nilled ||
    unfolded ||
    opened > 0 ||
    Object.values(fields).some((field) => isHeld(field) || isUnsaved(field))
  const isHandedIn = form.reply.lock === 'approved' || form.reply.lock === 'accepted'
  const emptyHere = refs.filter((ref) => fields[ref] && !valueIn(fields[ref]))
  const explained = (finding: Finding) => remarks.of(findingId(finding))

  const paste = (from: string, text: string) => {
    const rows = refs.slice(refs.indexOf(from)).flatMap((ref) => {
      const answer = here.find((question) => question.fields.includes(ref))?.content.answer
      return answer?.type === 'number' ? [[{ ref, decimals: answer.decimals, unit: answer.unit }]] : []
    })
    const { cells, left } = pasteColumn(text, rows)
    let taken = 0
    for (const { ref, read, written } of cells) {
      if ('untouched' in read || locked(ref)) continue
      taken += 'value' in read ? 1 : 0
      change(ref, ({ typed: _, ...before }) =>
        'problem' in read
          ? { ...before, typed: { text: written, problem: read } }
          : {
              ...before,
              kind: read.value.kind,
              number: 'number' in read.value ? read.value.number : undefined,
            },
      )
    }
    setPasted({ taken, left: left.length + cells.filter(({ read }) => 'problem' in read).length })
  }
  // Whoever typed one figure of a question in thousands typed the others so too: they are put right together.
  const meantIn = (question: (typeof asked)[number]) =>
    findings.flatMap(({ ref, params: { meant } }) =>
      question.fields.includes(ref) && typeof meant === 'number' && !locked(ref)
        ? [{ ref, number: meant }]
        : [],
    )
  /** The press stands at the first of them. */
  const meantAt = (question: (typeof asked)[number], ref: string) => {
    const meant = meantIn(question)
    return meant[0]?.ref === ref ? meant : []
  }
  const takeMeant = (meant: ReturnType<typeof meantIn>) => {
    for (const { ref, number } of meant)
      change(ref, ({ typed: _, by: __, ...before }) => ({ ...before, number }))
  }
  const held = asked
    .flatMap((question) => question.fields)
    .filter((ref) => fields[ref] && isHeld(fields[ref]) && !locked(ref))
  const goTo = (ref: string) => {
    const of = asked.find((question) => question.fields.includes(ref))
    if (!of) return
    setSection(of.section)
    setTimeout(() => focusOn(ref))
  }
  const at = form.sections.findIndex(({ code }) => code === section)
  const order = [...form.sections.slice(at), ...form.sections.slice(0, at)].map(({ code }) => code)
  const fromHere = order.flatMap((code) =>
    asked.flatMap((question) => (question.section === code ? question.fields : [])),
  )
  const next = nextPlace({ refs: fromHere, fields, isLocked: form.reply.lock !== null, focused })
  const goOn = () => (next.to === 'hand-in' ? focusOnHandIn() : goTo(next.ref))
  const approves = form.reply.lock === 'submitted' && mayApprove === true
  // Nobody is led to what cannot be done: nothing is open, or who came by a link hands nothing in.
  const mayGoOn =
    next.to !== 'hand-in' || approves || (children !== undefined && (!form.reply.lock || opened > 0))

  const whole = children?.({ fields, asks, findings, held, explained, isLocked: locked, goTo, flush })

  return (
    <Screen
      title={[...(back ? [] : sectionNames), form.round.name[language], name(form.municipality.name)].join(
        ', ',
      )}
      detail={t('rounds:answer-by', { year: form.round.year, day: date(form.reply.lastDay) })}
      {...(back ? { back } : {})}
      actions={
        asks && (
          <StickyActions
            line={<SavingState saving={saving} held={held.length + remarks.held + pilot.held} />}
          >
            {mayGoOn && (
              <Button kind="primary" size="large" onClick={goOn} disabled={!asked.length}>
                {t(`rounds:next.${approves ? 'approve' : next.to}`)}
              </Button>
            )}
          </StickyActions>
        )
      }
    >
      {form.reply.lock && (
        <Notice
          kind="info"
          title={t(`rounds:lock.${opened && isHandedIn ? 'opened' : form.reply.lock}`, {
            day: date(form.reply.lastDay),
            by: form.reply.approvedBy ?? form.reply.submittedBy ?? '',
            count: opened,
          })}
        >
          {form.reply.lock === 'late' && !form.helper && <RoundContact contact={form.contact} />}
          {form.reply.onePerson && <p>{t('rounds:one-person')}</p>}
        </Notice>
      )}
      {saving.state === 'refused' && <RefusalNotice error={saving.error} />}
      {nilled && (
        <Notice kind="info" title={t('rounds:nil.said')}>
          {!asks && onAskCorrection && (
            <>
              <p>{t('rounds:nil.after-all')}</p>
              <Button kind="quiet" onClick={() => setUnfolded(true)}>
                {t('rounds:nil.show')}
              </Button>
            </>
          )}
        </Notice>
      )}
      {!nilled && nilTakenBack && <Notice kind="info" live="polite" title={t('rounds:nil.taken-back')} />}
      {notes?.({})}
      {!asks && whole}
      {asks && (
        <div className="reply">
          <SectionList {...{ form, fields, asked, findings, section }} onChoose={setSection} />
          <section className="reply-main" aria-labelledby="section-name">
            <h2 id="section-name">{form.sections.find(({ code }) => code === section)?.name[language]}</h2>
            <p className="text-muted">
              {emptyHere.length
                ? t('rounds:empty-here', { count: emptyHere.length })
                : t('rounds:section-done')}
            </p>
            {pasted && (
              <Notice
                kind={pasted.left ? 'notice' : 'saved'}
                live="polite"
                title={t('rounds:pasted', pasted)}
              />
            )}
            {notes?.({ section })}
            <div className="reply-heads" aria-hidden="true">
              <span />
              <span>{form.round.year - 1}</span>
              <span>{t('rounds:register')}</span>
              <span>{form.round.year}</span>
              <span>{t('rounds:kind-head')}</span>
            </div>
            {here.map((question) => (
              <div className="reply-question" key={question.indicator}>
                {question.fields.length > 1 && !question.fields.includes(question.indicator) && (
                  <>
                    <h3>{question.content.name[language] || question.content.name.fi}</h3>
                    <Definition content={question.content} />
                  </>
                )}
                {question.fields.map((ref) => {
                  const field = fields[ref]
                  if (!field) return null
                  return (
                    <Fragment key={ref}>
                      <QuestionRow
                        {...{ form, question, field, explained }}
                        valueRef={ref}
                        locked={locked(ref)}
                        findings={findings.filter(
                          (one) => one.ref === ref && isTold(form, one, valueIn(field) !== null),
                        )}
                        meant={meantAt(question, ref)}
                        onTakeMeant={() => takeMeant(meantIn(question))}
                        onExplain={explain && ((finding, said) => remarks.say(findingId(finding), said))}
                        onChooseExplanation={(finding, whose) => remarks.choose(findingId(finding), whose)}
                        onAskCorrection={onAskCorrection && locked(ref) ? () => onAskCorrection(ref) : null}
                        onChange={(changed) => change(ref, changed)}
                        onChoose={(whose) => choose(ref, whose)}
                        onFocus={() => setFocused(ref)}
                        onPasteCells={(text) => paste(ref, text)}
                      />
                      {notes?.({ of: ref })}
                    </Fragment>
                  )
                })}
                {form.round.kind === 'pilot' && (
                  <PilotQuestion
                    name={nameOf(form, question.indicator, language)}
                    remark={pilot.of(question.indicator)}
                    onSay={(said) => pilot.say(question.indicator, said)}
                    onChoose={(whose) => pilot.choose(question.indicator, whose)}
                  />
                )}
              </div>
            ))}
            {whole}
          </section>
          <FieldHelp form={form} valueRef={focused && refs.includes(focused) ? focused : (refs[0] ?? '')} />
        </div>
      )}
    </Screen>
  )
}

/** Where something was opened in a locked answer, its section stands first before whoever corrects it. */
const firstSection = ({ sections, questions, values }: Form): string => {
  const opened = values.find(({ unlocked }) => unlocked)
  const of = questions.find(({ fields }) => opened && fields.includes(opened.ref))
  return of?.section ?? sections[0]?.code ?? ''
}

/** That an answer is needed is no news in a field that nobody has come to yet: the list before submitting tells it. */
const isTold = (form: Form, finding: Finding, answered: boolean) =>
  answered || form.rules.find(({ code }) => code === finding.rule)?.type !== 'required'
