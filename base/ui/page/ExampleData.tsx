import { ExampleIcon } from '../icons'

/** Says beside the navigation that the figures are invented: desktop. */
export function ExampleDataBadge({ children }: { children: string }) {
  return (
    <span className="example-badge">
      <ExampleIcon size={14} />
      {children}
    </span>
  )
}

/** Says the same across the top: phone. */
export function ExampleDataBanner({ children }: { children: string }) {
  return (
    <p className="example-banner">
      <ExampleIcon size={14} />
      {children}
    </p>
  )
}
