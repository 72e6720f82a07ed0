import type { ReactNode } from 'react'
import type { PageAssets } from '../../../../base/pages/site'
import { BrandSign } from '../../../../base/ui/page/Brand'

export type PaperProps = { assets: PageAssets; language: 'fi' | 'sv'; title: string; children: ReactNode }

/** A4 in both national languages, drawn for a printer: white by day and by night. */
export function Paper({ assets, language, title, children }: PaperProps) {
  return (
    <html lang={language} data-theme="light">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="stylesheet" href={assets.css} />
      </head>
      <body className="paper">{children}</body>
    </html>
  )
}

/** The sign with both names, as on everything that is printed. */
export const PaperBrand = () => (
  <p className="paper-brand">
    <BrandSign size={28} />
    Kuntakuva · Kommunbild
  </p>
)
