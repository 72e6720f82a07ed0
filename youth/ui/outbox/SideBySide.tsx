import { ArrowRightIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { StoredSession } from '../../api/sessions/schemas'
import type { ListedUnit } from '../../api/units/schemas'
import { furtherFacts } from '../sessions/furtherFacts'
import { sentenceCase } from '../sessions/SessionLine'
import { useLength } from '../useLength'
import { type ComparedField, compare, differingFacts, saidIn } from './compare'

type SideBySideProps = { mine: StoredSession; theirs: StoredSession; units: readonly ListedUnit[] }

/** Two versions of a session in two columns: what differs first, in words and not by a colour alone; the rest folded. */
export function SideBySide({ mine, theirs, units }: SideBySideProps) {
  const { t, number } = useWords()
  const write = useSaid(units)
  const [ours, other] = [saidIn(mine), saidIn(theirs)]
  const rows = compare(ours, other)
  const inWords = { t, number, minutes: useLength() }
  const unit = units.find(({ id }) => id === theirs.unit)
  const facts = differingFacts(furtherFacts(mine, unit, inWords), furtherFacts(theirs, unit, inWords))
  const differing = [
    ...rows
      .filter(({ differs }) => differs)
      .map(({ field }) => ({
        name: words[field],
        mine: write(field, ours[field]),
        theirs: write(field, other[field]),
      })),
    ...facts.map((fact) => ({
      name: fact.name,
      mine: fact.mine ?? t('youth-outbox:resolve.nothing'),
      theirs: fact.theirs ?? t('youth-outbox:resolve.nothing'),
    })),
  ]
  const equal = rows.filter(({ differs }) => !differs)
  const count = differing.length
  return (
    <>
      <table className="side-by-side">
        <caption>{t('youth-outbox:resolve.differences', { count, number: number(count) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('youth-outbox:resolve.mine')}</th>
            <th scope="col">{t('youth-outbox:resolve.theirs')}</th>
          </tr>
        </thead>
        {differing.map((row) => (
          <tbody key={row.name}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                {t(row.name)}
              </th>
            </tr>
            <tr>
              <td>{row.mine}</td>
              <td>{row.theirs}</td>
            </tr>
          </tbody>
        ))}
      </table>
      {equal.length > 0 && (
        <details className="chart-table">
          <summary>
            <ArrowRightIcon size={18} />
            {t('youth-outbox:resolve.equal', { count: equal.length, number: number(equal.length) })}
          </summary>
          <dl className="side-by-side-equal">
            {equal.map(({ field }) => (
              <div key={field}>
                <dt>{t(words[field])}</dt>
                <dd>{write(field, ours[field])}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  )
}

const words: Record<ComparedField, string> = {
  unit: 'youth-app:form.field.unit',
  form: 'youth-app:form.field.form',
  date: 'youth-app:form.field.date',
  start: 'youth-app:form.field.start',
  end: 'youth-app:form.field.end',
  endDate: 'youth-app:form.field.endDate',
  exception: 'youth-app:form.field.held',
  participants: 'youth-app:participations-head',
  detail: 'youth-app:form.detail',
  environment: 'youth-app:form.field.environment',
  youthPart: 'youth-app:fact.youthPart',
  youthMinutes: 'youth-app:form.field.youthMinutes',
  staffCount: 'youth-app:form.field.staffCount',
  staffMinutes: 'youth-app:form.field.staffMinutes',
  tags: 'youth-app:form.field.tags',
  reflection: 'youth-app:form.field.reflection',
  other: 'youth-app:history.other',
}
const codeLists = ['form', 'exception', 'environment', 'youthPart'] as const

/** How what a version says in a field is written. */
function useSaid(units: readonly ListedUnit[]) {
  const { t, number, date, clock, name } = useWords()
  const length = useLength()
  return (field: ComparedField, said: unknown): string => {
    if (said === undefined) return t('youth-outbox:resolve.nothing')
    if ((codeLists as readonly string[]).includes(field)) return sentenceCase(t(`youth:${field}.${said}`))
    if (field === 'unit') return name(units.find(({ id }) => id === said)?.name ?? { fi: '–', sv: '–' })
    if (field === 'date' || field === 'endDate') return date(String(said))
    if (field === 'start' || field === 'end') return clock(String(said))
    if (field === 'staffMinutes' || field === 'youthMinutes') return length(Number(said))
    if (field === 'other') return t('youth-outbox:resolve.other')
    if (field === 'tags') return (said as string[]).map((tag) => t(`youth:tag.${tag}`)).join(', ')
    if (field === 'detail') {
      return (said as { age: string; gender: string; count: number }[])
        .map(
          ({ age, gender, count }) =>
            `${t(`youth:age.${age}`)}${gender === 'unspecified' ? '' : ` ${t(`youth:gender.${gender}`)}`}: ${number(count)}`,
        )
        .join(', ')
    }
    return typeof said === 'number' ? number(said) : String(said)
  }
}
