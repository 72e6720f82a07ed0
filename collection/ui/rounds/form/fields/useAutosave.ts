import { useCallback, useEffect } from 'react'
import type { Form, SavedValues } from '../../../../api/rounds/schemas'
import { choose, type Field, fieldsOf, type Sent, settle, takeIn, toSend } from './fields'
import { useDelivery } from './useDelivery'

/**
 * The fields of a form, saved at every pause.
 * @param place under which unsent values are kept on this device
 */
export function useAutosave(
  form: Form,
  send: (values: Sent[]) => Promise<SavedValues['values']>,
  place: string,
) {
  const begin = (unsent: readonly Sent[]) => fieldsOf(form, unsent)
  const { state: fields, saving, flush, ...delivery } = useDelivery({ begin, toSend, settle }, send, place)
  const { change: changeAll, take } = delivery
  const change = useCallback(
    (ref: string, changed: (field: Field) => Field) =>
      changeAll((before) => {
        const field = before[ref]
        return field ? { ...before, [ref]: changed(field) } : before
      }),
    [changeAll],
  )
  useEffect(() => take((before) => takeIn(before, form)), [form, take])
  return {
    fields,
    saving,
    change,
    flush,
    choose: (ref: string, whose: 'mine' | 'theirs') => change(ref, (field) => choose(field, whose)),
  }
}
