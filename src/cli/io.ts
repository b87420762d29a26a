/** What a command talks to. Lines go without their line break. */
export interface Io {
  readonly out: (line: string) => void
  readonly err: (line: string) => void
  readonly readStdin: () => Promise<Uint8Array>
  /** Variables that commands go by, such as LANG; none unless given. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** Columns of the terminal that `out` writes to; left out when it writes to something else. */
  readonly columns?: number
  /** Shows how far a command is, over what it showed before; left out where nobody watches. */
  readonly progress?: (text: string) => void
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
  ...(process.stdout.isTTY && { columns: process.stdout.columns }),
  ...(process.stderr.isTTY && { progress: (text) => process.stderr.write(`\r\x1b[K${text}`) }),
}
