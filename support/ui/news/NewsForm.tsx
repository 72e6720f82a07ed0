import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { languages } from '../../../base/language/language'
import { Button } from '../../../base/ui/controls/Button'
import { TextArea, TextField } from '../../../base/ui/controls/TextField'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getAllNews, getNews, putNews } from '../../api/newsEndpoints'
import type { WrittenNews } from '../../api/newsSchemas'

const nothing = { fi: '', sv: '', en: '' }

/** Writes news in Finnish, Swedish and, if one likes, English. */
export function NewsForm({ news, done }: { news?: WrittenNews; done: () => void }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [id] = useState(() => news?.id ?? crypto.randomUUID())
  const version = useAsOpened(news?.version)
  const [draft, setDraft] = useState({ title: news?.title ?? nothing, text: news?.text ?? nothing })
  const save = useMutation({
    mutationFn: () => call(putNews, { params: { id }, body: draft, ifMatch: version }),
    onSuccess: async () => {
      await Promise.all(
        [getAllNews, getNews].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      )
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  return (
    <form className="form" onSubmit={submit}>
      <RefusalNotice error={save.error} />
      {languages.map((language) => (
        <fieldset key={language} className="form-part">
          <legend className="visually-hidden">{t(`support-app:language.${language}`)}</legend>
          <TextField
            label={t(`support-app:news.headline.${language}`)}
            optional={language === 'en' ? t('ui:optional') : undefined}
            lang={language}
            maxLength={200}
            value={draft.title[language]}
            onChange={(title) => setDraft({ ...draft, title: { ...draft.title, [language]: title } })}
          />
          <TextArea
            label={t(`support-app:news.text.${language}`)}
            optional={language === 'en' ? t('ui:optional') : undefined}
            lang={language}
            rows={5}
            value={draft.text[language]}
            onChange={(text) => setDraft({ ...draft, text: { ...draft.text, [language]: text } })}
          />
        </fieldset>
      ))}
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={save.isPending}>
          {news?.public ? t('ui:save') : t('support-app:news.save')}
        </Button>
        <Button kind="quiet" onClick={done}>
          {t('ui:cancel')}
        </Button>
      </div>
    </form>
  )
}
