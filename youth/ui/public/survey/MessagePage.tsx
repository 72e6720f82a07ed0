import type { ReactNode } from 'react'
import { SurveyDocument, type SurveyPageGround } from './SurveyDocument'

type MessagePageProps = { ground: SurveyPageGround; title: string; words: string; children?: ReactNode }

/** One thing said: thank you, too late, used, not here. */
export function MessagePage({ ground, title, words, children }: MessagePageProps) {
  return (
    <SurveyDocument ground={ground} title={title}>
      <div className="survey-message">
        <h1 className="survey-title">{title}</h1>
        <p className="survey-message-words">{words}</p>
        {children}
      </div>
    </SurveyDocument>
  )
}
