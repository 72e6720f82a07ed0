import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getKeys } from '../../api/keys/endpoints'
import type { Keys } from '../../api/keys/schemas'
import { workplaceOf } from '../places'
import { MakeKey } from './MakeKey'
import { RevokeKey } from './RevokeKey'

/** The keys by which a municipality's other systems write, and what a youth card is told to find its places by. */
export function KeysScreen({ me }: { me: Me }) {
  const { t } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const stored = useAnswer(getKeys, { query: { municipality } })
  return (
    <Screen title={t('youth-app:screen.keys')} back={{ href: '/structure', label: t('structure:title') }}>
      <p className="page-title-lead">{t('keys:lead')}</p>
      <RefusalNotice error={stored.error} />
      <MakeKey municipality={municipality} />
      {stored.data && (
        <>
          <KeyList municipality={municipality} keys={stored.data.data.keys} />
          <CardSettings {...stored.data.data} />
        </>
      )}
    </Screen>
  )
}

function KeyList({ municipality, keys }: { municipality: string; keys: Keys['keys'] }) {
  const { t, date, moment } = useWords()
  return (
    <section className="section">
      <h2>{t('keys:list')}</h2>
      {keys.length === 0 && <p>{t('keys:none')}</p>}
      <ul className="rows">
        {keys.map(({ id, name, maker, madeAt, lastUsedOn, revokedAt }) => (
          <li key={id}>
            <span>
              <span className="row-title">{name}</span>
              <span className="row-detail">
                {t('keys:made', { moment: moment(madeAt) })}
                {maker && ` · ${maker}`}
              </span>
              <span className="row-detail">
                {lastUsedOn ? t('keys:used', { date: date(lastUsedOn) }) : t('keys:unused')}
                {revokedAt && ` · ${t('keys:revoked', { moment: moment(revokedAt) })}`}
              </span>
            </span>
            {!revokedAt && <RevokeKey municipality={municipality} id={id} name={name} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is written into a card's settings: the address, and the numbers of the municipality, its places and their groups. */
function CardSettings({ organisationId, groups }: Keys) {
  const { t, name } = useWords()
  const called = (unit: string) => {
    const place = groups.find((one) => one.unit === unit && one.group === null)
    return place ? name(place.name) : ''
  }
  return (
    <section className="section">
      <h2>{t('keys:settings')}</h2>
      <p>{t('keys:settings-words')}</p>
      <p className="code-line">{`${location.origin}/api/kompassi`}</p>
      <p className="code-line">{`organisationId ${organisationId}`}</p>
      <p>{t('keys:settings-groups')}</p>
      <ul className="rows">
        {groups.map(({ groupId, unit, group, name: own, training, over }) => (
          <li key={groupId}>
            <span>
              <span className="row-title">{name(own)}</span>
              {group && <span className="row-detail">{t('keys:group-of', { place: called(unit) })}</span>}
              {training && <span className="row-detail">{t('youth-app:training.unit')}</span>}
              {over && <span className="row-detail">{t('keys:over')}</span>}
            </span>
            <span className="code-line">{`groupId ${groupId}`}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
