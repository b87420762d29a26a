import { hoist } from '../domain/hoist.ts'
import { RegisterFile } from './register-file.ts'

/** The JSON Schema (2020-12) of a register file, its named parts under `$defs`, for editors to complete and check by. */
export function registerFileSchema(): object {
  const { root, components } = hoist(RegisterFile, '#/$defs/')
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', ...root, $defs: components }
}
