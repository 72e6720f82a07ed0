import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { dayInFinland } from '../../../base/language/days'
import type { Words } from '../../../base/language/language'
import { Button } from '../../../base/ui/controls/Button'
import { DateField } from '../../../base/ui/controls/DateField'
import { FileField } from '../../../base/ui/controls/FileField'
import { Notice } from '../../../base/ui/controls/Notice'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { Screen } from '../../../base/ui/frame/Screen'
import { Section } from '../../../base/ui/page/Section'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { DataTable } from '../../../base/ui/table/DataTable'
import { useWords } from '../../../base/ui/useWords'
import { postRegisterValues, type RegisterAnswer } from '../../api/registers/endpoints'

type RegistersScreenProps = { subjects: readonly { code: string; name: Words }[] }

/** A statistics producer's sheet: where it is from, what of it can be taken, and then the taking. */
export function RegistersScreen({ subjects }: RegistersScreenProps) {
  const { t, language, dateWords } = useWords()
  const today = dayInFinland(new Date())
  const [from, setFrom] = useState({ subject: subjects[0]?.code ?? '', table: '', licence: 'CC BY 4.0' })
  const [retrievedOn, setRetrievedOn] = useState<string | undefined>(today)
  const [file, setFile] = useState<File>()
  const send = (chosen: File, dry: 'yes' | 'no') =>
    call(postRegisterValues, { query: { ...from, retrievedOn: retrievedOn ?? '', dry }, file: chosen })
  const look = useMutation({ mutationFn: (chosen: File) => send(chosen, 'yes') })
  const keep = useMutation({
    mutationFn: (chosen: File) => send(chosen, 'no'),
    onSuccess: () => {
      setFile(undefined)
      look.reset()
    },
  })
  /** What was looked at holds for what was said of it: said otherwise, it is looked at anew. */
  const say = (part: Partial<typeof from>) => {
    setFrom({ ...from, ...part })
    look.reset()
    keep.reset()
  }
  const seen = look.data?.data
  return (
    <Screen title={t('registers:title')} back={{ href: '/collection/follow', label: t('ui:back') }}>
      <p className="page-title-lead">{t('registers:lead')}</p>
      {keep.data && (
        <Notice kind="saved" live="polite" title={t('registers:kept', { count: keep.data.data.kept })} />
      )}
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (file) look.mutate(file)
        }}
      >
        <RefusalNotice error={look.error ?? keep.error} />
        {subjects.length > 1 && (
          <Select
            label={t('registers:subject')}
            value={from.subject}
            onChange={(subject) => say({ subject })}
            options={subjects.map(({ code, name }) => ({ value: code, label: name[language] }))}
          />
        )}
        <TextField
          label={t('registers:table')}
          hint={t('registers:table-hint')}
          required
          maxLength={200}
          value={from.table}
          onChange={(table) => say({ table })}
        />
        <DateField
          {...dateWords}
          today={today}
          latest={today}
          label={t('registers:retrieved')}
          value={retrievedOn}
          onChange={(day) => {
            setRetrievedOn(day)
            look.reset()
          }}
        />
        <TextField
          label={t('registers:licence')}
          required
          maxLength={100}
          value={from.licence}
          onChange={(licence) => say({ licence })}
        />
        <FileField
          label={t('registers:file')}
          accept=".csv,.xlsx"
          required
          file={file}
          onChange={(chosen) => {
            setFile(chosen)
            look.reset()
            keep.reset()
          }}
        />
        <div className="actions form-actions">
          <Button kind={seen ? 'secondary' : 'primary'} type="submit" disabled={look.isPending || !file}>
            {t('registers:look')}
          </Button>
        </div>
      </form>
      {file && seen && (
        <Section title={t('registers:seen')}>
          <p className="text-lead">{t('registers:would', { count: seen.figures, refused: seen.refused })}</p>
          {seen.refusals.length > 0 && <Refusals refusals={seen.refusals} refused={seen.refused} />}
          {seen.figures > 0 && (
            <div className="actions form-actions">
              <Button kind="primary" disabled={keep.isPending} onClick={() => keep.mutate(file)}>
                {t('registers:keep', { count: seen.figures })}
              </Button>
            </div>
          )}
        </Section>
      )}
    </Screen>
  )
}

/** What cannot be taken, by row and column, each with its reason. */
function Refusals({ refusals, refused }: Pick<RegisterAnswer, 'refusals' | 'refused'>) {
  const { t, kinds, number } = useWords()
  return (
    <>
      <DataTable
        folds
        caption={t('registers:refused')}
        rows={refusals}
        keyOf={({ row, column, reason }) => `${row} ${column} ${reason}`}
        words={kinds}
        write={number}
        columns={[
          { key: 'row', header: t('registers:row'), text: ({ row }) => String(row || '–'), namesRow: true },
          { key: 'column', header: t('registers:column'), text: ({ column }) => column || '–' },
          { key: 'reason', header: t('registers:reason'), text: ({ reason }) => reason },
        ]}
      />
      {refusals.length < refused && <p>{t('registers:first', { shown: refusals.length })}</p>}
    </>
  )
}
