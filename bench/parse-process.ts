import { readFileSync } from 'node:fs'
import { parseYaml } from './parse-yaml.ts'

// A process that parses the YAML in a file with the library and does nothing else, to be timed.
const [file = ''] = process.argv.slice(2)
if (parseYaml(readFileSync(file)) === null) throw new Error(`${file} holds nothing`)
