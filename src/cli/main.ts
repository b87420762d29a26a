#!/usr/bin/env node
import { readTerminal } from '../terminal-environment.ts'
import { terminal } from './io.ts'
import { run } from './program.ts'

// A reader such as `head` that has seen enough is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  process.exitCode = await run(process.argv.slice(2), { ...terminal, env: readTerminal() })
} catch (error) {
  // Not 1, which is what a pipeline reads as findings.
  console.error(error)
  process.exitCode = 2
}
