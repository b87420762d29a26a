#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { readTerminal } from '../terminal-environment.ts'
import { terminal } from './io.ts'
import { run } from './program.ts'

// Most commands end before optimized code has paid for being compiled, which would take a fourth of their processor time;
// what runs for seconds still gets it. V8 by itself waits for a fifteenth of that.
setFlagsFromString('--interrupt-budget=2000000')

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
