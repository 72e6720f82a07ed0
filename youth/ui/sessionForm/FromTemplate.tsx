import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Button } from '../../../base/ui/controls/Button'
import { CalendarIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import { getTemplates } from '../../api/structure/endpoints'
import type { ListedTemplate } from '../../api/structure/schemas'
import type { Draft } from './draft'

type FromTemplateProps = { municipality: string; draft: Draft; use: (draft: Draft) => void }

/** How many templates stand as buttons: more are no choice but a list. */
const offered = 4

/** Offers the templates of the unit that hold on the day: one tap fills in all that is the same each time. */
export function FromTemplate({ municipality, draft, use }: FromTemplateProps) {
  const { t, clock, name } = useWords()
  const templates = useAnswer(getTemplates, { query: { municipality } })
  const fitting = (templates.data?.data ?? []).filter(
    (template) => template.unit === draft.unit && holdsOn(template, draft.date),
  )
  return fitting.slice(0, offered).map((template) => (
    <Button
      key={template.id}
      kind="secondary"
      icon={<CalendarIcon size={20} />}
      detail={`${t(`youth:form.${template.form}`)} · ${clock(template.start)}–${clock(template.end)}`}
      onClick={() => use(fromTemplate(template, draft))}
    >
      {name(template.name)}
    </Button>
  ))
}

export const holdsOn = ({ retired, from, to }: ListedTemplate, date: string | undefined): boolean =>
  !retired && (!date || ((from === null || from <= date) && (to === null || date <= to)))

/** The draft with everything that the template says; the day, the counts and the words stay. */
export function fromTemplate(template: ListedTemplate, draft: Draft): Draft {
  const { localTags: _, ...rest } = draft.rest
  return {
    ...draft,
    form: template.form,
    environment: template.environment ?? draft.environment,
    start: template.start,
    end: template.end,
    endDate: undefined,
    staffCount: template.staffCount ?? Number.NaN,
    staffMinutes: template.staffMinutes ?? Number.NaN,
    tags: [...template.tags],
    rest: template.localTags.length ? { ...rest, localTags: template.localTags } : rest,
  }
}
