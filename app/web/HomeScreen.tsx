import { Suspense } from 'react'
import type { Me } from '../../base/people/api/schemas'
import { canDo } from '../../base/people/ui/useMe'
import { ButtonLink } from '../../base/ui/controls/Button'
import { Screen } from '../../base/ui/frame/Screen'
import { useWords } from '../../base/ui/useWords'
import { withMoreWords } from '../../base/ui/withMoreWords'
import { PlaceLines } from './PlaceLines'
import { openParts, placesOf } from './places'

const WaitingRounds = withMoreWords(
  async () => (await import('../../collection/ui/rounds/WaitingRounds')).WaitingRounds,
)

/** Home for those who do not record: where they may go, who they are here, and the published figures. */
export function HomeScreen({ me }: { me: Me }) {
  const { t, name, language } = useWords()
  return (
    <Screen title={t('app:welcome', { name: me.name })}>
      {canDo(me, 'collection.answer.read') && (
        <Suspense fallback={null}>
          <WaitingRounds me={me} />
        </Suspense>
      )}
      <PlaceLines places={openParts(me).flatMap(placesOf)} />
      <section className="section">
        <h2>{t('app:your-roles')}</h2>
        <ul className="rows">
          {me.grants.map((grant) => (
            <li key={`${grant.role} ${grant.municipality} ${grant.unit}`}>
              <span className="row-title">{t(`people:role.${grant.role}`)}</span>
              <span className="row-detail">{grant.name ? name(grant.name) : t('app:whole-country')}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="section">
        <p>{t('app:read-published')}</p>
        <div className="form-actions">
          <ButtonLink href={`/${language}/`}>{t('app:public-figures')}</ButtonLink>
        </div>
      </section>
    </Screen>
  )
}
