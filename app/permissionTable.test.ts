import { expect, test } from 'vitest'
import type { Endpoint } from '../base/endpoints/endpoint'
import { everyEndpoint } from './endpoints'
import { permissionTable } from './permissionTable'
import { roles } from './roles'

test('docs/permissions.md says what the declarations say', async () => {
  await expect(permissionTable(everyEndpoint as readonly Endpoint[], roles)).toMatchFileSnapshot(
    '../docs/permissions.md',
  )
})
