import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Notice } from '../../../base/ui/controls/Notice'
import { Status } from '../../../base/ui/frame/Status'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { DataTable } from '../../../base/ui/table/DataTable'
import { useWords } from '../../../base/ui/useWords'
import { getReleasePreview } from '../../api/releases/endpoints'
import type { ReleasePreview } from '../../api/releases/schemas'

type Change = ReleasePreview['changes'][number]

/** What a release will say before it does, and which published figures it changes. */
export function PreviewSection({ release }: { release: string }) {
  const { t, language, number, kinds } = useWords()
  const preview = useAnswer(getReleasePreview, { params: { id: release } })
  const said = preview.data?.data
  const write = ({ kind, value }: Change['next'], { decimals }: Change) =>
    kind === 'value' && value !== null ? number(value, decimals) : t(`releases:kind.${kind}`)
  return (
    <section className="section stack" aria-label={t('releases:preview-title')}>
      <RefusalNotice error={preview.error} />
      {preview.isPending && <Status kind="waiting">{t('releases:preview-loading')}</Status>}
      {said && (
        <>
          <p>
            {t('releases:cells', {
              cells: number(said.cells),
              values: number(said.values),
              missing: number(said.missing),
              suppressed: number(said.suppressed),
            })}
          </p>
          <ul className="rows">
            {said.years.map(({ year, cells, isNew, registersAlone }) => (
              <li key={year}>
                <span>
                  <span className="row-title">{isNew ? t('releases:year-new', { year }) : year}</span>
                  <span className="row-detail">
                    {t('releases:year-cells', { cells: number(cells) })}
                    {registersAlone && ` ${t('releases:registers-alone')}`}
                  </span>
                </span>
              </li>
            ))}
          </ul>
          {said.beingCorrected > 0 && (
            <Notice kind="notice">
              <p>{t('releases:being-corrected', { count: said.beingCorrected })}</p>
            </Notice>
          )}
          {said.dropped.length > 0 && (
            <Notice kind="notice">
              <p>{t('releases:dropped', { count: said.dropped.length, years: said.dropped.join(', ') })}</p>
            </Notice>
          )}
          <p>{t('releases:changed', { count: said.changed })}</p>
          {said.changes.length > 0 && (
            <DataTable
              caption={t('releases:changes')}
              rows={said.changes}
              keyOf={({ place, period, measure }) => `${place.fi} ${period} ${measure}`}
              words={kinds}
              write={number}
              columns={[
                {
                  key: 'place',
                  header: t('releases:place'),
                  text: (row) => row.place[language],
                  namesRow: true,
                },
                { key: 'period', header: t('releases:period'), text: (row) => row.period },
                { key: 'measure', header: t('releases:measure'), text: (row) => row.name[language] },
                {
                  key: 'former',
                  header: t('releases:former'),
                  text: (row) => write(row.former, row),
                  isNumber: true,
                },
                {
                  key: 'next',
                  header: t('releases:next'),
                  text: (row) => write(row.next, row),
                  isNumber: true,
                },
              ]}
            />
          )}
        </>
      )}
    </section>
  )
}
