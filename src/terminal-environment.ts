const TERMINAL = ['LC_ALL', 'LC_MESSAGES', 'LANG', 'NO_COLOR', 'ROPA_API_KEY'] as const

/** The variables that commands go by, as they are: language, colours, the key of a service. */
export function readTerminal(
  env: NodeJS.ProcessEnv = process.env,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(TERMINAL.map((name) => [name, env[name]]))
}
