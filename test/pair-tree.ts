import { purposes } from '../src/register/purpose/index.ts'
import { allPages, commitAll, entriesOf, makeRegister } from './entries.ts'
import type { TestService } from './harness.ts'
import { make } from './make.ts'

const BASES = [
  ['contract', '6.1.b'],
  ['interest', '6.1.f'],
  ['interest-2', '6.1.f'],
  ['consent', '6.1.a'],
] as const

export const pair = (legalBasis: string, relation = 'sole') => ({ legalBasis, relation })

/** A register with a tree of purposes: `top` has two pairs, `own` one of its own, `heir` and its part none; `bare` stands alone. */
export async function pairTree(service: TestService, register: string) {
  await makeRegister(service, register)
  await commitAll(service, register, [
    ...BASES.map(([key, provision]) => ['legal-bases', make('legal-bases', key, { provision })] as const),
    [
      'purposes',
      make('purposes', 'top', {
        legalBases: [pair('interest', 'alternative'), pair('contract', 'alternative')],
      }),
    ],
    ['purposes', make('purposes', 'own', { parent: 'top', legalBases: [pair('consent')] })],
    ['purposes', make('purposes', 'heir', { parent: 'top' })],
    ['purposes', make('purposes', 'heir-part', { parent: 'heir' })],
    ['purposes', make('purposes', 'bare')],
  ])
  const root = `/v1/registers/${register}`
  const address = (purpose: string, basis: string) => `${root}/purposes/${purpose}/legal-bases/${basis}`
  const send = (method: 'GET' | 'PUT' | 'DELETE', url: string, headers = {}, payload?: object) =>
    service.request({ method, url, headers, ...(payload && { payload }) })
  const flat = async (query: string, path = 'purpose-legal-bases') =>
    (await allPages(service, `${root}/${path}?${query}`)).flatMap(({ body }) =>
      body.data.map(
        ({ purpose, legalBasis, inheritedFrom }: Record<string, string>) =>
          `${purpose} ${legalBasis}${inheritedFrom === undefined ? '' : ` from ${inheritedFrom}`}`,
      ),
    )
  return { root, address, send, flat, entries: entriesOf(service, register, purposes) }
}
