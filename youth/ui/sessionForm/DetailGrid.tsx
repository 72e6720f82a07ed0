import { useId, useState } from 'react'
import { Button } from '../../../base/ui/controls/Button'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { useWords } from '../../../base/ui/useWords'
import { type Age, ages, coarseAges, foreignAges, type Gender } from '../../domain/codes'
import type { Detail } from './draft'

const usual: readonly Age[] = ['9-12', '13-15', '16-17', '18-24']
const everyday: readonly Gender[] = ['girl', 'boy', 'other', 'undisclosed']

type DetailGridProps = { detail: Detail; withGender: boolean; onChange: (detail: Detail) => void }

/** Ages, each between two big buttons; with genders, where the municipality decided to count them, a table to type in. */
export function DetailGrid({ detail, withGender, onChange }: DetailGridProps) {
  const { t } = useWords()
  const caption = useId()
  const [all, setAll] = useState(false)
  const used = Object.keys(detail).map((cell) => cell.split(' ')[0])
  // A record that came with coarse ages keeps them; a new one is counted in the fine ones.
  const others = [...coarseAges, ...foreignAges].filter((age) => used.includes(age))
  const shown = [...ages.filter((age) => all || usual.includes(age) || used.includes(age)), ...others]
  const change = (age: Age, gender: Gender, text: string) => {
    const count = Number(text.replace(/\D/g, '').slice(0, 5))
    const { [`${age} ${gender}` as const]: _, ...rest } = detail
    onChange(text === '' ? rest : { ...rest, [`${age} ${gender}`]: count })
  }
  const more = !all && (
    <Button kind="quiet" onClick={() => setAll(true)}>
      {t('youth-app:form.more-ages')}
    </Button>
  )
  if (!withGender) {
    return (
      <fieldset className="ages">
        <legend className="visually-hidden">{t('youth-app:form.detail')}</legend>
        {shown.map((age) => (
          <NumberField
            key={age}
            label={t(`youth:age.${age}`)}
            value={detail[`${age} unspecified`] ?? Number.NaN}
            most={100_000}
            onChange={(count) => change(age, 'unspecified', Number.isNaN(count) ? '' : String(count))}
          />
        ))}
        {more}
      </fieldset>
    )
  }
  return (
    <div className="detail-grid-frame">
      <table className="detail-grid" aria-labelledby={caption}>
        <caption id={caption} className="visually-hidden">
          {t('youth-app:form.detail')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('youth-app:form.age')}</th>
            {everyday.map((gender) => (
              <th scope="col" key={gender}>
                {t(`youth:gender.${gender}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((age) => (
            <tr key={age}>
              <th scope="row">{t(`youth:age.${age}`)}</th>
              {everyday.map((gender) => (
                <td key={gender}>
                  <input
                    className="control"
                    inputMode="numeric"
                    autoComplete="off"
                    aria-label={`${t(`youth:age.${age}`)}, ${t(`youth:gender.${gender}`)}`}
                    value={detail[`${age} ${gender}`] ?? ''}
                    onChange={(event) => change(age, gender, event.target.value)}
                    // What stands there is chosen at once, so that typing replaces it.
                    onFocus={(event) => event.target.select()}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more}
    </div>
  )
}
