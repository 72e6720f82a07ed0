import { Select } from '../../../base/ui/controls/Select'
import { useWords } from '../../../base/ui/useWords'
import type { ImportPreview } from '../../api/import/schemas'
import { everyAge, genders } from '../../domain/codes'
import { type Meaning, meaningOf, partOf, plainMeanings } from '../../domain/import/mapping/meanings'
import { sentenceCase } from '../sessions/SessionLine'
import type { ChangeMapping } from './useMappingChange'

type Column = ImportPreview['columns'][number]
type Props = { seen: ImportPreview; isBusy: boolean; change: ChangeMapping }

/** In the list of meanings, for people of an age and a gender: which ones is said beside it. */
const part = 'part'

/** Every heading of the sheet and what its column means. */
export function MappedColumns({ seen, isBusy, change }: Props) {
  const { t } = useWords()
  const give = (heading: string, means: Meaning) =>
    change({
      columns: seen.columns.map((column) => ({
        heading: column.heading,
        means: column.heading === heading ? means : column.means,
      })),
    })
  return (
    <section className="section">
      <h2>{t('import:columns')}</h2>
      <p>{t('import:columns-lead')}</p>
      <div className="sheet-fields">
        {seen.columns.map((column) => (
          <ColumnField
            key={column.heading}
            column={column}
            isBusy={isBusy}
            give={(means) => give(column.heading, means)}
          />
        ))}
      </div>
    </section>
  )
}

function ColumnField({
  column: { heading, means, examples },
  isBusy,
  give,
}: {
  column: Column
  isBusy: boolean
  give: (means: Meaning) => void
}) {
  const { t } = useWords()
  const counted = partOf(means)
  const unspecified = { value: 'unspecified' as const, label: t('import:any') }
  return (
    <div>
      <Select
        label={heading}
        hint={
          examples.length
            ? t('import:examples', { examples: examples.join(' · ') })
            : t('import:nothing-in-it')
        }
        disabled={isBusy}
        value={counted ? part : means}
        onChange={(chosen) => give(chosen === part ? 'participants 13-15' : (chosen as Meaning))}
        options={[
          ...plainMeanings.map((one) => ({
            value: one,
            label: sentenceCase(t(`youth-import:means.${one}`)),
          })),
          { value: part, label: sentenceCase(t('import:part')) },
        ]}
      />
      {counted && (
        <div className="fields">
          <Select
            label={<PartLabel heading={heading}>{t('import:age')}</PartLabel>}
            disabled={isBusy}
            value={counted.age}
            onChange={(age) => give(meaningOf({ ...counted, age }))}
            options={[
              unspecified,
              ...everyAge
                .filter((age) => age !== 'unspecified')
                .map((age) => ({ value: age, label: t(`youth:age.${age}`) })),
            ]}
          />
          <Select
            label={<PartLabel heading={heading}>{t('import:gender')}</PartLabel>}
            disabled={isBusy}
            value={counted.gender}
            onChange={(gender) => give(meaningOf({ ...counted, gender }))}
            options={[
              unspecified,
              ...genders
                .filter((gender) => gender !== 'unspecified')
                .map((gender) => ({ value: gender, label: sentenceCase(t(`youth:gender.${gender}`)) })),
            ]}
          />
        </div>
      )}
    </div>
  )
}

/** The heading goes along for those who hear the page. */
const PartLabel = ({ heading, children }: { heading: string; children: string }) => (
  <>
    <span className="visually-hidden">{heading}: </span>
    {children}
  </>
)
