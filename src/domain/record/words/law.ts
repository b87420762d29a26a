import { ADEQUACY_DECISIONS } from '../../gdpr/adequacy-decisions.ts'
import type { DataSubjectRight } from '../../gdpr/data-subject-rights.ts'
import type { Provision } from '../../gdpr/provisions.ts'
import type { TransferTool } from '../../gdpr/transfer-tools.ts'
import type { Language } from '../../rules/sentence.ts'
import type { Words } from '../teller.ts'

/** An article as lawyers of the language write it: `6.1.b` is `art. 6.1 b` or `Art. 6(1)(b)`. */
export function articleName(code: string, language: Language): string {
  const [article = '', ...points] = code.split('.')
  if (language === 'en') return `Art. ${article}${points.map((point) => `(${point})`).join('')}`
  const numbers = points.filter((point) => /^\d/.test(point))
  const letters = points.filter((point) => !/^\d/.test(point))
  return [`art. ${[article, ...numbers].join('.')}`, ...letters].join(' ')
}

export const PROVISION_WORDS: Readonly<Record<Provision, Words>> = {
  '6.1.a': { sv: 'samtycke', en: 'consent' },
  '6.1.b': { sv: 'avtal', en: 'contract' },
  '6.1.c': { sv: 'rättslig förpliktelse', en: 'legal obligation' },
  '6.1.d': { sv: 'grundläggande intressen', en: 'vital interests' },
  '6.1.e': {
    sv: 'allmänt intresse eller myndighetsutövning',
    en: 'public interest or official authority',
  },
  '6.1.f': { sv: 'berättigat intresse', en: 'legitimate interests' },
  '9.2.a': { sv: 'uttryckligt samtycke', en: 'explicit consent' },
  '9.2.b': { sv: 'arbetsrätt och social trygghet', en: 'employment and social security law' },
  '9.2.c': { sv: 'grundläggande intressen', en: 'vital interests' },
  '9.2.d': { sv: 'ideell verksamhet', en: 'not-for-profit bodies' },
  '9.2.e': { sv: 'offentliggjort av den registrerade', en: 'made public by the data subject' },
  '9.2.f': { sv: 'rättsliga anspråk', en: 'legal claims' },
  '9.2.g': { sv: 'viktigt allmänt intresse', en: 'substantial public interest' },
  '9.2.h': { sv: 'hälso- och sjukvård', en: 'health or social care' },
  '9.2.i': { sv: 'folkhälsa', en: 'public health' },
  '9.2.j': { sv: 'arkiv, forskning och statistik', en: 'archiving, research and statistics' },
  '10.authority': {
    sv: 'under kontroll av myndighet (art. 10)',
    en: 'under the control of official authority (Art. 10)',
  },
  '10.law': { sv: 'tillåtet enligt lag (art. 10)', en: 'authorised by law (Art. 10)' },
  '87.national-law': {
    sv: 'nationell lag om identitetsnummer (art. 87)',
    en: 'national law on identification numbers (Art. 87)',
  },
}

/** A provision with its words: `art. 6.1 b (avtal)`. */
export function provisionName(provision: Provision, language: Language): string {
  const words = PROVISION_WORDS[provision][language]
  return /^(10|87)\./.test(provision) ? words : `${articleName(provision, language)} (${words})`
}

const EXCEPTION: Words = { sv: 'undantag i särskilda situationer', en: 'derogation for specific situations' }

const TOOL_WORDS: Readonly<Record<TransferTool, Words>> = {
  '45.3': { sv: 'beslut om adekvat skyddsnivå', en: 'adequacy decision' },
  '46.2.a': { sv: 'instrument mellan myndigheter', en: 'instrument between public authorities' },
  '46.2.b': { sv: 'bindande företagsbestämmelser', en: 'binding corporate rules' },
  '46.2.c': {
    sv: 'kommissionens standardavtalsklausuler',
    en: 'standard contractual clauses of the Commission',
  },
  '46.2.d': {
    sv: 'tillsynsmyndighetens standardavtalsklausuler',
    en: 'standard contractual clauses of an authority',
  },
  '46.2.e': { sv: 'uppförandekod', en: 'code of conduct' },
  '46.2.f': { sv: 'certifiering', en: 'certification' },
  '46.3.a': { sv: 'avtalsklausuler som godkänts', en: 'authorised contractual clauses' },
  '46.3.b': { sv: 'överenskommelser mellan myndigheter', en: 'arrangements between public authorities' },
  '47': { sv: 'bindande företagsbestämmelser', en: 'binding corporate rules' },
  '48': { sv: 'internationell överenskommelse', en: 'international agreement' },
  '49.1.a': { sv: 'uttryckligt samtycke', en: 'explicit consent' },
  '49.1.b': { sv: 'avtal med den registrerade', en: 'contract with the data subject' },
  '49.1.c': { sv: 'avtal i den registrerades intresse', en: 'contract in the interest of the data subject' },
  '49.1.d': { sv: 'viktiga skäl av allmänt intresse', en: 'important reasons of public interest' },
  '49.1.e': { sv: 'rättsliga anspråk', en: 'legal claims' },
  '49.1.f': { sv: 'grundläggande intressen', en: 'vital interests' },
  '49.1.g': { sv: 'uppgifter ur offentliga register', en: 'data of public registers' },
  '49.1.sub2': {
    sv: 'tvingande berättigade intressen (art. 49.1 andra stycket)',
    en: 'compelling legitimate interests (Art. 49(1) second subparagraph)',
  },
}

/** What a transfer rests on, in words. */
export function toolName(tool: TransferTool, language: Language): string {
  if (tool === '49.1.sub2') return TOOL_WORDS[tool][language]
  const words = TOOL_WORDS[tool][language]
  const exception = tool.startsWith('49.') ? `${EXCEPTION[language]}: ` : ''
  return `${articleName(tool, language)} (${exception}${words})`
}

const NO_DECISION: Words = { sv: 'utan att ange vilket', en: 'without naming it' }

/** A decision on adequacy by its key, as one cites it; `45.3` where none is named. */
export function decisionName(key: string, language: Language): string {
  const decision = ADEQUACY_DECISIONS.find((each) => each.key === key)
  if (decision === undefined) return key === '45.3' ? NO_DECISION[language] : key
  if (language === 'en') return decision.citation
  return decision.citation
    .replace('Commission Implementing Decision', 'kommissionens genomförandebeslut')
    .replace('Commission Decision', 'kommissionens beslut')
    .replace(/\/EC$/, '/EG')
}

export const RIGHT_WORDS: Readonly<Record<DataSubjectRight, Words>> = {
  '13': { sv: 'information när uppgifter samlas in från personen', en: 'information when data is collected' },
  '14': {
    sv: 'information när uppgifter kommer från annat håll',
    en: 'information when data comes from elsewhere',
  },
  '15': { sv: 'tillgång', en: 'access' },
  '16': { sv: 'rättelse', en: 'rectification' },
  '17': { sv: 'radering', en: 'erasure' },
  '18': { sv: 'begränsning', en: 'restriction' },
  '19': { sv: 'underrättelse till mottagare', en: 'notification of recipients' },
  '20': { sv: 'dataportabilitet', en: 'data portability' },
  '21': { sv: 'invändning', en: 'objection' },
  '21.2': { sv: 'invändning mot direkt marknadsföring', en: 'objection to direct marketing' },
  '22': {
    sv: 'att inte bli föremål för automatiserade beslut',
    en: 'not to be subject to automated decisions',
  },
  '7.3': { sv: 'återkalla samtycke', en: 'withdrawal of consent' },
  '77': { sv: 'klagomål hos tillsynsmyndighet', en: 'complaint to a supervisory authority' },
}
