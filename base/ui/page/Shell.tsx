import type { ReactNode } from 'react'
import { ExampleDataBanner } from './ExampleData'
import { PageHeader, type PageHeaderProps } from './PageHeader'

type ShellProps = Omit<PageHeaderProps, 'words' | 'exampleData'> & {
  words: PageHeaderProps['words'] & { skip: string }
  /** `short` fits beside the navigation, `long` is a sentence across a phone. */
  exampleData?: { short: string; long: string } | undefined
  /** Reaches from edge to edge above the content: the brand panel. */
  panel?: ReactNode
  children: ReactNode
  /** `Footer` on the public pages; `StickyActions` and `BottomBar` in the app. */
  foot?: ReactNode
}

/** A whole page between `body` and `/body`: skip link, head, panel, content, foot. */
export function Shell({ panel, children, foot, exampleData, words, ...header }: ShellProps) {
  return (
    <div className="page">
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      {exampleData && <ExampleDataBanner>{exampleData.long}</ExampleDataBanner>}
      <PageHeader {...header} words={words} exampleData={exampleData?.short} />
      <main className="page-main" id="content" tabIndex={-1}>
        {panel}
        <div className="within">{children}</div>
      </main>
      {foot}
    </div>
  )
}
