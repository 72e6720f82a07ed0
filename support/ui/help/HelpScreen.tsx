import { Link } from 'wouter'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { AppLink } from '../../../base/ui/AppLink'
import { ButtonLink } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { useWords } from '../../../base/ui/useWords'
import { OwnThreads } from '../questions/OwnThreads'
import { NewsSection } from './NewsSection'
import { SessionsSection } from './SessionsSection'

/** Ask, and read what is new and when one can be shown how. */
export function HelpScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const work = [
    ...(canDo(me, 'support.answer')
      ? [{ href: '/help/queue', title: t('support-app:queue.title'), detail: t('support-app:queue.all') }]
      : []),
    ...(canDo(me, 'support.publish')
      ? [
          {
            href: '/help/news',
            title: t('support-app:news.manage'),
            detail: t('support-app:team.news-detail'),
          },
          {
            href: '/help/sessions',
            title: t('support-app:sessions.title'),
            detail: t('support-app:team.sessions-detail'),
          },
        ]
      : []),
  ]
  return (
    <Screen
      title={t('support-app:help')}
      keepTabs
      actions={
        <StickyActions>
          <ButtonLink kind="primary" size="large" href="/help/ask" link={AppLink}>
            {t('support-app:ask')}
          </ButtonLink>
        </StickyActions>
      }
    >
      <p className="page-title-lead">{t('support-app:lead')}</p>
      {work.length > 0 && (
        <section className="section">
          <h2>{t('support-app:team.title')}</h2>
          <ul className="rows">
            {work.map(({ href, title, detail }) => (
              <li key={href}>
                <Link href={href} className="row-link">
                  <span>
                    <span className="row-title">{title}</span>
                    <span className="row-detail">{detail}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      <OwnThreads />
      <NewsSection />
      <SessionsSection />
    </Screen>
  )
}
