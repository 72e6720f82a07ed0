import * as z from 'zod/mini'
import { municipalityCode } from '../../base/problems/fields'

export const MunicipalityQuery = z.object({ municipality: municipalityCode() })
