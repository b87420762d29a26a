import { RegisterError } from '../errors.ts'
import { stepsOf } from '../json-pointer.ts'
import type { Json } from '../log/canonical.ts'
import type { TextPlace } from '../placed-flaw.ts'
import { requireWellFormed } from '../strict-json.ts'
import { inspectNodes } from './inspect.ts'
import { refusedYaml } from './refusal.ts'
import { composeYaml, type YamlSource } from './source.ts'
import { valuesOf } from './values.ts'

interface Yaml {
  readonly value: Json
  /**
   * Where a JSON pointer leads in the text: the nearest there is, for what is missing, and the alias or merge key, for
   * what these bring. What they name is told at its own place, where it is wrong there too.
   */
  readonly placeOf: (pointer: string) => TextPlace
  readonly source: YamlSource
}

/**
 * The value of a YAML 1.2 document (core schema, strings as names, merge keys) in UTF-8, or a refusal (`invalid`) whose
 * errors have line and column. What JSON cannot hold is refused: other tags, names given twice, NUL, lone surrogates,
 * depth over 32; so are more than 10,000 anchors and aliases, or 16 MiB when these are written out.
 */
export function parseStrictYaml(bytes: Uint8Array): Yaml {
  const source = composeYaml(bytes)
  const { contents, placeAt } = source
  const { faults, anchored } = inspectNodes(contents)
  if (faults.length > 0) throw refusedYaml(faults, placeAt)
  const { value, offsetOf } = valuesOf(contents, anchored)
  try {
    requireWellFormed(value)
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    const flaws = (error.details.errors ?? []).map(({ pointer, detail }) => {
      const path = stepsOf(pointer)
      return { path, detail, offset: offsetOf(path) }
    })
    throw refusedYaml(flaws, placeAt, error)
  }
  return { value, placeOf: (pointer) => placeAt(offsetOf(stepsOf(pointer))), source }
}
