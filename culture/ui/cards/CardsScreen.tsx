import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getCards, getOwnCards, putCardPublication } from '../../api/endpoints'
import type { OwnCard } from '../../api/schemas'
import { culturePlaceOf, useNames } from '../useCulturePlace'
import { CardForm } from './CardForm'

/** A municipality's good-practice cards: written, shown to everyone and hidden here. */
export function CardsScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = culturePlaceOf(me)
  const cards = useAnswer(getOwnCards, { query: { municipality } })
  const [open, setOpen] = useState<string | null>(null)
  const done = () => setOpen(null)
  return (
    <Screen title={t('culture-app:cards.title')}>
      <p className="page-title-lead">{t('culture-app:cards.lead')}</p>
      <RefusalNotice error={cards.error} />
      {open === 'new' ? (
        <CardForm municipality={municipality} done={done} />
      ) : (
        <div className="form-actions">
          <Button kind="primary" onClick={() => setOpen('new')}>
            {t('culture-app:cards.write')}
          </Button>
        </div>
      )}
      {cards.data?.data.length === 0 && open !== 'new' && <p>{t('culture-app:cards.none')}</p>}
      <ul className="rows">
        {cards.data?.data.map((card) => (
          <li key={card.id}>
            {open === card.id ? (
              <CardForm municipality={municipality} card={card} done={done} />
            ) : (
              <CardLine card={card} correct={() => setOpen(card.id)} />
            )}
          </li>
        ))}
      </ul>
    </Screen>
  )
}

function CardLine({ card, correct }: { card: OwnCard; correct: () => void }) {
  const { t, moment } = useWords()
  const client = useQueryClient()
  const { indicatorName } = useNames()
  const publish = useMutation({
    mutationFn: () =>
      call(putCardPublication, {
        params: { municipality: card.municipality, id: card.id },
        body: { published: !card.published },
        ifMatch: card.version,
      }),
    onSettled: () =>
      Promise.all([getOwnCards, getCards].map(({ path }) => client.invalidateQueries({ queryKey: [path] }))),
  })
  const stands = card.published
    ? t('culture-app:cards.shown', { when: moment(card.publishedAt ?? card.changedAt) })
    : t('culture-app:cards.hidden')
  return (
    <>
      <span>
        <span className="row-title" lang={card.language}>
          {card.title}
        </span>
        <span className="row-detail">
          {indicatorName(card.indicator)} · {stands}
        </span>
        <RefusalNotice error={publish.error} />
      </span>
      <span className="actions">
        <Button size="small" onClick={correct}>
          {t('culture-app:cards.correct')}
          <span className="visually-hidden">: {card.title}</span>
        </Button>
        <Button size="small" disabled={publish.isPending} onClick={() => publish.mutate()}>
          {card.published ? t('culture-app:cards.hide') : t('culture-app:cards.show')}
          <span className="visually-hidden">: {card.title}</span>
        </Button>
      </span>
    </>
  )
}
