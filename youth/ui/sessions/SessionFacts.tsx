import { useAnswer } from '../../../base/endpoints/useAnswer'
import { useWords } from '../../../base/ui/useWords'
import { getGroups } from '../../api/groups/endpoints'
import type { StoredSession } from '../../api/sessions/schemas'
import { getLocalTags, getQuestions } from '../../api/structure/endpoints'
import type { ListedUnit } from '../../api/units/schemas'
import { useLength } from '../useLength'
import { furtherFacts } from './furtherFacts'
import { sentenceCase } from './SessionLine'

/** What else was noted of a session; what was not noted is not listed. */
export function SessionFacts({ session, unit }: { session: StoredSession; unit: ListedUnit | undefined }) {
  const { t, name, number } = useWords()
  const minutes = useLength()
  const groups = useAnswer(
    getGroups,
    session.group ? { query: { municipality: session.municipality } } : null,
  ).data?.data
  const questions = useAnswer(
    getQuestions,
    session.answers?.length ? { query: { municipality: session.municipality } } : null,
  ).data?.data
  const localTags = session.localTags as string[] | undefined
  const ownTags = useAnswer(
    getLocalTags,
    localTags?.length ? { query: { municipality: session.municipality } } : null,
  ).data?.data
  const group = groups?.find(({ id }) => id === session.group)
  const facts: [string, string][] = [[t('youth-app:fact.length'), minutes(session.minutes)]]
  const add = (key: string, text: string | undefined) => {
    if (text) facts.push([t(key), text])
  }
  add('plans:field.group', group && name(group.name))
  add(
    'youth-app:form.field.environment',
    session.environment && sentenceCase(t(`youth:environment.${session.environment}`)),
  )
  add('youth-app:fact.youthPart', session.youthPart && t(`youth:youthPart.${session.youthPart}`))
  add(
    'youth-app:form.field.youthMinutes',
    session.youthOrganisedMinutes === undefined ? undefined : minutes(session.youthOrganisedMinutes),
  )
  const team = (of: StoredSession['staff']) =>
    of && [number(of.count), of.minutes === undefined ? '' : minutes(of.minutes)].filter(Boolean).join(' · ')
  add('youth-app:form.field.staffCount', team(session.staff))
  add(
    'youth-forms:field.youthOrganisers',
    session.youthOrganisers === undefined ? undefined : number(session.youthOrganisers),
  )
  add('youth-forms:field.volunteers', team(session.volunteers))
  add('youth-app:form.field.tags', session.tags?.map((tag) => t(`youth:tag.${tag}`)).join(', '))
  add(
    'structure:tag.own',
    localTags
      ?.map((code) => {
        const tag = ownTags?.find((one) => one.code === code)
        return tag ? name(tag.name) : code
      })
      .join(', '),
  )
  for (const [field, text] of furtherFacts(session, unit, { t, number, minutes })) add(field, text)
  for (const { question, value } of session.answers ?? []) {
    const asked = questions?.find(({ id }) => id === question)
    const said = asked?.scale === 'yes-no' ? t(`youth-forms:answer.${value}`) : `${number(value)} / 5`
    if (asked) facts.push([name(asked.text), said])
  }
  add('youth-app:form.field.reflection', session.reflection)
  return (
    <dl className="facts">
      {facts.map(([label, text]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
