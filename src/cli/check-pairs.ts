import { type PairQuestion, PairQuestions } from '../domain/checks/pair-schemas.ts'
import { checkPairs, pairIndexOf } from '../domain/checks/purpose-legal-bases.ts'
import { RegisterError } from '../domain/errors.ts'
import type { TextPlace } from '../domain/placed-flaw.ts'
import { notValid, parseStructured } from '../domain/structured-text.ts'
import { compileCheck } from '../domain/validate.ts'
import { readRegisterFile } from '../register/register-file.ts'
import { type Input, placeIn, readInput, readOrTell } from './input.ts'
import type { Io } from './io.ts'

export interface CheckPairsOptions {
  /** Path of the pairs to look for, or `-` for standard input. */
  readonly pairs: string
  /** Path of the register file. */
  readonly file: string
  readonly format: 'text' | 'json'
}

/**
 * Looks for pairs of purpose and legal basis in a register file, without a server or a database. Answers the exit status:
 * 0 all are registered, 1 some are not, 2 an input could not be read.
 */
export async function checkPairsCommand({ pairs, file, format }: CheckPairsOptions, io: Io): Promise<number> {
  try {
    const [asked, registered] = [await readInput(pairs, io), await readInput(file, io)]
    const questions = readOrTell(asked, io, readQuestions)
    const register = readOrTell(registered, io, ({ bytes, format }) => readRegisterFile(bytes, format))
    if (questions === undefined || register === undefined) return 2
    const index = pairIndexOf(register.entries.map(({ kind, content }) => ({ kind: kind.name, content })))
    const check = checkPairs(index, questions.pairs)
    if (format === 'json') io.out(JSON.stringify(check, null, 2))
    else {
      for (const [at, answer] of check.answers.entries())
        io.out(
          answer.registered
            ? `ok: ${answer.detail}`
            : `${placeIn(asked, questions.placeOf(at))}: not registered: ${answer.detail}`,
        )
      io.out(summary(check.answers))
    }
    return check.verdict === 'pass' ? 0 : 1
  } catch (error) {
    if (!(error instanceof RegisterError)) throw error
    io.err(error.message)
    return 2
  }
}

interface Questions {
  readonly pairs: readonly PairQuestion[]
  readonly placeOf: (index: number) => Partial<TextPlace>
}

const checkList = compileCheck(PairQuestions.properties.pairs)
const checkObject = compileCheck(PairQuestions)

/** The questions of a file: a list of them, or an object that has the list as `pairs`. */
function readQuestions({ bytes, format }: Input): Questions {
  const { value, placeOf } = parseStructured(bytes, 'The list of pairs', format)
  const isList = Array.isArray(value)
  const flaws = isList ? checkList(value) : checkObject(value)
  if (flaws.length > 0)
    throw notValid(
      'The list of pairs',
      flaws.map((flaw) => ({ ...flaw, ...placeOf(flaw.pointer) })),
    )
  const { pairs } = (isList ? { pairs: value } : value) as PairQuestions
  return { pairs, placeOf: (index) => placeOf(isList ? `/${index}` : `/pairs/${index}`) }
}

function summary(answers: readonly { readonly registered: boolean }[]): string {
  const missing = answers.filter(({ registered }) => !registered).length
  const pairs = answers.length === 1 ? '1 pair' : `${answers.length} pairs`
  return `${pairs} checked: ${answers.length - missing} registered, ${missing} not registered`
}
