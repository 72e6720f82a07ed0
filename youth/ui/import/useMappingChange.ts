import { useMutation, useQueryClient } from '@tanstack/react-query'
import type * as z from 'zod/mini'
import { call } from '../../../base/endpoints/client'
import { getImportPreview, putImportMapping } from '../../api/import/endpoints'
import type { ImportPreview, MappingChange } from '../../api/import/schemas'

type Mapping = z.input<typeof MappingChange>['mapping']
/** Changes one part of the mapping that is seen. */
export type ChangeMapping = (changes: Partial<Mapping>) => void

/** The mapping that a preview shows; words that nobody has decided on are left out of it. */
export function mappingOf(seen: ImportPreview): Mapping {
  return {
    columns: seen.columns.map(({ heading, means }) => ({ heading, means })),
    forms: seen.forms.flatMap(({ word, form }) => (form ? [{ word, form }] : [])),
    environments: seen.environments.flatMap(({ word, environment }) =>
      environment ? [{ word, environment }] : [],
    ),
    tags: seen.tags.flatMap(({ word, tag }) => (tag ? [{ word, tag }] : [])),
    units: seen.units.flatMap(({ name, unit }) => (unit ? [{ name, unit }] : [])),
    otherwise: seen.otherwise,
  }
}

/** Each change is kept at once, and the sheet is read again by it. */
export function useMappingChange(id: string, seen: ImportPreview | undefined) {
  const client = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ shown, changes }: { shown: ImportPreview; changes: Partial<Mapping> }) =>
      call(putImportMapping, {
        params: { id },
        body: { version: shown.version, mapping: { ...mappingOf(shown), ...changes } },
      }),
    // After a refusal too: somebody else may have changed it.
    onSettled: () => client.invalidateQueries({ queryKey: [getImportPreview.path] }),
  })
  const change: ChangeMapping = (changes) => {
    if (seen) mutate({ shown: seen, changes })
  }
  return { change, isPending, error }
}
