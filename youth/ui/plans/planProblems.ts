import type { TFunction } from 'i18next'
import { Refusal } from '../../../base/endpoints/client'
import { sentenceCase } from '../sessions/SessionLine'

/** What stops a form of plans from being saved: fields left empty here, and what the server did not accept. */
export function planProblems(t: TFunction, missing: readonly string[], error: unknown) {
  const refused = error instanceof Refusal && !missing.length ? (error.document?.errors ?? []) : []
  const found = [...missing.map((field) => ({ field, detail: t('youth-app:form.needed') })), ...refused]
  return {
    at(field: string): string | undefined {
      const one = found.find((one) => one.field === field || one.field.startsWith(`${field}.`))
      return one && sentenceCase(one.detail)
    },
    all: found.map(({ field, detail }) => {
      const [fieldId = ''] = field.split('.')
      const label = t(`plans:field.${fieldId}`, { defaultValue: '' })
      return { fieldId, text: label ? `${label}: ${detail}` : sentenceCase(detail) }
    }),
  }
}
