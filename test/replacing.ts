import { findEntry } from '../src/db/read.ts'
import type { AnyEntry } from '../src/domain/entry.ts'
import { allPages, commitAll, makeRegister, revisionOf } from './entries.ts'
import type { TestService } from './harness.ts'

type Contents = readonly (readonly [kind: string, content: object])[]

/** A register of a test's own with these contents, and how it is asked. */
export async function registerOf(service: TestService, key: string, contents: Contents) {
  await makeRegister(service, key)
  if (contents.length > 0) await commitAll(service, key, contents)
  const root = `/v1/registers/${key}`
  return {
    root,
    replace: (name: string, payload: object, query = '', headers = {}) =>
      service.request({ method: 'POST', url: `${root}/${name}/replacements${query}`, payload, headers }),
    content: async (name: string): Promise<AnyEntry & Record<string, never>> => {
      const [kind = '', entry = ''] = name.split('/')
      const { value } = await findEntry(service.database.db, key, kind, entry)
      return JSON.parse(value.content ?? '')
    },
    usages: async (name: string, query = '?limit=200') => {
      const pages = await allPages(service, `${root}/${name}/usages${query}`)
      return pages.flatMap(({ body }) => body.data as { kind: string; key: string; pointer: string }[])
    },
    status: async (name: string) => (await service.request({ method: 'GET', url: `${root}/${name}` })).status,
    revision: () => revisionOf(service, key),
  }
}

/** Members of a purpose that has one pair. */
export const refersTo = (basis: string, members = {}) => ({
  legalBases: [{ legalBasis: basis, relation: 'sole', ...members }],
})
