import { useState } from 'react'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import type { Me } from '../../../base/people/api/schemas'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { Screen } from '../../../base/ui/frame/Screen'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useAsOpened } from '../../../base/ui/useAsOpened'
import { useWords } from '../../../base/ui/useWords'
import { getLocalTagSums, getLocalTags, putLocalTag } from '../../api/structure/endpoints'
import type { ListedLocalTag, LocalTag } from '../../api/structure/schemas'
import { useCodes } from '../codeLists/useCodes'
import { today } from '../dates'
import { workplaceOf } from '../places'
import { KeptForm } from './KeptForm'
import { KeptRows } from './KeptRows'

/** A municipality's own tags, each under a national one, with what they came to this year. */
export function LocalTagsScreen({ me }: { me: Me }) {
  const { t, name, number } = useWords()
  const municipality = workplaceOf(me) ?? ''
  const localTags = useAnswer(getLocalTags, { query: { municipality } })
  const year = today().slice(0, 4)
  const sums = useAnswer(getLocalTagSums, {
    query: { municipality, from: `${year}-01-01`, to: `${year}-12-31` },
  })
  const used = (code: string) => {
    const sum = sums.data?.data.find((one) => one.code === code)
    return sum
      ? t('structure:tag.used', { year, sessions: number(sum.sessions), count: sum.participations })
      : t('structure:tag.unused', { year })
  }
  return (
    <Screen title={t('structure:tag.title')} back={{ href: '/structure', label: t('structure:title') }}>
      <p className="page-title-lead">{t('structure:tag.lead')}</p>
      <RefusalNotice error={localTags.error} />
      {localTags.data && (
        <KeptRows
          rows={localTags.data.data}
          keyOf={({ id }) => id}
          title={(row) => name(row.name)}
          detail={(row) =>
            [t(`youth:tag.${row.tag}`), sums.data && used(row.code), row.retired && t('kept:retired-mark')]
              .filter(Boolean)
              .join(' · ')
          }
          form={(row, done) => <LocalTagForm municipality={municipality} row={row} done={done} />}
          add={t('structure:tag.add')}
          empty={t('structure:tag.empty')}
        />
      )}
    </Screen>
  )
}

type LocalTagFormProps = { municipality: string; row: ListedLocalTag | null; done: () => void }

function LocalTagForm({ municipality, row, done }: LocalTagFormProps) {
  const { t } = useWords()
  const version = useAsOpened(row?.version)
  const [id] = useState(() => row?.id ?? crypto.randomUUID())
  const [draft, setDraft] = useState<LocalTag>({
    name: row?.name ?? { fi: '', sv: '' },
    tag: row?.tag ?? 'own-activity',
    retired: row?.retired ?? false,
  })
  const codes = useCodes(today(), { tags: [draft.tag] })
  const change = (changes: Partial<LocalTag>) => setDraft((now) => ({ ...now, ...changes }))
  return (
    <KeptForm
      save={() =>
        call(putLocalTag, {
          params: { municipality: row?.municipality ?? municipality, id },
          body: draft,
          ifMatch: version,
        })
      }
      changes={[getLocalTags]}
      done={done}
      retired={
        row ? { value: draft.retired ?? false, onChange: (retired) => change({ retired }) } : undefined
      }
    >
      {(['fi', 'sv'] as const).map((language) => (
        <TextField
          key={language}
          label={t(`youth-app:unit.name-${language}`)}
          lang={language}
          required
          maxLength={40}
          value={draft.name[language]}
          onChange={(value) => change({ name: { ...draft.name, [language]: value } })}
        />
      ))}
      <Select
        label={t('structure:tag.under')}
        value={draft.tag}
        onChange={(tag) => change({ tag })}
        options={codes.tags.map((tag) => ({ value: tag, label: t(`youth:tag.${tag}`) }))}
      />
    </KeptForm>
  )
}
