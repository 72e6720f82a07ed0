import { useState } from 'react'
import { Refusal } from '../../../base/endpoints/client'
import { saidNow } from '../../../base/outbox/saidNow'
import { useContact } from '../../../base/outbox/ui/age'
import { Kept } from '../../../base/outbox/ui/Kept'
import { AppLink } from '../../../base/ui/AppLink'
import { Button, ButtonLink } from '../../../base/ui/controls/Button'
import { Notice } from '../../../base/ui/controls/Notice'
import { Select } from '../../../base/ui/controls/Select'
import { Screen } from '../../../base/ui/frame/Screen'
import { Status } from '../../../base/ui/frame/Status'
import { StickyActions } from '../../../base/ui/frame/StickyActions'
import { SpeechIcon, UndoIcon } from '../../../base/ui/icons'
import { RefusalNotice } from '../../../base/ui/RefusalNotice'
import { useWords } from '../../../base/ui/useWords'
import type { ListedUnit } from '../../api/units/schemas'
import type { Features } from '../../domain/tally/arrivals'
import { DiscardCount } from './DiscardCount'
import type { Sums } from './sums'
import { TallySum } from './TallySum'
import { TallyTiles } from './TallyTiles'
import { useFeaturesInWords } from './useFeaturesInWords'
import { useScreenAwake } from './useScreenAwake'
import type { useTally } from './useTally'
import type { Taps } from './useTaps'

type Head = { title: string; detail: string; back: { href: string; label: string } }

type CountingProps = {
  head: Head
  sums: Sums
  taps: Taps
  known: ReturnType<typeof useTally>
  withGender: boolean
  /** Where nothing is counted or planned yet, the unit may still be chosen. */
  choice: { units: readonly ListedUnit[]; unit: string; choose: (unit: string) => void } | false
  /** Where young people are asked of the evening; undefined for who may not. */
  askHref: string | undefined
  closeHref: string
}

/** The sum, the tiles, undo, and the way to close. Whatever is tapped stays, with a network or without. */
export function Counting({ head, sums, taps, known, withGender, choice, askHref, closeHref }: CountingProps) {
  const { t, name, language } = useWords()
  const inWords = useFeaturesInWords()
  const [full, setFull] = useState(false)
  useScreenAwake(true)
  const tap = (features: Features) => {
    try {
      taps.tap(features)
      setFull(false)
    } catch {
      // The device takes nothing more: a tap that is not kept is not counted either, and the person is told.
      setFull(true)
    }
  }
  const { last } = taps
  return (
    <Screen
      {...head}
      status={
        <>
          <TallyStatus taps={taps} known={known} />
          {askHref && (
            <ButtonLink
              kind="quiet"
              size="small"
              icon={<SpeechIcon size={20} />}
              href={askHref}
              link={AppLink}
            >
              {t('youth-app:ask-young')}
            </ButtonLink>
          )}
        </>
      }
      actions={
        <StickyActions line={taps.waiting > 0 && known.noAnswer ? <Kept>{t('tally:kept')}</Kept> : undefined}>
          <div className="tally-actions">
            <Button
              kind="secondary"
              icon={<UndoIcon />}
              disabled={!last}
              detail={last && inWords(last)}
              onClick={taps.undo}
            >
              {t('tally:undo')}
            </Button>
            <ButtonLink kind="primary" href={closeHref} link={AppLink}>
              {t('tally:close')}
            </ButtonLink>
          </div>
        </StickyActions>
      }
    >
      <RefusalNotice
        error={
          taps.refusal
            ? new Refusal(taps.refusal.status, saidNow(taps.refusal.document, language))
            : known.error
        }
      />
      {full && (
        <Notice kind="error" live="assertive">
          {t('tally:full')}
        </Notice>
      )}
      {choice && (
        <Select
          id="unit"
          label={t('tally:unit')}
          value={choice.unit}
          onChange={choice.choose}
          options={choice.units.map((unit) => ({ value: unit.id, label: name(unit.name) }))}
        />
      )}
      <TallySum sums={sums} isTonight />
      <TallyTiles
        cells={sums.cells}
        total={sums.total}
        withGender={withGender}
        tap={tap}
        also={known.tally?.state === 'open' && <DiscardCount tally={known.tally} done={known.take} />}
      />
      <p className="visually-hidden" role="status">
        {last && t('tally:counted', { what: inWords(last), total: sums.total })}
      </p>
    </Screen>
  )
}

/** Whether what was tapped has arrived. */
function TallyStatus({ taps, known }: Pick<CountingProps, 'taps' | 'known'>) {
  const { t, clock } = useWords()
  const reached = useContact()
  if (taps.refusal)
    return (
      <Status pill kind="problem">
        {t('tally:status.refused')}
      </Status>
    )
  if (taps.waiting > 0)
    return (
      <Status pill kind="waiting">
        {t('tally:status.waiting', { count: taps.waiting })}
      </Status>
    )
  if (known.noAnswer && reached)
    return (
      <Status pill kind="problem">
        {t('tally:status.no-answer')}
      </Status>
    )
  if (known.noAnswer || (typeof navigator !== 'undefined' && !navigator.onLine))
    return (
      <Status pill kind="offline">
        {t('tally:status.offline')}
      </Status>
    )
  if (!known.at) return null
  return (
    <Status pill kind="saved">
      {t('tally:status.synced', { time: clock(known.at.toTimeString().slice(0, 5)) })}
    </Status>
  )
}
