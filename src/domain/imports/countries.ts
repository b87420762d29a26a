import { ISO_3166 } from './iso-3166.ts'

/** Kosovo has no code of ISO 3166-1: XK is what the institutions of the Union write. */
const KOSOVO = 'XK'

const CODES: ReadonlySet<string> = new Set([...ISO_3166, KOSOVO])

/** Whether a text is the code of a state, in capitals. */
export const isCountryCode = (text: string): boolean => CODES.has(text)

const names = new Map<string, ReadonlyMap<string, string>>()

/** The ISO 3166-1 alpha-2 code of a state by its code or its name in English, Swedish or a language; if it is one. */
export function countryCode(text: string, language: string): string | undefined {
  const asked = plain(text)
  for (const tongue of new Set([language, 'en', 'sv'])) {
    const code = namesIn(tongue).get(asked)
    if (code !== undefined) return code
  }
  return OTHER_NAMES.get(asked)
}

function namesIn(language: string): ReadonlyMap<string, string> {
  const known = names.get(language)
  if (known !== undefined) return known
  const made = new Map<string, string>()
  // Hong Kong SAR China is Hong Kong for short; a long name goes before a short one of another state.
  for (const style of ['long', 'short'] as const) {
    const displayed = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style })
    for (const code of ISO_3166) {
      const name = plain(displayed.of(code) ?? code)
      if (!made.has(name)) made.set(name, code)
    }
  }
  for (const code of ISO_3166) made.set(code.toLowerCase(), code)
  names.set(language, made)
  return made
}

/** A name without what people write otherwise: case, apostrophes, an ampersand, an article before it. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll('&', ' and ')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')

/** Names that people use besides those that are displayed, which differ between versions of Node. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    usa: 'US',
    us: 'US',
    'united states of america': 'US',
    'förenta staterna': 'US',
    uk: 'GB',
    'great britain': 'GB',
    'förenade kungariket': 'GB',
    'czech republic': 'CZ',
    'tjeckiska republiken': 'CZ',
    turkey: 'TR',
    türkiye: 'TR',
    'hong kong': 'HK',
    hongkong: 'HK',
    macao: 'MO',
    macau: 'MO',
    burma: 'MM',
    myanmar: 'MM',
    'cabo verde': 'CV',
    'cape verde': 'CV',
    'east timor': 'TL',
    'ivory coast': 'CI',
    'holy see': 'VA',
    'heliga stolen': 'VA',
    holland: 'NL',
    'republic of ireland': 'IE',
    'republic of korea': 'KR',
    'russian federation': 'RU',
    'ryska federationen': 'RU',
    'democratic republic of congo': 'CD',
    'democratic republic of the congo': 'CD',
    'dr congo': 'CD',
    'demokratiska republiken kongo': 'CD',
    'republic of the congo': 'CG',
    'bosnia and herzegovina': 'BA',
    swaziland: 'SZ',
    palestine: 'PS',
    palestina: 'PS',
    vitryssland: 'BY',
    moldova: 'MD',
    'viet nam': 'VN',
    kosovo: KOSOVO,
    xk: KOSOVO,
  }),
)
