#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { readTerminal } from '../terminal-environment.ts'
import { terminal } from './io.ts'
import { run } from './program.ts'

/**
 * Most commands end before optimized code has paid for being compiled, which would take a fourth of their processor time;
 * what runs for seconds still gets it. V8 by itself waits for a fifteenth of that. By the major version of V8: one that
 * does not know the flag would say so at every command.
 */
const PATIENCE: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=2000000',
  12: '--invocation-count-for-turbofan=45000',
  13: '--invocation-count-for-turbofan=45000',
}
const [major = ''] = process.versions.v8.split('.')
const patience = PATIENCE[major]
if (patience !== undefined) setFlagsFromString(patience)

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
