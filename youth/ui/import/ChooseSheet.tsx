import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type ChangeEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { AppLink } from '../../../base/ui/AppLink'
import { Button } from '../../../base/ui/controls/Button'
import { FieldProblem } from '../../../base/ui/controls/Field'
import { Screen } from '../../../base/ui/frame/Screen'
import { Status } from '../../../base/ui/frame/Status'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { ImportIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getImports, putImport, sheetBytes, sheetRows } from '../../api/import/endpoints'

const megabyte = 1024 * 1024

/** Where a sheet is chosen, and what came of earlier ones. */
export function ChooseSheet({ municipality }: { municipality: string }) {
  const { t, number } = useWords()
  const [, go] = useLocation()
  const client = useQueryClient()
  const input = useRef<HTMLInputElement>(null)
  const [tooLarge, setTooLarge] = useState<number | null>(null)
  const send = useMutation({
    mutationFn: (file: File) =>
      call(putImport, { params: { id: crypto.randomUUID() }, query: { municipality }, file }),
    onSuccess: async ({ data }) => {
      await client.invalidateQueries({ queryKey: [getImports.path] })
      go(`/import/${data.id}`)
    },
  })
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? []
    if (!file) return
    const fits = file.size <= sheetBytes
    setTooLarge(fits ? null : file.size)
    if (fits) send.mutate(file)
    // The same file may be chosen again after it was corrected.
    target.value = ''
  }
  const problem =
    tooLarge === null ? undefined : t('import:too-large', { megabytes: number(tooLarge / megabyte, 1) })
  const hint = t('import:choose-hint', {
    megabytes: number(sheetBytes / megabyte),
    rows: number(sheetRows),
  })
  return (
    <Screen
      title={t('youth-app:screen.import')}
      back={{ href: '/structure', label: t('structure:title') }}
      keepTabs
      actions={
        <StickyActions>
          {/* The browser's own button speaks the browser's language. */}
          <input
            ref={input}
            type="file"
            hidden
            accept=".csv,.xlsx,.txt,.tsv,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            onChange={choose}
          />
          <Button
            kind="primary"
            size="large"
            icon={<ImportIcon />}
            disabled={send.isPending}
            aria-describedby="sheet-notes"
            onClick={() => input.current?.click()}
          >
            {t('import:choose')}
          </Button>
        </StickyActions>
      }
    >
      <p className="page-title-lead">{t('import:lead')}</p>
      <div id="sheet-notes">
        {problem && <FieldProblem id="sheet-problem">{problem}</FieldProblem>}
        <p className="field-hint">{hint}</p>
      </div>
      <RefusalNotice error={send.error} />
      {send.isPending && <Status kind="waiting">{t('import:reading')}</Status>}
      <FormerImports municipality={municipality} />
    </Screen>
  )
}

function FormerImports({ municipality }: { municipality: string }) {
  const { t, number, moment } = useWords()
  const imports = useAnswer(getImports, { query: { municipality } })
  return (
    <section className="section">
      <h2>{t('import:former')}</h2>
      <RefusalNotice error={imports.error} />
      {imports.data?.data.length === 0 && <p>{t('import:no-former')}</p>}
      <ul className="rows">
        {imports.data?.data.map((one) => (
          <li key={one.id}>
            <AppLink href={`/import/${one.id}`} className="row-link">
              <span>
                <span className="row-title">{one.fileName}</span>
                <span className="row-detail">
                  {moment(one.createdAt)}
                  {one.person && ` · ${one.person}`}
                  {' · '}
                  {one.state === 'done'
                    ? t('import:recorded', { count: one.recorded, number: number(one.recorded) })
                    : t(`import:state.${one.state}`)}
                </span>
              </span>
            </AppLink>
          </li>
        ))}
      </ul>
    </section>
  )
}
