import type { TFunction } from 'i18next'
import { Refusal } from '../../../base/endpoints/client'
import { sentenceCase } from '../sessions/SessionLine'

/** Fields of a session whose words stand under another name; the others bear their own. */
const labels: Record<string, string> = {
  'participants.total': 'participants-total',
  'participants.detail': 'participants-total',
  participants: 'participants-total',
  youthOrganisedMinutes: 'youthMinutes',
  'staff.count': 'staffCount',
  'staff.minutes': 'staffMinutes',
  exception: 'held',
}

type FormProblems = {
  /** The sentence that stands at a field, if something is wrong with it or a part of it. */
  at(field: string): string | undefined
  /** All of them with the names of their fields, for the summary. */
  all: { fieldId: string; text: string }[]
}

/** What stops a session from being saved: fields left empty here, and what the server did not accept. */
export function formProblems(t: TFunction, missing: readonly string[], error: unknown): FormProblems {
  // What was refused before is not what is wrong now, where something is missing since.
  const refused = error instanceof Refusal && !missing.length ? (error.document?.errors ?? []) : []
  const found = [...missing.map((field) => ({ field, detail: t('youth-app:form.needed') })), ...refused]
  return {
    at(field) {
      const one = found.find((one) => one.field === field || one.field.startsWith(`${field}.`))
      return one && sentenceCase(one.detail)
    },
    all: found.map(({ field, detail }) => {
      const [first = '', second] = field.split('.')
      const fieldId = second && `${first}.${second}` in labels ? `${first}.${second}` : first
      const label = t(`youth-app:form.field.${labels[fieldId] ?? fieldId}`, { defaultValue: '' })
      return { fieldId, text: label ? `${label}: ${detail}` : sentenceCase(detail) }
    }),
  }
}
