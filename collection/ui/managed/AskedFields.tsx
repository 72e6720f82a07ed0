import { useAnswer } from '../../../base/endpoints/useAnswer'
import { getMunicipalities } from '../../../base/municipalities/api/endpoints'
import { Button } from '../../../base/ui/controls/Button'
import { RadioCards } from '../../../base/ui/controls/RadioCards'
import { Select } from '../../../base/ui/controls/Select'
import { CloseIcon } from '../../../base/ui/icons'
import { useWords } from '../../../base/ui/useWords'
import type { Asked } from '../../domain/rounds/plan'

type AskedFieldsProps = { asked: Asked; onChange: (asked: Asked) => void }

/** Who is asked: the country, the mainland, or municipalities chosen one by one. */
export function AskedFields({ asked, onChange }: AskedFieldsProps) {
  const { t, name } = useWords()
  const municipalities = useAnswer(getMunicipalities, { query: {} }).data?.data ?? []
  const chosen = asked.who === 'chosen' ? asked.municipalities : []
  const nameOf = (code: string) => {
    const found = municipalities.find((one) => one.code === code)
    return found ? name(found.name) : code
  }
  const choose = (codes: string[]) => onChange({ who: 'chosen', municipalities: codes })
  return (
    <>
      <RadioCards
        label={t('managed:asked.label')}
        value={asked.who}
        onChange={(who) => (who === 'chosen' ? choose([]) : onChange({ who }))}
        cards={(['all', 'mainland', 'chosen'] as const).map((value) => ({
          value,
          label: t(`managed:asked.${value}`),
        }))}
      />
      {asked.who === 'chosen' && (
        <div className="field">
          <p>{t('managed:asked.count', { count: chosen.length })}</p>
          <ul className="rows">
            {chosen.map((code) => (
              <li key={code}>
                <span>{nameOf(code)}</span>
                <Button
                  size="small"
                  kind="quiet"
                  icon={<CloseIcon />}
                  onClick={() => choose(chosen.filter((one) => one !== code))}
                >
                  {t('managed:take-away')}
                  <span className="visually-hidden">: {nameOf(code)}</span>
                </Button>
              </li>
            ))}
          </ul>
          <Select
            label={t('managed:asked.add')}
            placeholder={t('managed:choose')}
            value=""
            onChange={(code: string) => choose([...chosen, code])}
            options={municipalities
              .filter(({ code }) => !chosen.includes(code))
              .map((one) => ({ value: one.code, label: name(one.name) }))}
          />
        </div>
      )}
    </>
  )
}
