import type { Translate } from '../../../base/language/translator'
import { PublicDocument } from '../../../base/pages/PublicDocument'
import type { Site } from '../../../base/pages/site'
import { Button } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Select } from '../../../base/ui/controls/Select'
import { TextArea, TextField } from '../../../base/ui/controls/TextField'
import { PageTitle } from '../../../base/ui/page/PageTitle'
import { proposePaths } from '../../api/definition/pageEndpoints'
import { longestName, longestText, longestTitle } from '../../domain/definition/codes'
import type { Subject } from '../../domain/subject'

/** What was typed and why it was not taken. */
export type Refused = {
  values: Record<string, string>
  problems: Record<string, string>
  sentence: string
}
type ProposePageProps = { site: Site; t: Translate; subjects: readonly Subject[]; refused: Refused | null }

/** A form by which anybody may propose; it works without scripts and keeps what was typed. */
export function ProposePage({ site, t, subjects, refused }: ProposePageProps) {
  const { language } = site
  const typed = (name: string) => ({
    name,
    defaultValue: refused?.values[name] ?? '',
    problem: refused?.problems[name],
  })
  const chosen = subjects.find(({ code }) => code === refused?.values.subject) ?? subjects[0]
  return (
    <PublicDocument
      site={site}
      title={t('collection:definition.form.title')}
      description={t('collection:definition.form.lead')}
      paths={proposePaths}
      within="proposals"
    >
      <PageTitle title={t('collection:definition.form.title')} lead={t('collection:definition.form.lead')} />
      <form className="form" method="post" action={`${proposePaths[language]}?lang=${language}`}>
        {refused && (
          <Notice kind="error" title={t('collection:definition.form.not-sent')} live="assertive">
            <p>{refused.sentence}</p>
            <p>{t('collection:definition.form.kept')}</p>
          </Notice>
        )}
        <Select
          id="subject"
          name="subject"
          label={t('collection:definition.form.subject')}
          defaultValue={chosen?.code}
          options={subjects.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
        <TextField
          {...typed('title')}
          id="title"
          label={t('collection:definition.form.title-field')}
          required
          maxLength={longestTitle}
        />
        <TextArea
          {...typed('need')}
          id="need"
          label={t('collection:definition.need')}
          hint={t('collection:definition.form.need-hint')}
          required
          rows={5}
          maxLength={longestText}
        />
        <TextArea
          {...typed('definition')}
          id="definition"
          label={t('collection:definition.definition')}
          optional={t('collection:definition.form.optional')}
          hint={t('collection:definition.form.definition-hint')}
          rows={4}
          maxLength={longestText}
        />
        <TextField
          {...typed('name')}
          id="name"
          label={t('collection:definition.form.name')}
          optional={t('collection:definition.form.optional')}
          hint={t('collection:definition.form.name-hint')}
          maxLength={longestName}
        />
        <p className="prose">{t('collection:definition.form.public')}</p>
        <div className="actions form-actions">
          <Button kind="primary" type="submit">
            {t('collection:definition.form.send')}
          </Button>
        </div>
      </form>
    </PublicDocument>
  )
}
