import { useState } from 'react'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Button } from '../../../base/ui/controls/Button'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getResources } from '../../api/resources/endpoints'
import { today } from '../dates'
import { workplaceOf } from '../places'
import { useOwnUnits } from '../structure/useOwnUnits'
import { YearSteps } from '../structure/YearSteps'
import { CostForm } from './CostForm'
import { UnitFigures } from './UnitFigures'

/** What each unit cost and what work was given to it, for a visit and an hour of the same months. For managers. */
export function ResourcesScreen({ me }: { me: Me }) {
  const { t, name } = useWords()
  const [year, setYear] = useState(Number(today().slice(0, 4)))
  const [open, setOpen] = useState<string | null>(null)
  const municipality = workplaceOf(me) ?? ''
  const resources = useAnswer(getResources, { query: { municipality, year: String(year) } })
  const { find } = useOwnUnits(me)
  const nameOf = (unit: string) => name(find(unit)?.name ?? { fi: '', sv: '' })
  return (
    <Screen title={t('youth-app:screen.costs')} back={{ href: '/structure', label: t('structure:title') }}>
      <p className="page-title-lead">{t('kept:cost.lead')}</p>
      <YearSteps year={year} show={setYear} />
      <RefusalNotice error={resources.error} />
      <div className="figures" aria-busy={resources.isPlaceholderData}>
        {resources.data?.data.map((row) => (
          <section className="section" key={`${row.unit} ${year}`}>
            <h2>{nameOf(row.unit)}</h2>
            {open === row.unit ? (
              <CostForm year={year} row={row} done={() => setOpen(null)} />
            ) : (
              <>
                <UnitFigures row={row} />
                <div className="actions form-actions">
                  <Button kind="secondary" size="small" onClick={() => setOpen(row.unit)}>
                    {t(row.cost ? 'kept:cost.correct' : 'kept:cost.add')}
                    <span className="visually-hidden">: {nameOf(row.unit)}</span>
                  </Button>
                </div>
              </>
            )}
          </section>
        ))}
      </div>
    </Screen>
  )
}
