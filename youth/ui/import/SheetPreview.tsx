import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { keyOf, useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { Status } from '../../../base/ui/frame/Status'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import {
  deleteImport,
  getImportEndpoint,
  getImportPreview,
  getImports,
  postImportStart,
} from '../../api/import/endpoints'
import type { Import } from '../../api/import/schemas'
import { environments, forms, tags } from '../../domain/codes'
import { noTag } from '../../domain/import/mapping/meanings'
import { useUnits } from '../places'
import { LeftAloneRows } from './LeftAloneRows'
import { MappedCodes } from './MappedCodes'
import { MappedColumns } from './MappedColumns'
import { MappedUnits } from './MappedUnits'
import { MappingFile } from './MappingFile'
import { Otherwise } from './Otherwise'
import { PreviewStatement } from './PreviewStatement'
import { RefusedRows } from './RefusedRows'
import { UnusualRows } from './UnusualRows'
import { useMappingChange } from './useMappingChange'

/** How a sheet is understood and what would become of its rows: changed until it is right, then agreed to. */
export function SheetPreview({ stored, me }: { stored: Import; me: Me }) {
  const { t, number } = useWords()
  const [, go] = useLocation()
  const client = useQueryClient()
  const { id } = stored
  const units = useUnits(me).units.filter(({ training }) => !training)
  const answer = useAnswer(getImportPreview, { params: { id } })
  const seen = answer.data?.data
  const mapping = useMappingChange(id, seen)
  const agree = useMutation({
    mutationFn: (version: number) => call(postImportStart, { params: { id }, body: { version } }),
    // The answer says that it is under way: progress is seen at once.
    onSuccess: (answer) => client.setQueryData(keyOf(getImportEndpoint, { id }), answer),
  })
  const discard = useMutation({
    mutationFn: () => call(deleteImport, { params: { id } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: [getImports.path] })
      go('/import')
    },
  })
  const count = seen?.counts.new ?? 0
  const isBusy = mapping.isPending || answer.isFetching || agree.isPending
  const parts = { units, isBusy, change: mapping.change }
  return (
    <Screen
      title={t('youth-app:screen.import')}
      detail={seen ? `${stored.fileName} · ${seen.kind}` : stored.fileName}
      back={{ href: '/import', label: t('ui:back') }}
      status={isBusy && seen ? <Status kind="waiting">{t('import:again')}</Status> : null}
      actions={
        <StickyActions line={seen && count === 0 ? t('import:nothing-new') : undefined}>
          <Button
            kind="primary"
            size="large"
            disabled={!seen || count === 0 || isBusy}
            onClick={() => seen && agree.mutate(seen.version)}
          >
            {t('import:agree', { count, number: number(count) })}
          </Button>
        </StickyActions>
      }
    >
      <RefusalNotice error={answer.error ?? mapping.error ?? agree.error ?? discard.error} />
      {!seen && !answer.error && <Status kind="waiting">{t('import:reading')}</Status>}
      {seen && (
        <div className="figures sheet" aria-busy={isBusy}>
          <PreviewStatement seen={seen} />
          <MappedUnits {...parts} seen={seen} />
          <Otherwise {...parts} seen={seen} />
          <MappedCodes
            title={t('import:forms')}
            rows={seen.forms.map(({ word, form }) => ({ word, code: form }))}
            codes={forms}
            label={(form) => t(`youth:form.${form}`)}
            isBusy={isBusy}
            change={(rows) => mapping.change({ forms: rows.map(({ word, code }) => ({ word, form: code })) })}
          />
          <MappedCodes
            title={t('import:environments')}
            rows={seen.environments.map(({ word, environment }) => ({ word, code: environment }))}
            codes={environments}
            label={(environment) => t(`youth:environment.${environment}`)}
            isBusy={isBusy}
            change={(rows) =>
              mapping.change({ environments: rows.map(({ word, code }) => ({ word, environment: code })) })
            }
          />
          <MappedCodes
            title={t('import:tags')}
            rows={seen.tags.map(({ word, tag }) => ({ word, code: tag }))}
            codes={[...tags, noTag]}
            label={(tag) => (tag === noTag ? t('import:no-tag') : t(`youth:tag.${tag}`))}
            isBusy={isBusy}
            change={(rows) => mapping.change({ tags: rows.map(({ word, code }) => ({ word, tag: code })) })}
          />
          <UnusualRows seen={seen} />
          <RefusedRows seen={seen} />
          <LeftAloneRows seen={seen} units={units} />
          <MappedColumns {...parts} seen={seen} />
          <MappingFile {...parts} seen={seen} />
        </div>
      )}
      <div className="form-actions">
        <Button kind="quiet" disabled={discard.isPending} onClick={() => discard.mutate()}>
          {t('import:discard')}
        </Button>
      </div>
    </Screen>
  )
}
