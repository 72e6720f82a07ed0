import { useState } from 'react'
import { Link } from 'wouter'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Select } from '../../../base/ui/controls/Select'
import { TextField } from '../../../base/ui/controls/TextField'
import { Section } from '../../../base/ui/page/Section'
import { useWords } from '../../../base/ui/useWords'
import { getIndicator, getSubjects, getVersion, putVersion } from '../../api/definition/indicatorEndpoints'
import type { WholeProposal } from '../../api/definition/schemas'
import { type IndicatorContent, type Unit, units } from '../../domain/indicator'
import { EntryForm } from './EntryForm'
import { VersionContent } from './VersionContent'

type DraftSectionProps = {
  proposal: WholeProposal
  /** The drafts with all that they say, for who assesses and decides. */
  drafts: WholeProposal['versions']
  edits: boolean
  refresh: () => Promise<unknown>
}

/** The versions that were written for a proposal, and the way to begin one: a decision makes what is written here. */
export function DraftSection({ proposal, drafts, edits, refresh }: DraftSectionProps) {
  const { t, language } = useWords()
  return (
    <Section title={t('collection:definition.versions')}>
      {proposal.versions.length === 0 && <p className="prose">{t('collection-app:draft.none')}</p>}
      <ul className="rows">
        {proposal.versions.map((written) => {
          const { code, version, state, name } = written
          const words = `${t('collection:definition.version', { code, version })}: ${name[language]} (${t(`collection:definition.version-state.${state}`)})`
          return (
            <li key={`${code}/${version}`}>
              <div className="stack">
                {edits ? <Link href={`/collection/indicators/${code}/${version}`}>{words}</Link> : words}
                <VersionContent
                  formers={proposal.formers}
                  version={
                    drafts.find((draft) => draft.code === code && draft.version === version) ?? written
                  }
                  t={t}
                  language={language}
                />
              </div>
            </li>
          )
        })}
      </ul>
      {edits && proposal.kind !== 'drop' && proposal.versions.length === 0 && (
        <BeginDraft proposal={proposal} refresh={refresh} />
      )}
    </Section>
  )
}

function BeginDraft({ proposal, refresh }: Omit<DraftSectionProps, 'edits' | 'drafts'>) {
  const { t, language } = useWords()
  const [code, setCode] = useState('')
  const [theme, setTheme] = useState('')
  const [unit, setUnit] = useState<Unit>('count')
  const [validFrom, setValidFrom] = useState(String(new Date().getFullYear()))
  const subject = useAnswer(getSubjects, {}).data?.data.find((one) => one.code === proposal.subject)
  const themes = subject?.themes ?? []
  const begin = async () => {
    const { content, version } = proposal.indicator
      ? await following(proposal.indicator)
      : {
          content: firstContent(proposal, theme || themes[0]?.code || '', unit, Number(validFrom)),
          version: 1,
        }
    await call(putVersion, {
      params: { code: proposal.indicator ?? code, version: String(version) },
      body: { subject: proposal.subject, proposal: proposal.id, content },
    })
    await refresh()
  }
  return (
    <EntryForm label={t('collection-app:draft.begin')} send={begin}>
      {!proposal.indicator && (
        <>
          <TextField
            label={t('collection-app:draft.code')}
            hint={t('collection-app:draft.code-hint')}
            required
            pattern="[A-Z]{2}\d{3}"
            value={code}
            onChange={setCode}
          />
          <Select
            label={t('collection-app:draft.theme')}
            value={theme || themes[0]?.code}
            onChange={setTheme}
            options={themes.map((one) => ({ value: one.code, label: one.name[language] }))}
          />
          <Select
            label={t('collection-app:draft.unit')}
            value={unit}
            onChange={setUnit}
            options={units.map((one) => ({ value: one, label: t(`collection-app:unit.${one}`) }))}
          />
          <TextField
            label={t('collection-app:draft.valid-from')}
            hint={t('collection-app:draft.valid-from-hint')}
            inputMode="numeric"
            required
            pattern="20\d\d"
            value={validFrom}
            onChange={setValidFrom}
          />
        </>
      )}
    </EntryForm>
  )
}

/** The next version begins as the last one was. */
async function following(code: string): Promise<{ content: IndicatorContent; version: number }> {
  const { data } = await call(getIndicator, { params: { code } })
  const last = data.versions.at(-1)?.version ?? 0
  const { data: written } = await call(getVersion, { params: { code, version: String(last) } })
  return { content: written.content, version: last + 1 }
}

/** The first version begins as the proposal says it, in the proposal's language and, for want of it, in Finnish. */
function firstContent(
  proposal: WholeProposal,
  theme: string,
  unit: Unit,
  validFrom: number,
): IndicatorContent {
  const nothing = { fi: '', sv: '', en: '' }
  const text = proposal.texts.at(-1)
  const said = (words = '') => ({ ...nothing, fi: words, [proposal.language]: words })
  return {
    name: said(text?.title),
    definition: said(text?.definition || text?.need),
    instruction: nothing,
    interpretation: nothing,
    limits: nothing,
    answer: { type: 'number', unit, decimals: 0 },
    parts: [],
    partsAddUp: false,
    numerator: nothing,
    denominator: nothing,
    direction: 'neutral',
    theme,
    tasks: [],
    goals: [],
    source: {
      kind: 'asked',
      name: { fi: 'Kunnan vastaus', sv: 'Kommunens svar', en: 'The municipality’s answer' },
    },
    aggregation: { way: 'sum' },
    applies: { to: 'all' },
    validFrom,
    breaks: [],
  }
}
