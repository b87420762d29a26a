import type { TextPlace } from '../placed-flaw.ts'
import { composeNodes } from './compose.ts'
import type { YamlComment } from './cursor.ts'
import { parseYaml } from './events.ts'
import type { YamlNode } from './node.ts'
import { refusedYaml } from './refusal.ts'

/** A YAML document as it is written. */
export interface YamlSource {
  readonly text: string
  readonly contents: YamlNode
  readonly comments: readonly YamlComment[]
  readonly placeAt: (offset: number) => TextPlace
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The one document of a text in UTF-8, as it is written; throws `invalid` with line and column when it has errors. */
export function composeYaml(bytes: Uint8Array): YamlSource {
  const parsed = parseYaml(decoded(bytes))
  return { ...composeNodes(parsed), text: parsed.text, placeAt: parsed.placeAt }
}

/** The text, each of its lines ended by a line feed: a carriage return by itself ends one, too. */
function decoded(bytes: Uint8Array): string {
  try {
    return utf8
      .decode(bytes)
      .replace(/^\ufeff+/, '')
      .replace(/\r(?!\n)/g, '\n')
  } catch (cause) {
    const detail = 'is not valid UTF-8; save it encoded in UTF-8'
    throw refusedYaml([{ path: [], detail }], () => ({ line: 1, column: 1 }), cause)
  }
}
