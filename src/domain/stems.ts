/** The languages whose endings are known. */
export type StemLanguage = 'sv' | 'en'

const SHORTEST_STEM = 3

/** Endings of the inflections, folded. */
const ENDINGS: Readonly<Record<StemLanguage, readonly string[]>> = {
  sv: `a ad ade ades an ande andes ans ar are aren arens arna arnas as ast aste at e en ens er ern erna ernas erns es
    et ets het heten hetens heter heterna heternas or orna ornas s`.split(/\s+/),
  en: 'e ed es ied ies ing ings s y'.split(' '),
}

interface Endings {
  readonly all: ReadonlySet<string>
  readonly longest: number
  /** Letters after which an s is no ending: process, status. */
  readonly beforeS: string
}

const PARTS: Readonly<Record<StemLanguage, Endings>> = {
  sv: endingsOf(ENDINGS.sv, 's'),
  en: endingsOf(ENDINGS.en, 'isu'),
}

function endingsOf(endings: readonly string[], beforeS: string): Endings {
  return { all: new Set(endings), longest: Math.max(...endings.map(({ length }) => length)), beforeS }
}

/** Where the ending of a word begins, after a stem that is as short as can be; undefined when it has none. */
function endingOf(word: string, { all, longest, beforeS }: Endings): number | undefined {
  for (let at = Math.max(SHORTEST_STEM, word.length - longest); at < word.length; at++) {
    const ending = word.slice(at)
    if (all.has(ending) && !(ending === 's' && beforeS.includes(word.charAt(at - 1)))) return at
  }
  return undefined
}

/** Consonants that English doubles before an ending: transfer, transferred. */
const DOUBLED = /([bdgmnprt])\1$/

/**
 * A folded word without the ending of its inflection, so that the forms of a word mostly share it; what it shares with
 * other words is no matter to who searches. Always a beginning of the word. Our own, since PostgreSQL's stems change
 * from version to version, and what is stored and what is asked have to agree.
 */
export function stemOf(word: string, language: StemLanguage): string {
  const at = endingOf(word, PARTS[language])
  if (at === undefined) return word
  const [stem, ending] = [word.slice(0, at), word.slice(at)]
  return language === 'en' && ending !== 's' ? undoubled(stem) : stem
}

const undoubled = (stem: string): string =>
  stem.length > SHORTEST_STEM && DOUBLED.test(stem) ? stem.slice(0, -1) : stem

/**
 * The stems of the words that begin so, as far as they are no longer than what is given: of `processin` that is
 * `process`. Those that are longer begin so themselves.
 */
export function stemsOfBeginning(beginning: string, language: StemLanguage): string[] {
  const stems = new Set<string>()
  for (let length = SHORTEST_STEM; length <= beginning.length; length++) {
    const rest = beginning.slice(length)
    if (!ENDINGS[language].some((ending) => ending.startsWith(rest))) continue
    const stem = beginning.slice(0, length)
    stems.add(stem)
    if (language === 'en') stems.add(undoubled(stem))
  }
  return [...stems]
}
