const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const names = new Map<string, Map<string, string>>()

/** The ISO 3166-1 alpha-2 code of a state by its code or its name in English, Swedish or a language; if it is one. */
export function countryCode(text: string, language: string): string | undefined {
  const asked = text.trim().toLowerCase()
  for (const tongue of new Set([language, 'en', 'sv'])) {
    const code = namesIn(tongue).get(asked)
    if (code !== undefined) return code
  }
  return undefined
}

function namesIn(language: string): Map<string, string> {
  const known = names.get(language)
  if (known !== undefined) return known
  const displayed = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  const made = new Map<string, string>()
  for (const first of LETTERS)
    for (const second of LETTERS) {
      const code = `${first}${second}`
      const name = displayed.of(code)
      if (name === undefined || NO_STATES.has(code)) continue
      made.set(code.toLowerCase(), code)
      made.set(name.toLowerCase(), code)
    }
  for (const [name, code] of Object.entries(OTHER_NAMES)) made.set(name, code)
  names.set(language, made)
  return made
}

/** Codes that are displayed and are of no state: the Union, the euro area, the world of tests. */
const NO_STATES: ReadonlySet<string> = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'UK'])
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  us: 'US',
  'united states of america': 'US',
  uk: 'GB',
  'great britain': 'GB',
}
