import { Emphasised } from '../../../../base/ui/page/Emphasised'
import { PageTitle } from '../../../../base/ui/page/PageTitle'
import { Section } from '../../../../base/ui/page/Section'
import { Document } from './Document'
import type { PageGround } from './page'

type MethodsSection = { heading: string; paragraphs: string[] }

/** What is counted, what is published and when, and what the figures do not tell. */
export function MethodsPage({ ground }: { ground: PageGround }) {
  const { t } = ground
  const sections = t('youth-public:methods.sections', { returnObjects: true }) as MethodsSection[]
  return (
    <Document
      ground={ground}
      page={{ name: 'methods' }}
      title={t('youth-public:methods.title')}
      description={t('youth-public:methods.description')}
    >
      <PageTitle title={t('youth-public:methods.title')} lead={t('youth-public:methods.lead')} />
      {sections.map(({ heading, paragraphs }) => (
        <Section key={heading} title={heading}>
          <div className="prose stack">
            {paragraphs.map((paragraph) => (
              <p key={paragraph}>
                <Emphasised>{paragraph}</Emphasised>
              </p>
            ))}
          </div>
        </Section>
      ))}
    </Document>
  )
}
