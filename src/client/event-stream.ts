/** An event of a stream, as the HTML standard's parser has it. */
export interface StreamEvent {
  readonly type: string
  readonly data: string
}

/** How long a stream may be silent, in milliseconds: the service sends a comment every 15 seconds. */
const SILENCE = 45_000

/** The events of a stream of server-sent events, until it ends, breaks off (which throws) or falls silent. */
export async function* eventsIn(
  stream: ReadableStream<Uint8Array>,
  silence = SILENCE,
): AsyncGenerator<StreamEvent, void, undefined> {
  const reader = stream.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  let [type, data] = ['message', '']
  try {
    for (;;) {
      const timer = setTimeout(() => void reader.cancel().catch(() => {}), silence)
      const { done, value } = await reader.read().finally(() => clearTimeout(timer))
      if (done) return
      const lines = (rest + decoder.decode(value, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (line.startsWith('event: ')) type = line.slice(7)
        else if (line.startsWith('data: ')) data += line.slice(6)
        else if (line === '') {
          if (data !== '') yield { type, data }
          ;[type, data] = ['message', '']
        }
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
