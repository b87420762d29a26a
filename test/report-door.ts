import { KINDS } from '../src/register/kinds.ts'
import type { TestService } from './harness.ts'
import type { Content } from './make.ts'
import type { Contents } from './report-arbitraries.ts'

/** The contents of a register's file, with the names of their kinds. */
export async function contentsIn({ request }: TestService, register: string, query = ''): Promise<Contents> {
  const { body } = await request({ method: 'GET', url: `/v1/registers/${register}/file${query}` })
  return KINDS.flatMap(({ name, member }) =>
    ((body[member] ?? []) as Content[]).map((content) => [name, content] as const),
  )
}
