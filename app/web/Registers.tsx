import { RegistersScreen } from '../../collection/ui/registers/RegistersScreen'
import { subjects } from '../subjects'

/** Bringing in what registers say of every subject that the product asks about. */
export const Registers = () => <RegistersScreen subjects={subjects} />
