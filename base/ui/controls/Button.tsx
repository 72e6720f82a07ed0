import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react'
import { classes } from '../classes'
import type { LinkComponent } from '../link'

type Look = {
  /** One `primary` per screen; `danger` for what cannot be taken back. */
  kind?: 'primary' | 'secondary' | 'quiet' | 'danger'
  /** `large` is the phone's main button, 64 high and as wide as the screen; `small` is 44. */
  size?: 'regular' | 'large' | 'small'
  icon?: ReactNode
  /** A second, smaller line: what the button will do it to. */
  detail?: ReactNode
}

type ButtonProps = Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'>

const look = ({ kind = 'secondary', size = 'regular' }: Look) =>
  classes('button', `button-${kind}`, size !== 'regular' && `button-${size}`)

const Words = ({ children, detail }: { children: ReactNode; detail: ReactNode }) =>
  detail ? (
    <span>
      {children}
      <span className="button-detail">{detail}</span>
    </span>
  ) : (
    children
  )

/** Does something. It is a plain `button`, so it also works on pages without scripts. */
export function Button({ kind, size, icon, detail, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={look({ ...(kind && { kind }), ...(size && { size }) })}>
      {icon}
      <Words detail={detail}>{children}</Words>
    </button>
  )
}

type ButtonLinkProps = Look &
  Pick<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'> & {
    href: string
    link?: LinkComponent | undefined
  }

/** Goes somewhere, with the weight of a button. */
export function ButtonLink({ kind, size, icon, detail, href, link: Link = 'a', children }: ButtonLinkProps) {
  return (
    <Link href={href} className={look({ ...(kind && { kind }), ...(size && { size }) })}>
      {icon}
      <Words detail={detail}>{children}</Words>
    </Link>
  )
}
