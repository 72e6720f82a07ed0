import type { Hono } from 'hono'
import { type Ground, serve } from '../../base/endpoints/serve'
import type { Register } from '../../base/municipalities/register'
import { problem } from '../../base/problems/catalogue'
import { likenessWeights, populationYearOf, similarMunicipalities } from '../domain/similarMunicipalities'
import { getSimilar } from './similarEndpoint'

/** As many as are worth reading; the least similar of 20 is already quite another. */
const most = 20

/** Serves which municipalities are most like one, today. */
export function serveSimilar(app: Hono, ground: Ground, { register }: { register: Register }): void {
  serve(app, ground, getSimilar, async ({ query: { municipality } }) => {
    const year = register.lastYear
    const similar = similarMunicipalities(register, municipality, year).slice(0, most)
    if (!similar.length) throw problem.notFound()
    return {
      body: {
        municipality,
        year,
        populationYear: populationYearOf(register, year),
        weights: likenessWeights,
        similar: similar.map(({ municipality: { code, name }, population, likeness, alike }) => ({
          ...{ code, name, population, likeness },
          reasons: alike,
        })),
      },
    }
  })
}
