import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getAllNews, getNews, putNewsPublication } from '../../api/newsEndpoints'
import type { WrittenNews } from '../../api/newsSchemas'
import { inLanguage } from '../../domain/inLanguage'
import { NewsForm } from './NewsForm'

/** News with its drafts: written, published and withdrawn here. For the national team. */
export function NewsScreen() {
  const { t } = useWords()
  const news = useAnswer(getAllNews, {})
  const [open, setOpen] = useState<string | null>(null)
  const done = () => setOpen(null)
  return (
    <Screen title={t('support-app:news.manage')} back={{ href: '/help', label: t('ui:back') }}>
      <p className="page-title-lead">{t('support-app:news.lead')}</p>
      <RefusalNotice error={news.error} />
      {open === 'new' ? (
        <NewsForm done={done} />
      ) : (
        <div className="form-actions">
          <Button kind="primary" onClick={() => setOpen('new')}>
            {t('support-app:news.write')}
          </Button>
        </div>
      )}
      <ul className="rows">
        {news.data?.data.map((one) => (
          <li key={one.id}>
            {open === one.id ? (
              <NewsForm news={one} done={done} />
            ) : (
              <WrittenLine news={one} correct={() => setOpen(one.id)} />
            )}
          </li>
        ))}
      </ul>
    </Screen>
  )
}

function WrittenLine({ news, correct }: { news: WrittenNews; correct: () => void }) {
  const { t, moment, language } = useWords()
  const client = useQueryClient()
  const publish = useMutation({
    mutationFn: () =>
      call(putNewsPublication, {
        params: { id: news.id },
        body: { published: !news.public },
        ifMatch: news.version,
      }),
    onSuccess: () =>
      Promise.all([getAllNews, getNews].map(({ path }) => client.invalidateQueries({ queryKey: [path] }))),
  })
  const { fi, sv } = news.title
  const complete = Boolean(fi && sv && news.text.fi && news.text.sv)
  const title = inLanguage(news.title, language)
  const stands = news.public
    ? t('support-app:news.published', { when: moment(news.publishedAt ?? '') })
    : news.withdrawnAt
      ? t('support-app:news.withdrawn', { when: moment(news.withdrawnAt) })
      : t('support-app:news.draft')
  const heading = title.text || t('support-app:news.untitled')
  return (
    <>
      <span>
        <span className="row-title">{heading}</span>
        <span className="row-detail">
          {stands}
          {!complete && ` · ${t('support-app:news.incomplete')}`}
        </span>
        <RefusalNotice error={publish.error} />
      </span>
      <span className="actions">
        <Button size="small" onClick={correct}>
          {t('support-app:news.correct')}
          <span className="visually-hidden">: {heading}</span>
        </Button>
        <Button
          size="small"
          disabled={publish.isPending || (!complete && !news.public)}
          onClick={() => publish.mutate()}
        >
          {news.public ? t('support-app:news.withdraw') : t('support-app:news.publish')}
          <span className="visually-hidden">: {heading}</span>
        </Button>
      </span>
    </>
  )
}
