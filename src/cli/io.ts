/** What a command talks to. Lines go without their line break. */
export interface Io {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  readonly readStdin: () => Promise<Uint8Array>
}

/** The terminal, or what stands in its place. */
export const terminal: Io = {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
  readStdin: async () => {
    const parts: Uint8Array[] = []
    for await (const part of process.stdin) parts.push(part)
    return Buffer.concat(parts)
  },
}
