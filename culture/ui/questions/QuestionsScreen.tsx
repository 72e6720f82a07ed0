import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { TextArea } from '../../../base/ui/controls/TextField'
import { Screen } from '../../../base/ui/frame/Screen'
import { Section } from '../../../base/ui/page/Section'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getQuestions, putQuestionAnswer } from '../../api/endpoints'
import { type AskedQuestion, longestText } from '../../api/schemas'
import { culturePlaceOf, useNames } from '../useCulturePlace'

/** What other municipalities have asked this one, and what it has asked them. */
export function QuestionsScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = culturePlaceOf(me)
  const questions = useAnswer(getQuestions, { query: { municipality } })
  const { received = [], asked = [] } = questions.data?.data ?? {}
  return (
    <Screen title={t('culture-app:questions.title')}>
      <p className="page-title-lead">{t('culture-app:questions.lead')}</p>
      <RefusalNotice error={questions.error} />
      <div className="form-actions">
        <ButtonLink kind="primary" href="/culture/ask" link={AppLink}>
          {t('culture-app:ask.title')}
        </ButtonLink>
      </div>
      <Section title={t('culture-app:questions.received')}>
        {questions.data && received.length === 0 && <p>{t('culture-app:questions.none-received')}</p>}
        {received.map((question) => (
          <Question key={question.id} question={question} other={question.asking} mayAnswer />
        ))}
      </Section>
      <Section title={t('culture-app:questions.asked')}>
        {questions.data && asked.length === 0 && <p>{t('culture-app:questions.none-asked')}</p>}
        {asked.map((question) => (
          <Question key={question.id} question={question} other={question.municipality} />
        ))}
      </Section>
    </Screen>
  )
}

type QuestionProps = { question: AskedQuestion; other: string; mayAnswer?: boolean }

function Question({ question, other, mayAnswer = false }: QuestionProps) {
  const { t, moment } = useWords()
  const { placeName, indicatorName } = useNames()
  return (
    <article className="form">
      <h3>
        {placeName(other)}: {indicatorName(question.indicator)}
      </h3>
      <p className="row-detail">{moment(question.askedAt)}</p>
      <p className="message-text" lang={question.language}>
        {question.text}
      </p>
      {question.answer !== null ? (
        <>
          <p className="row-detail">
            {t('culture-app:questions.answered', { when: moment(question.answeredAt ?? question.askedAt) })}
          </p>
          <p className="message-text">{question.answer}</p>
        </>
      ) : mayAnswer ? (
        <AnswerForm question={question} asker={placeName(other)} />
      ) : (
        <p className="row-detail">{t('culture-app:questions.waits')}</p>
      )}
    </article>
  )
}

function AnswerForm({ question, asker }: { question: AskedQuestion; asker: string }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [text, setText] = useState('')
  const send = useMutation({
    mutationFn: () =>
      call(putQuestionAnswer, {
        params: { municipality: question.municipality, id: question.id },
        body: { text },
        ifMatch: question.version,
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getQuestions.path] }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!send.isPending) send.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={send.error}>
        <p>{t('culture-app:kept')}</p>
      </RefusalNotice>
      <TextArea
        label={t('culture-app:questions.your-answer', { municipality: asker })}
        hint={t('culture-app:questions.who-sees')}
        required
        rows={4}
        maxLength={longestText}
        value={text}
        onChange={setText}
      />
      <div className="form-actions">
        <Button type="submit" disabled={send.isPending}>
          {t('culture-app:questions.answer')}
        </Button>
      </div>
    </form>
  )
}
