import type { FirstForms } from '../collection/domain/rounds/firstForm'
import { cultureRules } from '../culture/domain/rounds/rules'
import { cultureSections } from '../culture/domain/rounds/sections'
import { yearlyRules } from '../youth/domain/yearly/rules'
import { yearlySections } from '../youth/domain/yearly/sections'

/** What the first round of a subject asks, each from its room. */
export const firstForms: FirstForms = {
  culture: { sections: cultureSections, rules: cultureRules },
  youth: { sections: yearlySections, rules: yearlyRules },
}
