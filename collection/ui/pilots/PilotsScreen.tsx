import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { canDo } from '../../../base/people/ui/useMe'
import { AppLink } from '../../../base/ui/AppLink'
import { Screen } from '../../../base/ui/frame/Screen'
import { ArrowRightIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getPilots } from '../../api/rounds/managedEndpoints'
import { getRoundEndpoint } from '../../api/rounds/replyEndpoints'
import { bodyPermission, type SubjectCode, subjectPermission } from '../../domain/permissions'
import { subjectsOf } from '../subjectsOf'
import '../rounds/rounds.css'
import { PilotList } from './PilotList'

/** The pilots whose questions are decided on. */
export function PilotsScreen({ me }: { me: Me }) {
  const { t } = useWords()
  return (
    <Screen title={t('pilots:title')} back={{ href: '/collection/proposals', label: t('ui:back') }}>
      <p className="page-title-lead">{t('pilots:lead')}</p>
      {subjectsOf(me, subjectPermission, bodyPermission).map((subject) => (
        <PilotsOf key={subject} subject={subject} />
      ))}
    </Screen>
  )
}

function PilotsOf({ subject }: { subject: SubjectCode }) {
  const { t, language } = useWords()
  const pilots = useAnswer(getPilots, { query: { subject } })
  if (!pilots.data) return <RefusalNotice error={pilots.error} />
  if (!pilots.data.data.length) return <p>{t('pilots:none')}</p>
  return (
    <ul className="rows">
      {pilots.data.data.map(({ id, name, state }) => (
        <li key={id}>
          <AppLink href={`/collection/pilots/${id}`} className="row-link">
            <span>
              <span className="row-title">{name[language]}</span>
              <span className="row-detail">{t(`rounds:managed.state.${state}`)}</span>
            </span>
            <ArrowRightIcon size={20} />
          </AppLink>
        </li>
      ))}
    </ul>
  )
}

/** One pilot: its questions, and the decision on each. */
export function PilotScreen({ me, round }: { me: Me; round: string }) {
  const { t, language } = useWords()
  const asked = useAnswer(getRoundEndpoint, { params: { round } })
  return (
    <Screen
      title={asked.data?.data.name[language] ?? t('pilots:title')}
      back={{ href: '/collection/pilots', label: t('ui:back') }}
    >
      <p className="page-title-lead">{t('pilots:lead')}</p>
      <PilotList round={round} decides={canDo(me, 'collection.proposal.decide')} />
    </Screen>
  )
}
