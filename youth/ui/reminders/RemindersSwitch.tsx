import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../../../base/endpoints/client'
import { useAnswer } from '../../../base/endpoints/useAnswer'
import { Switch } from '../../../base/ui/controls/Toggle'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import { getReminders, putReminders } from '../../api/reminders/endpoints'

/** Whether one wants a letter a week about what is missing. */
export function RemindersSwitch() {
  const { t } = useWords()
  const client = useQueryClient()
  const reminders = useAnswer(getReminders, {})
  const choose = useMutation({
    mutationFn: (wanted: boolean) => call(putReminders, { body: { wanted } }),
    onSettled: () => client.invalidateQueries({ queryKey: [getReminders.path] }),
  })
  if (!reminders.data) return null
  return (
    <section className="section">
      <RefusalNotice error={choose.error} />
      <Switch
        label={t('team:reminders.wanted')}
        hint={t('team:reminders.hint')}
        checked={choose.isPending ? choose.variables : reminders.data.data.wanted}
        onChange={choose.mutate}
      />
    </section>
  )
}
