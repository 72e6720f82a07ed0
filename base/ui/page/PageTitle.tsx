import type { ReactNode } from 'react'

type PageTitleProps = {
  title: ReactNode
  /** One sentence that says what the page is. */
  lead: ReactNode
  /** What else stands beneath: a way back, a remark. */
  children?: ReactNode
}

/** The heading of a public page that has no panel of its own. */
export function PageTitle({ title, lead, children }: PageTitleProps) {
  return (
    <div className="page-title">
      <div className="page-title-words">
        <h1>{title}</h1>
        <p className="page-title-lead">{lead}</p>
        {children}
      </div>
    </div>
  )
}
