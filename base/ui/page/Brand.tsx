import type { LinkComponent } from '../link'

type BrandProps = {
  /** Kuntakuva in Finnish and English, Kommunbild in Swedish. */
  name: string
  href: string
  link?: LinkComponent | undefined
}

/** The sign alone: a blue square, two white circles and "this one" in orange. */
export function BrandSign({ size = 36 }: { size?: number }) {
  return (
    <svg className="brand-sign" width={size} height={size} viewBox="0 0 36 36" aria-hidden="true">
      <rect width="36" height="36" rx="7" fill="#00357a" />
      <circle cx="13.5" cy="20.5" r="8" fill="#fff" />
      <circle cx="24.7" cy="12.2" r="4.9" fill="#e86717" />
      <circle cx="26.1" cy="25.4" r="3.2" fill="#fff" />
    </svg>
  )
}

/** Sign and name, leading home. */
export function Brand({ name, href, link: Link = 'a' }: BrandProps) {
  return (
    <Link href={href} className="brand">
      <BrandSign />
      {name}
    </Link>
  )
}
