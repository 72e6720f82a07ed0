import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { Button } from '../../../base/ui/controls/Button'
import { Dialog } from '../../../base/ui/controls/Dialog'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { deleteRelease, getPreparedReleases } from '../../api/releases/endpoints'
import type { Release } from '../../api/releases/schemas'
import { PreviewSection } from './PreviewSection'
import { ReleaseForm } from './ReleaseForm'

/** One release: what it rests on and, until it is out, what can still be done with it. */
export function ReleaseLine({ release }: { release: Release }) {
  const { t, language, moment } = useWords()
  const [open, setOpen] = useState<'preview' | 'reword' | null>(null)
  const toggle = (what: 'preview' | 'reword') => setOpen(open === what ? null : what)
  const stands = release.publishedAt
    ? t('releases:out', { number: release.number, when: moment(release.publishedAt) })
    : t('releases:waiting', { when: moment(release.embargoUntil) })
  return (
    <>
      <div>
        <span className="row-title">{stands}</span>
        <span className="row-detail">{t(`releases:state.${release.state}`)}</span>
        <p>{release.note[language]}</p>
        {release.quality.registerYears?.map((year) => (
          <p key={year} className="row-detail">
            {t('releases:year-registers', { year })}
          </p>
        ))}
        {release.quality.years.map((year) => (
          <p key={year.year} className="row-detail">
            {t('releases:year', year)}{' '}
            {year.accepted !== undefined &&
              year.accepted < year.answered &&
              t('releases:not-reviewed', { count: year.answered - year.accepted })}{' '}
            {!!year.waiting && t('releases:answers-wait', { count: year.waiting })}{' '}
            {year.stillOpen && t('releases:still-open')}
          </p>
        ))}
      </div>
      {!release.publishedAt && (
        <div className="actions">
          <Button size="small" onClick={() => toggle('preview')} aria-expanded={open === 'preview'}>
            {t('releases:preview')}
          </Button>
          <Button size="small" onClick={() => toggle('reword')} aria-expanded={open === 'reword'}>
            {t('releases:reword')}
          </Button>
          <Withdraw release={release} />
        </div>
      )}
      {open === 'preview' && <PreviewSection release={release.id} />}
      {open === 'reword' && (
        <ReleaseForm subject={release.subject} release={release} done={() => setOpen(null)} />
      )}
    </>
  )
}

function Withdraw({ release }: { release: Release }) {
  const { t } = useWords()
  const client = useQueryClient()
  const [asking, setAsking] = useState(false)
  const withdraw = useMutation({
    mutationFn: () => call(deleteRelease, { params: { id: release.id }, ifMatch: release.version }),
    onSuccess: () => client.invalidateQueries({ queryKey: [getPreparedReleases.path] }),
  })
  return (
    <>
      <Button size="small" kind="quiet" onClick={() => setAsking(true)}>
        {t('releases:withdraw')}
      </Button>
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('releases:withdraw-title')}
        actions={
          <>
            <Button kind="primary" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
              {t('releases:withdraw')}
            </Button>
            <Button kind="secondary" onClick={() => setAsking(false)}>
              {t('ui:cancel')}
            </Button>
          </>
        }
      >
        <RefusalNotice error={withdraw.error} />
        <p>{t('releases:withdraw-words')}</p>
      </Dialog>
    </>
  )
}
