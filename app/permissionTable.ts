import type { Access, Endpoint } from '../base/endpoints/endpoint'
import type { Role } from '../base/people/domain/permissions'

/** Who may call what, as a page of the docs: written from the declarations, so that it cannot say otherwise. */
export function permissionTable(endpoints: readonly Endpoint[], roles: readonly Role[]): string {
  const rows = endpoints.map((endpoint) => [
    `\`${endpoint.method} ${endpoint.path}\``,
    endpoint.access.includes('.') ? `\`${endpoint.access}\`` : endpoint.access,
    whoMay(endpoint.access, roles),
    endpoint.summary.replaceAll('|', '\\|'),
  ])
  const lines = [['Address', 'Access', 'Roles', 'What it does'], ['---', '---', '---', '---'], ...rows]
  return `# Who may call what
Written from the declarations of endpoints and roles; \`npx vitest run app/permissionTable --update\` writes it anew.
A role holds where it was given: in the nation, in a municipality (predecessors' records among it), or in one unit of it. Elsewhere the answer is 403, and 401 where nobody is signed in.

${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

## Roles
| Role | Given in | Permissions |
| --- | --- | --- |
${roles.map(({ code, scopes, permissions }) => `| \`${code}\` | ${scopes.join(', ')} | ${permissions.map((name) => `\`${name}\``).join(' ')} |`).join('\n')}
`
}

function whoMay(access: Access, roles: readonly Role[]): string {
  if (access === 'public') return 'anyone'
  if (access === 'signed-in') return 'anyone signed in'
  return roles
    .filter(({ permissions }) => permissions.includes(access))
    .map(({ code }) => code)
    .join(', ')
}
