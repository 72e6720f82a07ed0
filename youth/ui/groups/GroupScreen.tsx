import { Suspense } from 'react'
import { Link } from 'wouter'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { withMoreWords } from '../../../base/ui/withMoreWords'
import { getGroups } from '../../api/groups/endpoints'
import { getSessions } from '../../api/sessions/endpoints'
import { useUnits, workplaceOf } from '../places'
import { SessionLine } from '../sessions/SessionLine'
import { GroupForm } from './GroupForm'
import { useGroupSums } from './useGroupSums'

const GroupSurveys = withMoreWords(async () => (await import('../surveys/GroupSurveys')).GroupSurveys)

/** One group: why and for what it is, what it has said of itself, what its sessions add up to, and the sessions themselves. */
export function GroupScreen({ me, id }: { me: Me; id: string }) {
  const { t } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const { units } = useUnits(me)
  const sums = useGroupSums(me)
  const isNew = id === 'new'
  const groups = useAnswer(getGroups, { query: { municipality } })
  const stored = groups.data?.data.find((group) => group.id === id)
  const sessions = useAnswer(getSessions, isNew ? null : { query: { municipality, group: id, limit: '50' } })
  const back = { href: '/groups', label: t('ui:back') }
  const work = units.filter(({ training }) => !training)
  if (!work.length || (!isNew && !stored)) {
    return (
      <Screen title={t('plans:groups.title')} back={back}>
        <RefusalNotice error={groups.error} />
        {groups.isSuccess && !stored && !isNew && <p>{t('plans:groups.no-such')}</p>}
      </Screen>
    )
  }
  return (
    <GroupForm key={stored?.version ?? 0} units={work} stored={stored} back={back}>
      {stored && canDo(me, 'youth.survey.read') && (
        <Suspense>
          <GroupSurveys me={me} group={stored} units={units} />
        </Suspense>
      )}
      {stored && (
        <section className="section">
          <div className="section-head">
            <h2>{t('plans:groups.sessions')}</h2>
          </div>
          <p>{sums(id)}</p>
          <RefusalNotice error={sessions.error} />
          <ul className="rows">
            {sessions.data?.data.sessions.map((session) => (
              <li key={session.id}>
                <Link href={`/sessions/${session.id}`} className="row-link">
                  <SessionLine session={session} units={units} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </GroupForm>
  )
}
