/** What was decided of a subject's indicators, as everyone may read it. */
export {
  type PublicVersion,
  selectPublicVersions as listPublicVersions,
  selectVersionsStamp as versionsStamp,
} from '../../db/definition/publicVersions'
