import type { Format } from '../../domain/structured-text.ts'
import type { Io } from '../io.ts'
import { orTellRefusal } from '../or-tell-refusal.ts'
import { nonsense } from '../service.ts'
import { writeText } from '../write-text.ts'
import { fileServiceOf, type ServiceAnswer, type ServiceQuestions } from './file-service.ts'

export interface PullOptions extends ServiceQuestions {
  readonly register: string
  /** Path to write to; standard output unless given. */
  readonly output?: string | undefined
  /** By the name's ending unless given, else YAML. */
  readonly format?: Format | undefined
}

/** Reads a register from a service as a file. Answers the exit status: 0, or 2 when there is none. */
export function pullCommand(options: PullOptions, io: Io): Promise<number> {
  return orTellRefusal(io, async () => {
    const { register, output, format = output?.endsWith('.json') ? 'json' : 'yaml' } = options
    const service = await fileServiceOf(options, io)
    const answer = await service.file('get', register, { params: { query: { format } } })
    refuseNonsense(answer, register, format)
    if (output === undefined) io.out(answer.text.slice(0, -1))
    else {
      await writeText(output, answer.text)
      io.out(`${output}: ${register}, revision ${answer.headers.get('register-revision')}`)
    }
    return 0
  })
}

/** What stands before a service, such as a page to sign in, answers 200 as well. */
function refuseNonsense({ url, headers, text }: ServiceAnswer, register: string, format: Format): void {
  const type = headers.get('content-type') ?? 'nothing'
  const isOfRegister = format === 'json' ? firstOfJson(text) === register : firstOfYaml(text) === register
  if (type.startsWith(`application/${format}`) && isOfRegister && text.endsWith('\n')) return
  throw nonsense(url, `it is not the register file of ${register} (${type})`)
}

const firstOfYaml = (text: string): string | undefined => /^register: (["']?)([a-z0-9-]+)\1\n/.exec(text)?.[2]

function firstOfJson(text: string): unknown {
  try {
    return Reflect.get(Object(JSON.parse(text)), 'register')
  } catch {
    return undefined
  }
}
