import { lazy, type ReactNode } from 'react'
import { Route } from 'wouter'
import type { Me } from '../../base/people/api/schemas'
import { canDo } from '../../base/people/ui/useMe'
import { withMoreWords } from '../../base/ui/withMoreWords'
import { registerObservations } from './observations/registerObservations'
import { registerSessions } from './outbox/registerSessions'
import { RecordScreen } from './sessions/RecordScreen'
import { registerTally } from './tally/registerTally'
import { registerTopics } from './topics/registerTopics'

registerSessions()
registerTally()
registerObservations()
registerTopics()

// Recording opens at once; the rest comes when it is asked for.
const TodayScreen = lazy(async () => ({
  default: (await import('./today/TodayScreen')).TodayScreen,
}))
const SessionsScreen = lazy(async () => ({
  default: (await import('./sessions/SessionsScreen')).SessionsScreen,
}))
const SessionScreen = lazy(async () => ({
  default: (await import('./sessions/SessionScreen')).SessionScreen,
}))
const CorrectScreen = lazy(async () => ({
  default: (await import('./sessions/CorrectScreen')).CorrectScreen,
}))
const ResolveScreen = lazy(async () => ({
  default: (await import('./outbox/ResolveScreen')).ResolveScreen,
}))
const RepeatScreen = lazy(async () => ({
  default: (await import('./sessions/RepeatScreen')).RepeatScreen,
}))
const TallyScreen = lazy(async () => ({
  default: (await import('./tally/TallyScreen')).TallyScreen,
}))
const NewTallyScreen = lazy(async () => ({
  default: (await import('./tally/NewTallyScreen')).NewTallyScreen,
}))
const CloseScreen = lazy(async () => ({
  default: (await import('./tally/CloseScreen')).CloseScreen,
}))
const TallyChoiceScreen = lazy(async () => ({
  default: (await import('./tally/TallyChoiceScreen')).TallyChoiceScreen,
}))
const WeekScreen = withMoreWords(async () => (await import('./weeks/WeekScreen')).WeekScreen)
const BulkScreen = withMoreWords(async () => (await import('./bulk/BulkScreen')).BulkScreen)
const MonthScreen = withMoreWords(async () => (await import('./months/MonthScreen')).MonthScreen)
const YearScreen = withMoreWords(async () => (await import('./months/YearScreen')).YearScreen)
const ObservationsScreen = withMoreWords(
  async () => (await import('./observations/ObservationsScreen')).ObservationsScreen,
)
const MendScreen = withMoreWords(async () => (await import('./observations/writing/MendScreen')).MendScreen)
const FollowUpScreen = withMoreWords(async () => (await import('./followUp/FollowUpScreen')).FollowUpScreen)
const RetentionScreen = withMoreWords(
  async () => (await import('./retention/RetentionScreen')).RetentionScreen,
)
const TopicsScreen = withMoreWords(async () => (await import('./topics/TopicsScreen')).TopicsScreen)
const MendTopicsScreen = withMoreWords(
  async () => (await import('./topics/MendTopicsScreen')).MendTopicsScreen,
)
const TemplatesScreen = withMoreWords(
  async () => (await import('./structure/TemplatesScreen')).TemplatesScreen,
)
const LocalTagsScreen = withMoreWords(
  async () => (await import('./structure/LocalTagsScreen')).LocalTagsScreen,
)
const QuestionsScreen = withMoreWords(
  async () => (await import('./structure/QuestionsScreen')).QuestionsScreen,
)
const GoalsScreen = withMoreWords(async () => (await import('./structure/GoalsScreen')).GoalsScreen)
const ResourcesScreen = withMoreWords(
  async () => (await import('./resources/ResourcesScreen')).ResourcesScreen,
)
const LocksScreen = withMoreWords(async () => (await import('./locks/LocksScreen')).LocksScreen)
const CalendarScreen = withMoreWords(async () => (await import('./plans/CalendarScreen')).CalendarScreen)
const PlanScreen = withMoreWords(async () => (await import('./plans/PlanScreen')).PlanScreen)
const BreaksScreen = withMoreWords(async () => (await import('./plans/BreaksScreen')).BreaksScreen)
const CopyScreen = withMoreWords(async () => (await import('./plans/CopyScreen')).CopyScreen)
const GroupsScreen = lazy(async () => ({
  default: (await import('./groups/GroupsScreen')).GroupsScreen,
}))
const GroupScreen = lazy(async () => ({
  default: (await import('./groups/GroupScreen')).GroupScreen,
}))
const TeamScreen = withMoreWords(async () => (await import('./team/TeamScreen')).TeamScreen)
const UnitsScreen = withMoreWords(async () => (await import('./units/UnitsScreen')).UnitsScreen)
const OpeningsScreen = withMoreWords(async () => (await import('./openings/OpeningsScreen')).OpeningsScreen)
const PublicationScreen = withMoreWords(
  async () => (await import('./publication/PublicationScreen')).PublicationScreen,
)
const ImportScreen = withMoreWords(async () => (await import('./import/ImportScreen')).ImportScreen)
const ExportScreen = withMoreWords(async () => (await import('./export/ExportScreen')).ExportScreen)
const KeysScreen = withMoreWords(async () => (await import('./keys/KeysScreen')).KeysScreen)
const StartScreen = withMoreWords(async () => (await import('./joining/StartScreen')).StartScreen)
const AgreementScreen = lazy(async () => ({
  default: (await import('./joining/AgreementScreen')).AgreementScreen,
}))

const SurveysScreen = withMoreWords(async () => (await import('./surveys/SurveysScreen')).SurveysScreen)
const OpenSurveyScreen = withMoreWords(
  async () => (await import('./surveys/OpenSurveyScreen')).OpenSurveyScreen,
)
const EveningSurveyScreen = withMoreWords(
  async () => (await import('./surveys/EveningSurveyScreen')).EveningSurveyScreen,
)
const SurveyScreen = withMoreWords(async () => (await import('./surveys/SurveyScreen')).SurveyScreen)

/** The screens of youth work that a person's roles open, by their addresses; to stand in a `Switch`. */
export function youthScreens(me: Me): ReactNode {
  const records = canDo(me, 'youth.session.write')
  const surveys = canDo(me, 'youth.survey.write')
  const counts = canDo(me, 'youth.tally.write')
  const reads = canDo(me, 'youth.structure.read')
  return (
    <>
      {records && <Route path="/">{() => <TodayScreen me={me} />}</Route>}
      {records && <Route path="/record">{() => <RecordScreen me={me} />}</Route>}
      {records && <Route path="/repeat">{() => <RepeatScreen me={me} />}</Route>}
      {records && <Route path="/sessions">{() => <SessionsScreen me={me} />}</Route>}
      {records && <Route path="/sessions/:id/correct">{({ id }) => <CorrectScreen me={me} id={id} />}</Route>}
      {records && <Route path="/sessions/:id/resolve">{({ id }) => <ResolveScreen me={me} id={id} />}</Route>}
      {records && <Route path="/sessions/:id">{({ id }) => <SessionScreen me={me} id={id} />}</Route>}
      {counts && <Route path="/tally/new">{() => <NewTallyScreen me={me} />}</Route>}
      {counts && <Route path="/tally/:id/close">{({ id }) => <CloseScreen me={me} id={id} />}</Route>}
      {counts && <Route path="/tally/:id">{({ id }) => <TallyScreen key={id} me={me} id={id} />}</Route>}
      {canDo(me, 'youth.tally.decide') && (
        <Route path="/counting">{() => <TallyChoiceScreen me={me} />}</Route>
      )}
      {reads && <Route path="/week">{() => <WeekScreen me={me} />}</Route>}
      {reads && <Route path="/month">{() => <MonthScreen me={me} />}</Route>}
      {reads && <Route path="/year">{() => <YearScreen me={me} />}</Route>}
      {records && <Route path="/bulk">{() => <BulkScreen me={me} />}</Route>}
      {records && <Route path="/observations">{() => <ObservationsScreen me={me} />}</Route>}
      {records && (
        <Route path="/observations/:id">{({ id }) => <MendScreen key={id} me={me} id={id} />}</Route>
      )}
      {canDo(me, 'youth.follow-up.decide') && (
        <Route path="/follow-up">{() => <FollowUpScreen me={me} />}</Route>
      )}
      {canDo(me, 'youth.retention.decide') && (
        <Route path="/retention">{() => <RetentionScreen me={me} />}</Route>
      )}
      {records && <Route path="/topics">{() => <TopicsScreen me={me} />}</Route>}
      {records && <Route path="/topics/:id">{({ id }) => <MendTopicsScreen key={id} id={id} />}</Route>}
      {surveys && <Route path="/surveys">{() => <SurveysScreen me={me} />}</Route>}
      {surveys && <Route path="/surveys/new">{() => <OpenSurveyScreen me={me} />}</Route>}
      {surveys && <Route path="/surveys/evening">{() => <EveningSurveyScreen me={me} />}</Route>}
      {surveys && <Route path="/surveys/:id">{({ id }) => <SurveyScreen me={me} id={id} />}</Route>}
      {records && <Route path="/start">{() => <StartScreen me={me} />}</Route>}
      {records && <Route path="/start/agreement">{() => <AgreementScreen me={me} />}</Route>}
      {canDo(me, 'youth.plan.read') && <Route path="/calendar">{() => <CalendarScreen me={me} />}</Route>}
      {canDo(me, 'youth.plan.write') && (
        <Route path="/calendar/plans/:id">{({ id }) => <PlanScreen me={me} id={id} />}</Route>
      )}
      {canDo(me, 'youth.plan.write') && (
        <Route path="/calendar/breaks">{() => <BreaksScreen me={me} />}</Route>
      )}
      {canDo(me, 'youth.plan.write') && <Route path="/calendar/copy">{() => <CopyScreen me={me} />}</Route>}
      {canDo(me, 'youth.group.read') && <Route path="/groups">{() => <GroupsScreen me={me} />}</Route>}
      {canDo(me, 'youth.group.write') && (
        <Route path="/groups/:id">{({ id }) => <GroupScreen me={me} id={id} />}</Route>
      )}
      {canDo(me, 'youth.unit.write') && <Route path="/units">{() => <UnitsScreen me={me} />}</Route>}
      {canDo(me, 'youth.unit.write') && (
        <Route path="/units/:id/hours">{({ id }) => <OpeningsScreen key={id} me={me} id={id} />}</Route>
      )}
      {canDo(me, 'youth.structure.write') && (
        <Route path="/templates">{() => <TemplatesScreen me={me} />}</Route>
      )}
      {canDo(me, 'youth.structure.write') && <Route path="/tags">{() => <LocalTagsScreen me={me} />}</Route>}
      {canDo(me, 'youth.structure.write') && (
        <Route path="/questions">{() => <QuestionsScreen me={me} />}</Route>
      )}
      {canDo(me, 'youth.structure.write') && <Route path="/goals">{() => <GoalsScreen me={me} />}</Route>}
      {canDo(me, 'youth.resource.read') && (
        <Route path="/resources">{() => <ResourcesScreen me={me} />}</Route>
      )}
      {canDo(me, 'people.invite') && <Route path="/team">{() => <TeamScreen me={me} />}</Route>}
      {canDo(me, 'youth.lock.write') && <Route path="/locks">{() => <LocksScreen me={me} />}</Route>}
      {canDo(me, 'youth.import') && (
        <Route path="/import/:id?">{({ id }) => <ImportScreen me={me} id={id} />}</Route>
      )}
      {canDo(me, 'youth.export') && <Route path="/export">{() => <ExportScreen me={me} />}</Route>}
      {canDo(me, 'youth.key.manage') && <Route path="/keys">{() => <KeysScreen me={me} />}</Route>}
      {canDo(me, 'youth.publication.decide') && (
        <Route path="/publication">{() => <PublicationScreen me={me} />}</Route>
      )}
    </>
  )
}
