import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getTemplates } from '../../api/structure/endpoints'
import { workplaceOf } from '../places'
import { sentenceCase } from '../sessions/SessionLine'
import { KeptRows } from './KeptRows'
import { TemplateForm } from './TemplateForm'
import { useOwnUnits } from './useOwnUnits'

/** What evenings that repeat begin from. For those who lead the municipality's youth work. */
export function TemplatesScreen({ me }: { me: Me }) {
  const { t, name, clock, date } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const templates = useAnswer(getTemplates, { query: { municipality } })
  const { units, find } = useOwnUnits(me)
  return (
    <Screen
      title={t('youth-app:screen.templates')}
      back={{ href: '/structure', label: t('structure:title') }}
    >
      <p className="page-title-lead">{t('kept:template.lead')}</p>
      <RefusalNotice error={templates.error} />
      {templates.data && (
        <KeptRows
          rows={templates.data.data}
          keyOf={({ id }) => id}
          title={(row) => name(row.name)}
          detail={(row) =>
            [
              name(find(row.unit)?.name ?? { fi: '', sv: '' }),
              sentenceCase(t(`youth:form.${row.form}`)),
              `${clock(row.start)}–${clock(row.end)}`,
              row.from && row.to && `${date(row.from)} – ${date(row.to)}`,
              row.retired && t('kept:retired-mark'),
            ]
              .filter(Boolean)
              .join(' · ')
          }
          form={(row, done) => (
            <TemplateForm municipality={municipality} units={units} row={row} done={done} />
          )}
          add={t('kept:template.add')}
          empty={t('kept:template.empty')}
        />
      )}
    </Screen>
  )
}
