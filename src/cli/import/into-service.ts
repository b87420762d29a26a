import { RegisterError } from '../../domain/errors.ts'
import { looksLikeWorkbook } from '../../domain/spreadsheet/read-xlsx.ts'
import { compileCheck } from '../../domain/validate.ts'
import { CSV, XLSX } from '../../register/imports/media-types.ts'
import { looksLikeJson } from '../../register/imports/read-templates.ts'
import type { Input } from '../input.ts'
import type { Io } from '../io.ts'
import { languageOf } from '../language.ts'
import { ask, nonsense, reach } from '../service.ts'
import type { ImportOptions } from './options.ts'
import { ServiceImport, type ToldImport } from './told-import.ts'

/** Imports a file into a register of a service. Throws ProblemError for what it refuses, `unavailable` when it is not there. */
export async function importIntoService(input: Input, options: ImportOptions, io: Io): Promise<ToldImport> {
  const { server = '', register, revision, keyFile, timeout, apply, sheet, language } = options
  if (register === undefined) throw new RegisterError('invalid', 'say which register: --register <key>')
  const { address, client } = await reach({ server, keyFile }, io)
  const query = { dryRun: !apply, ...(sheet && { sheet }), ...(language && { language }) }
  const { data } = await ask(address, timeout, (signal) =>
    client.POST('/v1/registers/{register}/imports', {
      params: { path: { register }, query },
      headers: {
        'content-type': typeOf(input.bytes),
        'accept-language': languageOf(io, undefined),
        ...(revision !== undefined && { 'if-match': `"${revision}"` }),
      },
      // What is sent are the bytes, for which the description has no type.
      body: input.name,
      bodySerializer: () => input.bytes,
      signal,
    }),
  )
  const told = serviceImport(data, address)
  return { ...told, where: `${register} at ${address}, revision ${told.revision}` }
}

function typeOf(bytes: Uint8Array): string {
  if (looksLikeWorkbook(bytes)) return XLSX
  return looksLikeJson(bytes) ? 'application/json' : CSV
}

const check = compileCheck(ServiceImport)

function serviceImport(answer: unknown, address: string): ServiceImport {
  const [flaw] = check(answer)
  if (flaw === undefined) return answer as ServiceImport
  throw nonsense(address, `${flaw.pointer} ${flaw.detail}`.trim())
}
