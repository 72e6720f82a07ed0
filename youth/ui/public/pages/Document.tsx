import type { ReactNode } from 'react'
import { PublicDocument } from '../../../../base/pages/PublicDocument'
import { addressOf, type PublicPage } from '../addresses'
import type { PageGround } from './page'
import { siteOf } from './site'

type DocumentProps = {
  ground: PageGround
  title: string
  description?: string
  /** The page itself, for its other languages; null where there is none, as when it was not found. */
  page: PublicPage | null
  panel?: ReactNode
  children: ReactNode
}

/** A public page of youth work, from `html` to `/html`. */
export function Document({ ground, page, ...rest }: DocumentProps) {
  return (
    <PublicDocument
      {...rest}
      site={siteOf(ground)}
      paths={page && { fi: addressOf('fi', page), sv: addressOf('sv', page), en: addressOf('en', page) }}
      within={page?.name === 'municipality' ? 'municipalities' : page?.name}
    />
  )
}
