import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { Select } from '../../../base/ui/controls/Select'
import { TextArea, TextField } from '../../../base/ui/controls/TextField'
import { TimeField } from '../../../base/ui/controls/TimeField'
import { Checkbox } from '../../../base/ui/controls/Toggle'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getHelpSessions, putHelpSession } from '../../api/helpSessionEndpoints'
import type { ListedHelpSession } from '../../api/helpSessionSchemas'
import { sessionLanguages } from '../../domain/codes'

const inBoth = ['fi', 'sv'] as const
const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Helsinki' }).format(new Date())

const draftOf = (session: ListedHelpSession | undefined) => ({
  title: session?.title ?? { fi: '', sv: '' },
  description: session?.description ?? { fi: '', sv: '' },
  language: session?.language ?? ('fi' as const),
  date: session?.date as string | undefined,
  start: session?.start as string | undefined,
  end: session?.end as string | undefined,
  place: session?.place ?? '',
  link: session?.link ?? '',
  cancelled: session?.cancelled ?? false,
})

/** Announces a help session, or corrects one. */
export function HelpSessionForm({ session, done }: { session?: ListedHelpSession; done: () => void }) {
  const { t, dateWords, clock } = useWords()
  const client = useQueryClient()
  const [id] = useState(() => session?.id ?? crypto.randomUUID())
  const version = useAsOpened(session?.version)
  const [draft, setDraft] = useState(() => draftOf(session))
  const [tried, setTried] = useState(false)
  const change = (changes: Partial<typeof draft>) => setDraft({ ...draft, ...changes })
  const form = useId()
  const { date, start, end } = draft
  const missing = (filled: unknown) => (tried && !filled ? t('support-app:sessions.fill') : undefined)
  const save = useMutation({
    mutationFn: (when: { date: string; start: string; end: string }) =>
      call(putHelpSession, {
        params: { id },
        body: { ...draft, ...when, place: draft.place.trim() || null, link: draft.link.trim() || null },
        ifMatch: version,
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [getHelpSessions.path] })
      done()
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (date && start && end && draft.title.fi.trim() && draft.title.sv.trim()) {
      if (!save.isPending) save.mutate({ date, start, end })
      return
    }
    requestAnimationFrame(() =>
      document.getElementById(form)?.querySelector<HTMLElement>('[aria-invalid]')?.focus(),
    )
  }
  return (
    <form className="form" id={form} onSubmit={submit} noValidate>
      <RefusalNotice error={save.error} />
      {inBoth.map((language) => (
        <TextField
          key={language}
          label={t(`support-app:sessions.title-${language}`)}
          lang={language}
          maxLength={200}
          value={draft.title[language]}
          problem={missing(draft.title[language].trim())}
          onChange={(title) => change({ title: { ...draft.title, [language]: title } })}
        />
      ))}
      <div className="fields fields-when">
        <DateField
          {...dateWords}
          today={today()}
          label={t('support-app:sessions.date')}
          value={date}
          problem={missing(date)}
          onChange={(chosen) => change({ date: chosen })}
        />
        <TimeField
          label={t('support-app:sessions.start')}
          write={clock}
          value={start}
          problem={missing(start)}
          onChange={(chosen) => change({ start: chosen })}
        />
        <TimeField
          label={t('support-app:sessions.end')}
          write={clock}
          value={end}
          problem={missing(end)}
          onChange={(chosen) => change({ end: chosen })}
        />
      </div>
      <Select
        label={t('support-app:sessions.language')}
        value={draft.language}
        onChange={(language) => change({ language })}
        options={sessionLanguages.map((language) => ({
          value: language,
          label: t(`support-app:sessions.held-in.${language}`),
        }))}
      />
      <TextField
        label={t('support-app:sessions.place')}
        optional={t('ui:optional')}
        maxLength={200}
        value={draft.place}
        onChange={(place) => change({ place })}
      />
      <TextField
        label={t('support-app:sessions.link')}
        optional={t('ui:optional')}
        hint={t('support-app:sessions.link-hint')}
        type="url"
        inputMode="url"
        maxLength={500}
        value={draft.link}
        onChange={(link) => change({ link })}
      />
      {inBoth.map((language) => (
        <TextArea
          key={language}
          label={t(`support-app:sessions.description-${language}`)}
          optional={t('ui:optional')}
          lang={language}
          rows={3}
          value={draft.description[language]}
          onChange={(description) =>
            change({ description: { ...draft.description, [language]: description } })
          }
        />
      ))}
      {session && (
        <Checkbox
          label={t('support-app:sessions.cancel-it')}
          hint={t('support-app:sessions.cancel-hint')}
          checked={draft.cancelled}
          onChange={(cancelled) => change({ cancelled })}
        />
      )}
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
