import { ReleasesScreen } from '../../collection/ui/releases/ReleasesScreen'
import { subjects } from '../subjects'

/** Releases of every subject that the product asks about. */
export const Releases = () => <ReleasesScreen subjects={subjects} />
