import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { RadioCards } from '../../../base/ui/controls/RadioCards'
import { Select } from '../../../base/ui/controls/Select'
import { TextArea } from '../../../base/ui/controls/TextField'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getSimilar } from '../../../statistics/api/similarEndpoint'
import { getCards, getQuestions, putQuestion } from '../../api/endpoints'
import { longestText } from '../../api/schemas'
import { culturePlaceOf, useNames } from '../useCulturePlace'

/** So many similar municipalities are offered; whoever has told of the matter comes first. */
const offered = 8

/** Asks a similar municipality: what about, whom, and the question itself. */
export function AskScreen({ me }: { me: Me }) {
  const { t, number, name, language } = useWords()
  const client = useQueryClient()
  const [, go] = useLocation()
  const asking = culturePlaceOf(me)
  const { indicators, placeName } = useNames()
  const [id] = useState<string>(() => crypto.randomUUID())
  // An indicator's page leads here with its own code; what is no indicator chooses nothing.
  const [chosen, setIndicator] = useState(useSearchParams()[0].get('indicator') ?? '')
  const indicator = indicators.some(({ code }) => code === chosen) ? chosen : ''
  const [municipality, setMunicipality] = useState('')
  const [text, setText] = useState('')
  const similar = useAnswer(getSimilar, { query: { municipality: asking } })
  const cards = useAnswer(getCards, indicator ? { query: { indicator } } : null)
  const told = (indicator && cards.data?.data.filter((card) => card.municipality !== asking)) || []
  const card = told.find((one) => one.municipality === municipality)

  const send = useMutation({
    mutationFn: () =>
      call(putQuestion, {
        params: { municipality, id },
        body: { asking, indicator, card: card?.id ?? null, language, text },
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [getQuestions.path] })
      go('/culture/questions')
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!send.isPending) send.mutate()
  }
  const alike = (similar.data?.data.similar ?? [])
    .filter((one) => !told.some((card) => card.municipality === one.code))
    .slice(0, offered)
    .map((one) => ({
      value: one.code,
      label: name(one.name),
      detail: [
        one.population === null ? '' : t('culture-app:ask.inhabitants', { number: number(one.population) }),
        one.reasons.length
          ? t('culture-app:ask.alike', {
              reasons: one.reasons.map((reason) => t(`culture-app:reason.${reason}`)).join(', '),
            })
          : '',
      ]
        .filter(Boolean)
        .join(' · '),
    }))
  const withCards = [...new Map(told.map((one) => [one.municipality, one])).values()].map((one) => ({
    value: one.municipality,
    label: placeName(one.municipality),
    detail: t('culture-app:ask.card', { title: one.title }),
  }))
  return (
    <Screen title={t('culture-app:ask.title')} back={{ href: '/culture/questions', label: t('ui:back') }}>
      <p className="page-title-lead">{t('culture-app:ask.lead')}</p>
      <RefusalNotice error={similar.error} />
      <form className="form" onSubmit={submit}>
        <RefusalNotice error={send.error}>
          <p>{t('culture-app:kept')}</p>
        </RefusalNotice>
        <Select
          label={t('culture-app:ask.about')}
          required
          value={indicator}
          placeholder={t('culture-app:choose')}
          onChange={setIndicator}
          options={indicators.map((one) => ({ value: one.code, label: one.name }))}
        />
        <RadioCards
          label={t('culture-app:ask.whom')}
          hint={t('culture-app:ask.whom-hint', { year: similar.data?.data.populationYear ?? '' })}
          cards={[...withCards, ...alike]}
          value={municipality}
          onChange={setMunicipality}
        />
        <TextArea
          label={t('culture-app:ask.question')}
          hint={t('culture-app:questions.who-sees')}
          required
          rows={5}
          maxLength={longestText}
          value={text}
          onChange={setText}
        />
        <div className="form-actions">
          <Button kind="primary" type="submit" disabled={send.isPending || !indicator || !municipality}>
            {t('culture-app:ask.send')}
          </Button>
        </div>
      </form>
    </Screen>
  )
}
