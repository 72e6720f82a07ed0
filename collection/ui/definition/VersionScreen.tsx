import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { languages } from '../../../base/language/language'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { TextArea } from '../../../base/ui/controls/TextField'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getCatalogue, getVersion, putVersion } from '../../api/definition/indicatorEndpoints'
import type { WrittenVersion } from '../../api/definition/indicatorSchemas'
import { texts, untranslated } from '../../domain/definition/wordPlaces'
import type { IndicatorContent } from '../../domain/indicator'
import { useSettled } from '../managed/useSettled'
import { useUnsaved } from '../managed/useUnsaved'
import { ContentFields } from './content/ContentFields'
import { NameFields } from './NameFields'

/** A version: of a draft all that it says, of any its words in three languages beside each other. What was decided takes only what lacks. */
export function VersionScreen({ code, version }: { code: string; version: string }) {
  const { t } = useWords()
  const found = useAnswer(getVersion, { params: { code, version } })
  const written = useSettled(found)?.data
  return (
    <Screen
      title={t('collection:definition.version', { code, version })}
      back={{ href: '/collection/indicators', label: t('ui:back') }}
    >
      <RefusalNotice error={found.error} />
      {written && <VersionForm key={`${code}/${version}`} written={written} />}
    </Screen>
  )
}

function VersionForm({ written }: { written: WrittenVersion }) {
  const { t } = useWords()
  const client = useQueryClient()
  const { code, version, state, subject, proposal } = written
  // What another editor saves meanwhile takes nothing away from under who writes: that is told when it is saved.
  const [kept, setKept] = useState({ content: written.content, edit: written.edit })
  const unsaved = useUnsaved<IndicatorContent>(`version ${code}/${version}`, kept.edit, kept.content)
  const { content, put: setContent } = unsaved
  const changed = content !== kept.content
  // Fields that hold lines of their own begin anew when what is saved is put back.
  const [begun, setBegun] = useState(0)
  const save = useMutation({
    mutationFn: () =>
      call(putVersion, {
        params: { code, version: String(version) },
        body: { subject, proposal, content },
        ifMatch: kept.edit,
      }),
    onSuccess: ({ data }) => {
      setKept({ content, edit: data?.edit ?? kept.edit })
      unsaved.drop()
      return Promise.all(
        [getVersion, getCatalogue].map(({ path }) => client.invalidateQueries({ queryKey: [path] })),
      )
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!save.isPending) save.mutate()
  }
  const lacking = untranslated(content)
  return (
    <form onSubmit={submit}>
      <p className="page-title-lead">
        {t(`collection-app:version.${state}`)}{' '}
        {lacking.length === 0
          ? t('collection-app:version.complete')
          : t('collection-app:indicators.untranslated', { count: lacking.length })}
      </p>
      {state === 'draft' && (
        <ContentFields key={begun} {...{ code, subject, content }} onChange={setContent} />
      )}
      {texts.map((field) => (
        <fieldset key={field} className="translations">
          <legend className="field-label-large">{t(`collection-app:text.${field}`)}</legend>
          <div className="beside">
            {languages.map((language) => {
              const lacks = lacking.includes(`${field}.${language}`)
              const stands = state !== 'draft' && written.content[field][language] !== ''
              return (
                <TextArea
                  key={language}
                  label={t(`collection-app:language.${language}`)}
                  problem={lacks ? t('collection-app:version.lacks') : undefined}
                  lang={language}
                  rows={field === 'name' ? 2 : 4}
                  readOnly={stands || state === 'retired'}
                  value={content[field][language]}
                  onChange={(words) =>
                    setContent({ ...content, [field]: { ...content[field], [language]: words } })
                  }
                />
              )
            })}
          </div>
        </fieldset>
      ))}
      {state !== 'draft' && <NameFields written={written} content={content} onChange={setContent} />}
      <RefusalNotice error={save.error}>
        <p>{t('collection:definition.form.kept')}</p>
      </RefusalNotice>
      {save.isSuccess && !changed && (
        <Notice kind="saved" live="polite" title={t('collection-app:version.saved')} />
      )}
      <div className="actions form-actions">
        <Button kind="primary" type="submit" disabled={save.isPending || state === 'retired'}>
          {t('ui:save')}
        </Button>
        {changed && (
          <Button
            kind="quiet"
            onClick={() => {
              setKept({ content: written.content, edit: written.edit })
              unsaved.putBack(written.content)
              setBegun(begun + 1)
            }}
          >
            {t('managed:put-back')}
          </Button>
        )}
      </div>
    </form>
  )
}
