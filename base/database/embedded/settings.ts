import type { Address } from './address'

/** For a box of two cores. Nothing that weakens a commit: what was acknowledged outlives a loss of power. */
const usual: Record<string, string> = {
  fsync: 'on',
  synchronous_commit: 'on',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  max_connections: '100',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
}

/**
 * The server's command line. Settings live here and not in the cluster's file, so a new version's settings
 * reach old data folders too.
 * @param tuning settings that override the usual ones; where the server listens cannot be changed
 */
export function serverArguments(
  cluster: string,
  { host, port }: Address,
  tuning: Record<string, string>,
): string[] {
  const local = process.platform === 'win32'
  const settings = {
    ...usual,
    ...tuning,
    listen_addresses: local ? host : '',
    // A list, so a folder's name with a comma in it must be quoted.
    unix_socket_directories: local ? '' : `"${host.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    port: String(port),
  }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}
