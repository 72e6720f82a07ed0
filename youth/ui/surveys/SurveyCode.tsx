import { useWords } from '../../../base/ui/useWords'
import type { ListedSurvey } from '../../api/surveys/schemas'
import { QrCode } from './QrCode'
import './surveys.css'

/** A survey's code as young people take it off the screen: with a camera, or by ear. */
export function SurveyCode({ survey }: { survey: ListedSurvey }) {
  const { t } = useWords()
  const code = survey.code.replace(/(\d+)$/, ' $1')
  const short = survey.address.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')
  return (
    <>
      <QrCode text={survey.address} label={t('surveys:qr', { address: survey.address })} />
      <p className="survey-show-code">
        <span className="visually-hidden">{t('surveys:code', { code })}</span>
        <span aria-hidden="true">{code}</span>
      </p>
      <p>{t('surveys:show-words', { address: short })}</p>
    </>
  )
}
