import { wire } from '../../client/wire.ts'
import type { FormatName } from '../../register/reports/record/formats.ts'
import type { Io } from '../io.ts'
import { ask, reach } from '../service.ts'
import type { Exporter, ExportOptions } from './options.ts'

/** Records of a register that a service has; each throws ProblemError, `unavailable`. Throws `invalid`, `not-found`. */
export async function fromServer(
  { server, keyFile, register, timeout }: ExportOptions & { server: string; register: string },
  io: Io,
): Promise<Exporter> {
  const { address, client: typed } = await reach({ server, keyFile }, io)
  const client = wire(typed)
  const get = async (name: string, query: object): Promise<Uint8Array> => {
    io.progress?.(`${name} …`)
    const path = `/v1/registers/{register}/${name}`
    const { data } = await ask(address, timeout, (signal) =>
      client.request('get', path, { params: { path: { register }, query }, parseAs: 'arrayBuffer', signal }),
    )
    return new Uint8Array(data instanceof ArrayBuffer ? data : new ArrayBuffer(0))
  }
  return {
    register,
    record: (format, options) => get('article-30', queryOf(format, options)),
    notice: ({ language, organisation, asOf, state }) =>
      get('notice', { format: 'markdown', ...stated({ language, organisation, asOf, state }) }),
    file: () => get('file', { format: 'yaml' }),
  }
}

function queryOf(format: FormatName, options: ExportOptions): object {
  const { role, variant, view, language, organisation, table, asOf, state, annex } = options
  return { format, annex, ...stated({ role, variant, view, language, organisation, table, asOf, state }) }
}

const stated = (members: object): object =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))
