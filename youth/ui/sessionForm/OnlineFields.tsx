import { Chips } from '../../../base/ui/controls/Chips'
import { NumberField } from '../../../base/ui/controls/NumberField'
import { useWords } from '../../../base/ui/useWords'
import { channels } from '../../domain/codes'
import type { Session } from '../../domain/sessions/session'
import type { Draft } from './draft'

type Online = NonNullable<NonNullable<Session['participants']>['online']>
type Channel = Online[number]['channel']

type OnlineFieldsProps = {
  draft: Draft
  change: (changes: Partial<Draft>) => void
  problem: (field: string) => string | undefined
}

/** Where young people took part online, and how many did so actively or only looked on: apart from the physical total. */
export function OnlineFields({ draft, change, problem }: OnlineFieldsProps) {
  const { t } = useWords()
  const online: Online = draft.rest.participants?.online ?? []
  const keep = (next: Online) =>
    change({
      rest: { ...draft.rest, participants: { total: 0, ...draft.rest.participants, online: next } },
    })
  const choose = (chosen: readonly Channel[]) =>
    keep(chosen.map((channel) => online.find((one) => one.channel === channel) ?? { channel }))
  return (
    <>
      <Chips
        id="participants.online"
        label={t('youth-forms:field.channels')}
        optional={t('ui:optional')}
        problem={problem('participants.online')}
        options={channels.map((channel) => ({ value: channel, label: t(`youth:channel.${channel}`) }))}
        values={online.map(({ channel }) => channel)}
        onChange={choose}
      />
      {online.flatMap(({ channel, active, passive }) =>
        (['active', 'passive'] as const).map((part) => (
          <NumberField
            key={`${channel} ${part}`}
            label={t(`youth-forms:field.${part}`, { channel: t(`youth:channel.${channel}`) })}
            value={(part === 'active' ? active : passive) ?? Number.NaN}
            most={100_000}
            onChange={(count) =>
              keep(
                online.map((one) =>
                  one.channel === channel ? { ...one, [part]: Number.isNaN(count) ? 0 : count } : one,
                ),
              )
            }
          />
        )),
      )}
      {online.length > 0 && <p className="field-hint">{t('youth-forms:online-hint')}</p>}
    </>
  )
}
