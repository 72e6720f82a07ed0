import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Select } from '../../../base/ui/controls/Select'
import { TextArea, TextField } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getCards, getOwnCards, putCard } from '../../api/endpoints'
import { type Card, longestText, longestTitle, type OwnCard } from '../../api/schemas'
import { useNames } from '../useCulturePlace'

type CardFormProps = { municipality: string; card?: OwnCard; done: () => void }

/** Writes a good-practice card in Finnish or Swedish and, if one likes, in the other too. */
export function CardForm({ municipality, card, done }: CardFormProps) {
  const { t, language } = useWords()
  const client = useQueryClient()
  const { indicators } = useNames()
  const [id] = useState(() => card?.id ?? crypto.randomUUID())
  const version = useAsOpened(card?.version)
  const [draft, setDraft] = useState<Card>(() => ({
    indicator: card?.indicator ?? '',
    language: card?.language ?? (language === 'sv' ? 'sv' : 'fi'),
    title: card?.title ?? '',
    text: card?.text ?? '',
    translation: card?.translation ?? null,
    contact: card?.contact ?? '',
    email: card?.email ?? '',
  }))
  const save = useMutation({
    mutationFn: () => call(putCard, { params: { municipality, id }, body: draft, ifMatch: version }),
    onSuccess: async () => {
      await Promise.all(
        [getOwnCards, getCards].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      )
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  const other = draft.language === 'fi' ? 'sv' : 'fi'
  const translated = draft.translation ?? { title: '', text: '' }
  const translate = (changes: Partial<typeof translated>) => {
    const next = { ...translated, ...changes }
    setDraft({ ...draft, translation: next.title || next.text ? next : null })
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={save.error}>
        <p>{t('culture-app:kept')}</p>
      </RefusalNotice>
      <Select
        label={t('culture-app:card.indicator')}
        required
        value={draft.indicator}
        placeholder={t('culture-app:choose')}
        onChange={(indicator) => setDraft({ ...draft, indicator })}
        options={indicators.map((one) => ({ value: one.code, label: one.name }))}
      />
      <Select
        label={t('culture-app:card.language')}
        value={draft.language}
        onChange={(chosen) => setDraft({ ...draft, language: chosen })}
        options={(['fi', 'sv'] as const).map((value) => ({
          value,
          label: t(`culture-app:language.${value}`),
        }))}
      />
      <TextField
        label={t('culture-app:card.title')}
        required
        lang={draft.language}
        maxLength={longestTitle}
        value={draft.title}
        onChange={(title) => setDraft({ ...draft, title })}
      />
      <TextArea
        label={t('culture-app:card.text')}
        hint={t('culture-app:card.text-hint')}
        required
        lang={draft.language}
        rows={6}
        maxLength={longestText}
        value={draft.text}
        onChange={(text) => setDraft({ ...draft, text })}
      />
      <TextField
        label={t('culture-app:card.contact')}
        hint={t('culture-app:card.contact-hint')}
        required
        maxLength={200}
        value={draft.contact}
        onChange={(contact) => setDraft({ ...draft, contact })}
      />
      <TextField
        label={t('culture-app:card.email')}
        hint={t('culture-app:card.email-hint')}
        required
        type="email"
        maxLength={200}
        value={draft.email}
        onChange={(email) => setDraft({ ...draft, email })}
      />
      <fieldset className="form-part">
        <legend>{t(`culture-app:card.in-${other}`)}</legend>
        <TextField
          label={t('culture-app:card.title')}
          optional={t('ui:optional')}
          lang={other}
          maxLength={longestTitle}
          value={translated.title}
          onChange={(title) => translate({ title })}
        />
        <TextArea
          label={t('culture-app:card.text')}
          optional={t('ui:optional')}
          lang={other}
          rows={5}
          maxLength={longestText}
          value={translated.text}
          onChange={(text) => translate({ text })}
        />
      </fieldset>
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={save.isPending}>
          {t('ui:save')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}
