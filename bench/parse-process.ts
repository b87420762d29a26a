import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

// A process that parses the YAML in a file with the library and does nothing else, to be timed.
const [file = ''] = process.argv.slice(2)
if (parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 }) === null) throw new Error(`${file} holds nothing`)
