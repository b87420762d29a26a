import { CNPD, CNPD_HEADER } from './checklists/cnpd.ts'
import { CSM_ROPA } from './checklists/csm-ropa.ts'
import { ICO, ICO_HEADER } from './checklists/ico.ts'
import type { Item } from './checklists/item.ts'
import { type ReadEntry, readPath } from './checklists/read-path.ts'
import { completeEntries, loadComplete } from './complete-register.ts'
import { testService } from './harness.ts'
import { t } from './tap.ts'

const service = await testService(t)
const register = await loadComplete(service)

const throughApi: ReadEntry = async (kind, key) => {
  const url = `/v1/registers/${register}/${kind}/${key}`
  const { status, body } = await service.request({ method: 'GET', url })
  if (status !== 200) throw new Error(`${url} answered ${status}`)
  return body
}
const inFile: ReadEntry = async (kind, key) => completeEntries(kind).find((entry) => entry.key === key)

const CHECKLISTS: readonly (readonly [what: string, count: number, items: readonly Item[]])[] = [
  ['the line above the seven columns of the CNPD', 2, CNPD_HEADER],
  ['the seven columns of the CNPD', 7, CNPD],
  ['the block above the thirty columns of the ICO', 8, ICO_HEADER],
  ['the thirty columns of the ICO', 30, ICO],
  ['the 47 concepts of CSM-ROPA', 47, CSM_ROPA],
]

for (const [what, count, items] of CHECKLISTS)
  t.test(`the API answers ${what}, as the file has them`, async (t) => {
    t.equal(items.length, count)
    t.equal(new Set(items.map(({ name }) => name)).size, count, 'each once')
    for (const { name, path } of items) {
      const value = await readPath(throughApi, path)
      t.same(value, await readPath(inFile, path), name)
      t.notMatch(JSON.stringify(value), /^(\[\]|\{\}|""|null)$/, `${name} is not empty`)
    }
  })

t.test('a path that leads nowhere is found out', async (t) => {
  for (const path of [
    'processing-activities/none#/label',
    'processing-activities/orders#/rights/21.2/how',
    'processing-activities/orders#/purposes/none/purpose > purposes#/label',
    'processing-activities/orders#/label > purposes#/label',
    'processing-activities/orders#/constructor',
  ])
    await t.rejects(readPath(throughApi, path), path)
})
