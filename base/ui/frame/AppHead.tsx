import type { ReactNode } from 'react'
import { ArrowLeftIcon } from '../icons'
import type { LinkComponent } from '../link'

type AppHeadProps = {
  title: string
  /** A second line: where. */
  detail?: string | undefined
  back?: { href: string; label: string } | undefined
  /** What the screen is doing: a `Status`, and what else is at hand beside it. On a phone they take the next line. */
  status?: ReactNode
  link?: LinkComponent | undefined
}

/** The head of one screen of the app: back, what this is, and how it stands. */
export function AppHead({ title, detail, back, status, link: Link = 'a' }: AppHeadProps) {
  return (
    <div className="app-head">
      {back && (
        <Link href={back.href} className="icon-button">
          <ArrowLeftIcon size={28} label={back.label} />
        </Link>
      )}
      <h1 className="app-head-title">
        {title}
        {detail && <small>{detail}</small>}
      </h1>
      {status && <div className="app-head-status">{status}</div>}
    </div>
  )
}
